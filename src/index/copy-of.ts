/**
 * A copy of plain data whose strings are its own: one cut out of a note keeps the whole text of the note in memory, as
 * engines share the characters. Writing it down and reading it back is the one way that every engine understands.
 */
export function copyOf<Value extends object>(value: Value): Value {
	const copy: unknown = JSON.parse(JSON.stringify(value));
	return copy as Value;
}

/** Whether two values of plain data say the same. */
export function isSame(one: unknown, other: unknown): boolean {
	if (one === other) return true;
	if (!isObject(one) || !isObject(other)) return false;
	const keys = Object.keys(one);
	return keys.length === Object.keys(other).length && keys.every((key) => Object.hasOwn(other, key) && isSame(one[key], other[key]));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}
