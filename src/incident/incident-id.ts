/** The id after the highest with this prefix, compared as numbers; ids with another prefix do not count. */
export function nextId(prefix: string, ids: Iterable<string>): string {
	let highest = 0n;
	for (const id of ids) {
		const number = numberOf(prefix, id);
		if (number !== undefined && number > highest) highest = number;
	}
	return `${prefix}${String(highest + 1n).padStart(4, '0')}`;
}

/** Behind the prefix, without case; undefined for another prefix or anything but digits, and past 18 digits. */
export function numberOf(prefix: string, id: string): bigint | undefined {
	if (!id.toLowerCase().startsWith(prefix.toLowerCase())) return undefined;
	const digits = id.slice(prefix.length);
	return /^\d{1,18}$/.test(digits) ? BigInt(digits) : undefined;
}
