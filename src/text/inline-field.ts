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
	OPENING.lastIndex = 0;
	for (let found = OPENING.exec(text); found; found = OPENING.exec(text)) {
		const end = closing(text, found.index, OPENING.lastIndex);
		if (end === undefined) continue;
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

/** Longest value that is looked through for its closing bracket. */
const LONGEST = 2000;

function closing(text: string, start: number, from: number): number | undefined {
	const open = text.charAt(start);
	const close = open === '[' ? ']' : ')';
	let depth = 1;
	for (let at = from; at < Math.min(text.length, from + LONGEST); at++) {
		const char = text.charAt(at);
		if (char === open) depth += 1;
		else if (char === close && --depth === 0) return at;
	}
	return undefined;
}

export function fieldValue(fields: readonly InlineField[], key: string): string | undefined {
	return fields.find((field) => field.key === key)?.value;
}

/** `[key:: value]`, or nothing for an empty value. */
export function inlineField(key: string, value: string | undefined): string {
	return value === undefined || value === '' ? '' : `[${key}:: ${value}]`;
}
