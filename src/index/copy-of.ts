/**
 * A copy of plain data whose strings are its own: one cut out of a note keeps the whole text of the note in memory, as
 * engines share the characters. Writing it down and reading it back is the one way that every engine understands.
 */
export function copyOf<Value extends object>(value: Value): Value {
	const copy: unknown = JSON.parse(JSON.stringify(value));
	return copy as Value;
}

/** Whether two values of plain data, made by the same reader, say the same. */
export function isSame(one: object | undefined, other: object | undefined): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}
