/** UTF-8 without the global coders, which jsdom lacks. Half a surrogate pair becomes U+FFFD. */
export function encodeUtf8(text: string): ArrayBuffer {
	const bytes: number[] = [];
	for (const letter of text) {
		const point = letter.codePointAt(0) ?? 0;
		const code = point >= 0xd800 && point <= 0xdfff ? 0xfffd : point;
		if (code < 0x80) bytes.push(code);
		else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
		else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
		else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
	}
	return Uint8Array.from(bytes).buffer;
}

/** Keeps a byte order mark; bytes that are not UTF-8 become U+FFFD. */
export function decodeUtf8(buffer: ArrayBuffer): string {
	const bytes = new Uint8Array(buffer);
	let text = '';
	for (let at = 0; at < bytes.length; ) {
		const first = bytes[at++] ?? 0;
		const more = first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1;
		let code = more <= 0 ? first : first & (0x3f >> more);
		let left = more;
		for (; left > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80; left--) code = (code << 6) | ((bytes[at++] ?? 0) & 0x3f);
		text += left === 0 ? String.fromCodePoint(Math.min(code, 0x10ffff)) : '\uFFFD';
	}
	return text;
}

function tail(bits: number): number {
	return 0x80 | (bits & 0x3f);
}
