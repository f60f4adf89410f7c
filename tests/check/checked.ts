import { parse } from 'yaml';
import { checkNote } from '../../src/check/check-note';
import { readCheckedNote, type NoteKind, type Surroundings } from '../../src/check/checked-note';
import type { Finding } from '../../src/check/finding';
import { controls, messages, statements, timeline } from '../../src/language/rule-set';
import type { ControlLookup } from '../../src/check/control-facts';
import { standing } from '../../src/control/ladder';
import type { Instant } from '../../src/text/calendar';
import { baseName } from '../../src/text/file-name';
import { splitLines } from '../../src/text/line';
import { readFrontMatter } from '../../src/text/front-matter';

/**
 * A vault in which a link says by its first word what it leads to: `Missing` to nothing, `Empty` to a note without the control's
 * line, `Plain` to one where it is no task, `Old` to one that was last changed in 2025.
 */
const shows: ControlLookup = (control) => {
	const name = baseName(control.artifact?.target ?? '');
	const artifact = name === '' ? 'unnamed' : name.startsWith('Missing') ? 'unresolved' : name.startsWith('Empty') ? 'without' : 'holds';
	return {
		standing: standing(control, { artifact, copies: [], fired: false }),
		twins: [],
		...(artifact !== 'unnamed' && artifact !== 'unresolved' && {
			artifact: `Lists/${name}.md`,
			changed: (name.startsWith('Old') ? '2025-06-01T08:00Z' : '2026-11-24T07:00Z') as Instant,
			lineIsTask: !name.startsWith('Plain'),
		}),
	};
};

const around: Surroundings = {
	now: '2026-11-24T08:00Z' as Instant,
	follow: (target) => (target.startsWith('Missing') ? 'missing' : target.startsWith('Ambiguous') ? 'ambiguous' : 'found'),
	twins: [],
	stale: [],
	language: { statements, messages, timeline, controls },
	rootCauseLabel: 'Root cause',
	shows,
	notHeld: [],
	message: {
		causes: [{ text: 'The printer had an old list of prices. [[Mail]]', isVerified: false }, { text: 'No step compares prices before the send.', isVerified: true }],
		notInPlace: ['Ask for the price list a week before the send'],
		inward: ['The price block was copied while I was on the phone.'],
		otherClients: ['Beta Books'],
	},
	newControlId: () => 'ctl-new000',
};

const FRONT = '---\nincident_id: INC-0001\nincident_status: open\nseverity: P2\nscope: one\nimpact: The shop is down\n---\n';

/** A part of a note becomes a note; one with its own front matter stays as it is. */
export function asNote(example: string): string {
	return /^⟦?⟧?---\n/.test(example) ? example : FRONT + example;
}

export function check(text: string, options: { kind?: NoteKind; off?: string[]; around?: Partial<Surroundings> } = {}): Finding[] {
	const block = readFrontMatter(splitLines(text));
	const frontMatter: unknown = block ? parse(block.lines.map((line) => line.text).join('\n')) : undefined;
	const note = readCheckedNote(options.kind ?? 'incident', 'Post-mortems/INC-0001 Note.md', text, frontMatter, { ...around, ...options.around });
	return checkNote(note, new Set(options.off));
}

/** The text with the findings of one rule marked as `⟦words⟧`; one about the note as a whole as `⟦⟧` at its start. */
export function marked(text: string, findings: readonly Finding[]): string {
	let result = text;
	for (const { from, to } of [...findings].sort((a, b) => b.from - a.from)) {
		result = `${result.slice(0, from)}⟦${result.slice(from, to)}⟧${result.slice(to)}`;
	}
	return result;
}

export function unmarked(text: string): string {
	return text.replace(/[⟦⟧]/g, '');
}
