import type { Document } from '../text/document';
import { checkNote } from './check-note';
import { readCheckedNote, type Surroundings } from './checked-note';
import type { Finding } from './finding';
import type { CheckRule } from './rule';
import { messageLineRules } from './rules/message';
import { placeholderRules } from './rules/placeholder';
import { whysRules } from './rules/whys';

/** A part of an incident note as an editor hands it over. */
export interface NotePart {
	readonly text: string;
	/** The headings it stands below, the highest first. */
	readonly below: readonly string[];
	/** Whether it is the beginning of the note, where front matter may stand. */
	readonly isStart: boolean;
}

export interface CheckedPart {
	/** With offsets in the part. */
	readonly findings: readonly Finding[];
	/** Code, comments and front matter, by whole lines. */
	readonly hidden: readonly { readonly from: number; readonly to: number }[];
}

/** Rules that need no more than a part of the note, by what it is checked as. */
const PART_RULES: Readonly<Record<'incident' | 'message', readonly CheckRule[]>> = { incident: whysRules, message: [...messageLineRules, ...placeholderRules] };

/** What can be judged from a part of a note alone: its language, the why chains of an incident, what a message must not say. */
export function checkStretch({ text, below, isStart }: NotePart, around: Surroundings, off: ReadonlySet<string>, kind: 'incident' | 'message' = 'incident'): CheckedPart {
	const above = isStart ? '' : below.map((heading) => `${heading}\n`).join('') || '\n';
	const note = readCheckedNote(kind, '', above + text, {}, around);
	const findings = checkNote(note, off, PART_RULES[kind]).filter((finding) => finding.from >= above.length);
	return {
		findings: findings.map((finding) => ({ ...finding, from: finding.from - above.length, to: finding.to - above.length })),
		hidden: hiddenLines(note.doc, above.length),
	};
}

function hiddenLines(doc: Document, shift: number): { from: number; to: number }[] {
	const hidden: { from: number; to: number }[] = [];
	let last = -2;
	for (const line of doc.lines) {
		if (line.place === 'text' || line.from < shift) continue;
		const open = last === line.number - 1 ? hidden.at(-1) : undefined;
		if (open) open.to = line.to - shift;
		else hidden.push({ from: line.from - shift, to: line.to - shift });
		last = line.number;
	}
	return hidden;
}
