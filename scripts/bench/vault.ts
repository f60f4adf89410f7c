import type { CachedMetadata } from 'obsidian';
import { incidentMaker, type MadeIncident } from './incident-note';
import { metadataOf } from './metadata';
import { plainNote } from './plain-note';
import { dice, pick } from './random';

/** The day on which the generated vault is read. */
export const TODAY = '2026-11-23';

export interface MadeNote {
	readonly path: string;
	readonly text: string;
	readonly cache: CachedMetadata;
	/** Whether anything of the plugin stands in it. */
	readonly isOurs: boolean;
	readonly isIncident: boolean;
}

/** What must be found in the vault, known from how it was made. */
export interface Truth {
	readonly incidents: number;
	readonly openControls: number;
	readonly due: number;
	readonly overdue: number;
}

export interface MadeVault {
	readonly notes: readonly MadeNote[];
	readonly truth: Truth;
}

/** Ordinary notes differ in place and name; this many texts are enough for them. */
const PLAIN = 200;
/** Incidents that share one checklist and one log, and copies in one project note. */
const PER_ARTIFACT = 10;

/** A vault of so many notes: one in fifty is an incident, and a few more hold its artifacts, copies and logs. */
export function madeVault(size: number, seed = 1): MadeVault {
	const roll = dice(seed);
	const make = incidentMaker(roll);
	const ours: MadeNote[] = [];
	const incidents: MadeIncident[] = [];
	for (let from = 0; from < size / 50; from += PER_ARTIFACT) {
		const [artifact, log] = [`Checklist ${from}`, `Log ${from}`];
		const group = Array.from({ length: Math.min(PER_ARTIFACT, Math.ceil(size / 50) - from) }, (_, place) => make(from + place + 1, artifact, log));
		incidents.push(...group);
		ours.push(...group.map((each) => ({ ...note(each.path, each.text, each.frontMatter), isIncident: true })), ...around(group, artifact, log));
	}
	const texts = Array.from({ length: PLAIN }, () => plainNote(roll)).map(({ text, frontMatter }) => ({ text, cache: metadataOf(text, frontMatter) }));
	const plain = Array.from({ length: size - ours.length }, (_, number): MadeNote =>
		({ path: `Notes/${number % 100}/Note ${number}.md`, ...pick(roll, texts), isOurs: false, isIncident: false }));
	return { notes: shuffled([...ours, ...plain], roll), truth: truthOf(incidents) };
}

/** The checklist, the log and the project note of some incidents. */
function around(group: readonly MadeIncident[], artifact: string, log: string): MadeNote[] {
	const controls = group.flatMap((each) => each.controls);
	const lines = controls.flatMap(({ line }) => (line === '' ? [] : line));
	const copies = controls.filter((each) => each.isCopied).map(({ line }) => line.replace('- [ ]', '- [x]'));
	return [
		note(`Checklists/${artifact}.md`, `# ${artifact}\n\n${lines.join('\n\n')}\n`),
		note(`Projects/Project of ${artifact}.md`, `# Project\n\n${copies.join('\n\n')}\n`),
		note(`Logs/${log}.md`, `# ${log}\n\n- 2026-10-05 14:05 UTC A quiet day\n`),
	];
}

function note(path: string, text: string, frontMatter?: Readonly<Record<string, unknown>>): MadeNote {
	return { path, text, cache: metadataOf(text, frontMatter), isOurs: true, isIncident: false };
}

function truthOf(incidents: readonly MadeIncident[]): Truth {
	const controls = incidents.flatMap((each) => each.controls);
	const due = [...controls.flatMap((control) => control.due ?? []), ...incidents.flatMap((each) => each.dueLines)];
	return {
		incidents: incidents.length,
		openControls: controls.filter((control) => control.isOpen).length,
		due: due.length,
		overdue: due.filter((date) => date < TODAY).length,
	};
}

function shuffled<Item>(items: Item[], roll: (below: number) => number): Item[] {
	for (let at = items.length - 1; at > 0; at--) {
		const other = roll(at + 1);
		const [one, two] = [items[at], items[other]];
		if (one === undefined || two === undefined) continue;
		items[at] = two;
		items[other] = one;
	}
	return items;
}
