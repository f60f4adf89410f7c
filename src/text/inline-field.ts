/** A Dataview field inside a line, `[key:: value]` or `(key:: value)`; brackets inside the value must be balanced. */
export interface InlineField {
	/** Lower case, white space folded. */
	readonly key: string;
	readonly value: string;
	/** Offsets in the text that was read. */
	readonly from: number;
	readonly to: number;
}

const OPENING = /[[(][ \t]*([\p{L}\p{N}_][\p{L}\p{N}_ \t-]{0,60})::/gu;

export function readInlineFields(text: string): InlineField[] {
	const fields: InlineField[] = [];
	if (!text.includes('::')) return fields;
	const closing = closings(text);
	OPENING.lastIndex = 0;
	for (let found = OPENING.exec(text); found; found = OPENING.exec(text)) {
		const end = closing.get(found.index);
		if (end === undefined || end < OPENING.lastIndex) continue;
		fields.push({
			key: (found[1] ?? '').trim().toLowerCase().replace(/\s+/g, ' '),
			value: text.slice(OPENING.lastIndex, end).trim(),
			from: found.index,
			to: end + 1,
		});
		OPENING.lastIndex = end + 1;
	}
	return fields;
}

/** Where each bracket closes; the two kinds do not know of each other. */
function closings(text: string): Map<number, number> {
	const found = new Map<number, number>();
	const open: Record<'[' | '(', number[]> = { '[': [], '(': [] };
	for (const { 0: char, index } of text.matchAll(/[[\]()]/g)) {
		if (char === '[' || char === '(') open[char].push(index);
		else {
			const from = open[char === ']' ? '[' : '('].pop();
			if (from !== undefined) found.set(from, index);
		}
	}
	return found;
}

export function fieldValue(fields: readonly InlineField[], key: string): string | undefined {
	return fields.find((field) => field.key === key)?.value;
}

/** `[key:: value]`, or nothing for an empty value. */
export function inlineField(key: string, value: string | undefined): string {
	return value === undefined || value === '' ? '' : `[${key}:: ${value}]`;
}
