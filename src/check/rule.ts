import { lineAt } from '../text/document';
import { words } from '../words/words';
import type { CheckedNote, NoteKind } from './checked-note';
import type { Finding, Fix, Level } from './finding';
import { ignoreHere } from './fixes';

/** What a rule finds: where, and what to say when it is not what the rule always says. */
export interface Found {
	readonly from: number;
	readonly to: number;
	readonly text?: string;
	readonly ask?: string;
	readonly fix?: Fix;
}

/** What a rule says about one thing, apart from its place; nothing of its own says what the rule always says. */
export type Said = Partial<Pick<Found, 'text' | 'fix'>>;

/** Knowledge as data: a rule's examples are its tests and its documentation. */
export interface CheckRule {
	/** `group/name`: public once shipped. */
	readonly id: string;
	readonly level: Level;
	/** One sentence that names what is missing or odd. */
	readonly says: string;
	/** Why it matters. */
	readonly why: string;
	readonly in: readonly NoteKind[];
	readonly find: (note: CheckedNote) => readonly Found[];
	/** Notes, or parts of one, with what is to be found marked as `⟦words⟧`; `⟦⟧` at the start for the note as a whole. */
	readonly examples: readonly string[];
	readonly fine: readonly string[];
}

/** A whole line without the white space around it. */
export function onLine(note: CheckedNote, number: number | undefined): { readonly from: number; readonly to: number } {
	const line = note.doc.lines[number ?? 0];
	if (!line || number === undefined) return { from: 0, to: 0 };
	const lead = line.text.length - line.text.trimStart().length;
	return { from: line.from + lead, to: line.from + line.text.trimEnd().length };
}

/** One finding on the line of each thing that `judge` says something about. */
export function onEach<Thing extends { readonly line: number }>(
	note: CheckedNote, things: readonly Thing[], judge: (thing: Thing, index: number) => Said | undefined,
): Found[] {
	return things.flatMap((thing, index) => {
		const said = judge(thing, index);
		return said ? [{ ...onLine(note, thing.line), ...said }] : [];
	});
}

/** The line of a property in the front matter; the start of the note where it has none. */
export function onProperty(note: CheckedNote, key: string): { readonly from: number; readonly to: number } {
	const line = note.doc.frontMatter?.lines.find((each) => each.text.startsWith(`${key}:`));
	return onLine(note, line?.number);
}

/** The line of a heading; the start of the note where it is missing. */
export function onHeading(note: CheckedNote, name: string): { readonly from: number; readonly to: number } {
	return onLine(note, note.doc.headings.find((each) => each.text.toLowerCase() === name.toLowerCase())?.line);
}

export function toFinding(note: CheckedNote, rule: Pick<CheckRule, 'id' | 'level' | 'says'>, found: Found): Finding {
	const line = lineAt(note.doc, found.from);
	const ignore = line?.place === 'text' && found.to > found.from ? [{ title: words().checks.fixes.ignore, write: ignoreHere }] : [];
	return {
		rule: rule.id,
		level: rule.level,
		line: line?.number ?? 0,
		from: found.from,
		to: found.to,
		text: found.text ?? words().rules[rule.id]?.says ?? rule.says,
		...(found.ask !== undefined && { ask: found.ask }),
		fixes: [...(found.fix ? [found.fix] : []), ...ignore],
	};
}
