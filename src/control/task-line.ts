import type { Day } from '../text/calendar';
import { readBlockId } from '../text/block-id';
import type { InlineField } from '../text/inline-field';

/**
 * The fields of the Tasks format on a line. A variation selector may follow each emoji; it is read and never written.
 * Order and signs are those of the Tasks plugin's documented emoji format.
 */
const DATED = /(📅|📆|🗓|✅|➕|⏳|⌛|🛫|❌)\uFE0F?(?:\s*(\d[\d-]{0,20}))?/gu;
const UNDATED = /(?:🔺|⏫|🔼|🔽|⏬)\uFE0F?|🔁\uFE0F?[ \t]*[A-Za-z0-9, !]+|(?:🆔|⛔|🏁)\uFE0F?[ \t]*[\w,-]+/gu;

/** Dataview's names for what the emoji say. */
export const DATE_FIELDS: readonly string[] = ['due', 'completion', 'created', 'scheduled', 'start', 'cancelled'];

const SIGNS: Readonly<Record<string, string>> = { '📅': 'due', '📆': 'due', '🗓': 'due', '✅': 'completion' };

/** A date as it is written, real or not. */
export interface WrittenDate {
	/** In Dataview's words; empty for signs that nobody asks for. */
	readonly key: string;
	/** Empty for a sign or a field without a date. */
	readonly text: string;
	/** Where the text stands, or would stand. */
	readonly at: number;
}

/** Most lines hold no emoji at all, which is quickly seen. */
function signsIn(plain: string, signs: RegExp): RegExpExecArray[] {
	return /[\u2300-\uFFFF]/.test(plain) ? [...plain.matchAll(signs)] : [];
}

/** The dates of a task line, by sign and by field, in their order. */
export function writtenDates(plain: string, fields: readonly InlineField[]): WrittenDate[] {
	const signs = signsIn(plain, DATED).map((found): WrittenDate => {
		const text = found[2] ?? '';
		return { key: SIGNS[found[1] ?? ''] ?? '', text, at: found.index + found[0].length - text.length };
	});
	const named = fields.map(({ key, value, from, to }): WrittenDate => ({ key, text: value, at: from + plain.slice(from, to - 1).trimEnd().length - value.length }));
	return [...signs, ...named].sort((a, b) => a.at - b.at);
}

export interface TaskDates {
	/** As written, the first one first; those of `[due:: …]` too. */
	readonly due: readonly string[];
	readonly done: readonly string[];
}

export function readTaskDates(plain: string, fields: readonly InlineField[]): TaskDates {
	const dates = writtenDates(plain, fields);
	const of = (key: string): string[] => dates.filter((each) => each.key === key).map((each) => each.text);
	return { due: of('due'), done: of('completion') };
}

/** The words of a task line: without the given fields, without Tasks fields, without id and the tags behind it. */
export function stripTaskLine(content: string, plain: string, fields: readonly InlineField[]): string {
	const id = readBlockId(plain);
	const cuts = [
		...fields.map(({ from, to }) => ({ from, to })),
		...[DATED, UNDATED].flatMap((signs) => signsIn(plain, signs).map((match) => ({ from: match.index, to: match.index + match[0].length }))),
		...(id ? [{ from: id.at, to: content.length }] : []),
	].sort((a, b) => a.from - b.from);
	let text = '';
	let done = 0;
	for (const cut of cuts) {
		text += content.slice(done, Math.max(cut.from, done));
		done = Math.max(done, cut.to);
	}
	return withoutTrailingTags((text + content.slice(done)).replace(/[ \t]{2,}/g, ' ').trim());
}

/** Tags at the end belong to the task, such as the user's global one, not to what it says. */
export function withoutTrailingTags(text: string): string {
	let end = text.length;
	for (;;) {
		const gap = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('\t', end - 1));
		if (gap <= 0 || !isTag(text.slice(gap + 1, end))) return text.slice(0, end);
		end = gap;
	}
}

function isTag(word: string): boolean {
	return /^#[^\s#]+$/.test(word) && /\p{L}/u.test(word);
}

export type DueFormat = 'emoji' | 'field';

/** How the user wants due dates and tasks written. */
export interface TaskStyle {
	readonly due: DueFormat;
	/** With its `#`; empty for none. */
	readonly globalTag: string;
}

/** A due date in the format the user chose. */
export function renderDue(day: Day, format: DueFormat): string {
	return format === 'emoji' ? `📅 ${day}` : `[due:: ${day}]`;
}

export function renderDone(day: Day, format: DueFormat): string {
	return format === 'emoji' ? `✅ ${day}` : `[completion:: ${day}]`;
}
