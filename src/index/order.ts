/** By code units: the same order on every machine. */
export function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Incident ids by prefix, then by number: `INC-9` before `INC-0010`; equal ones as they are written. */
export function byId(a: string, b: string): number {
	const [one, two] = [split(a), split(b)];
	return byText(one.prefix, two.prefix) || one.number.length - two.number.length || byText(one.number, two.number) || byText(a, b);
}

/** The number without leading zeros, so that the longer one is the higher one. */
function split(id: string): { prefix: string; number: string } {
	let start = id.length;
	while (start > 0 && isDigit(id.charCodeAt(start - 1))) start -= 1;
	return { prefix: id.slice(0, start).toLowerCase(), number: id.slice(start).replace(/^0+/, '') };
}

function isDigit(code: number): boolean {
	return code >= 48 && code <= 57;
}
