/**
 * A reader of the fields of a line as Dataview documents them: `[key:: value]` and `(key:: value)` anywhere in a list item,
 * values with brackets of their own such as links; and the emoji that it takes as shorthands for the dates of tasks.
 */
export interface DataviewField {
	readonly key: string;
	readonly value: string;
}

const SHORTHANDS: readonly (readonly [string, RegExp])[] = [
	['due', /[📅📆🗓]\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u],
	['completion', /✅\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u],
	['created', /➕\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u],
	['scheduled', /[⏳⌛]\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u],
	['start', /🛫\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u],
];

export function readAsDataview(line: string): Readonly<Record<string, string>> {
	const fields: DataviewField[] = [];
	for (let at = 0; at < line.length; at++) {
		const close = line[at] === '[' ? ']' : line[at] === '(' ? ')' : '';
		const field = close === '' ? undefined : fieldAt(line, at, close);
		if (!field) continue;
		fields.push(field);
		at = field.end;
	}
	const dates = SHORTHANDS.flatMap(([key, pattern]) => {
		const value = pattern.exec(line)?.[1];
		return value === undefined ? [] : [{ key, value }];
	});
	return Object.fromEntries([...dates, ...fields].map(({ key, value }) => [key, value]));
}

/** From an opening bracket to the one that closes it, if what is between is a key and a value. */
function fieldAt(line: string, start: number, close: string): (DataviewField & { readonly end: number }) | undefined {
	let depth = 0;
	for (let end = start; end < line.length; end++) {
		if (line[end] === line[start]) depth += 1;
		else if (line[end] === close) depth -= 1;
		if (depth > 0) continue;
		const [key, ...value] = line.slice(start + 1, end).split('::');
		const name = key?.trim() ?? '';
		return value.length > 0 && /^[\p{L}\p{N}_][\p{L}\p{N}_ -]*$/u.test(name) ? { key: name, value: value.join('::').trim(), end } : undefined;
	}
	return undefined;
}
