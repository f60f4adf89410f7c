/** The part of a link's text before its subpath; the subpath keeps its `#`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
	const text = linktext.replace(/\u00A0/g, ' ').normalize('NFC');
	const hash = text.indexOf('#');
	return hash < 0 ? { path: text, subpath: '' } : { path: text.slice(0, hash), subpath: text.slice(hash) };
}

export function getLinkpath(linktext: string): string {
	return parseLinktext(linktext).path;
}

/** What a heading is compared by: words alone, without punctuation. */
export function stripHeading(heading: string): string {
	return squeeze(heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' '));
}

/** A heading as it can stand in a link. */
export function stripHeadingForLink(heading: string): string {
	return squeeze(heading.replace(/([:#|^\\\r\n]|%%|\[\[|\]\])/g, ' '));
}

/** What a link without its own text shows: `Note#Part` reads `Note > Part`. */
export function displayTextOf(link: string): string {
	return link
		.split('#')
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.join(' > ');
}

/** A wikilink's inside, taken apart at its first `|` that is not its first character. */
export function splitWikilink(inside: string): { link: string; alias?: string } {
	const bar = inside.indexOf('|', 1);
	if (bar < 0) return { link: inside.trim() };
	const end = inside[bar - 1] === '\\' ? bar - 1 : bar;
	return { link: inside.slice(0, end).trim(), alias: inside.slice(bar + 1).trim() };
}

/** The app writes only these into the target of a Markdown link. */
export function encodeLinkTarget(target: string): string {
	// eslint-disable-next-line no-control-regex -- these are what the app encodes
	return target.replace(/[\\\x00\x08\x0B\x0C\x0E-\x1F ]/g, encodeURIComponent);
}

export function decodeLinkTarget(target: string): string {
	try {
		return decodeURIComponent(target);
	} catch {
		return target;
	}
}

export function isExternal(target: string): boolean {
	return /^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith('//');
}

function squeeze(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
