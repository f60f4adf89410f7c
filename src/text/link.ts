/** A link as it is written: where it points is the vault's to say. */
export interface Link {
	readonly kind: 'wiki' | 'markdown' | 'url';
	/** Path or name without subpath; the whole address of a URL. */
	readonly target: string;
	/** `#heading` or `#^block`, empty without one. */
	readonly subpath: string;
	/** What a reader sees. */
	readonly label: string;
	/** Offsets in the text that was read. */
	readonly from: number;
	readonly to: number;
}

const LINK = /!?\[\[([^[\]\r\n|]{1,1000})(?:\|([^[\]\r\n]{0,1000}))?\]\]|!?\[([^[\]\r\n]{0,1000})\]\((?:<([^<>\r\n]{1,2000})>|([^\s<>()]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?))(?:[ \t]+"[^"\r\n]{0,200}")?\)|https?:\/\/[^\s<>[\]"'`|]{1,2000}/g;

export function readLinks(text: string): Link[] {
	const links: Link[] = [];
	if (!/\[|:\/\//.test(text)) return links;
	LINK.lastIndex = 0; // `matchAll` would copy the expression at each call
	for (let found = LINK.exec(text); found !== null; found = LINK.exec(text)) {
		const place = { from: found.index, to: found.index + found[0].length };
		const [whole, wiki, alias, label, angled, bare] = found;
		if (wiki !== undefined) links.push({ ...wikiTarget(wiki, alias), ...place });
		else if (label !== undefined) links.push({ ...markdownTarget(angled ?? bare ?? '', label), ...place });
		else links.push(bareUrl(whole, found.index));
	}
	return links;
}

type Target = Omit<Link, 'from' | 'to'>;

function wikiTarget(inner: string, alias: string | undefined): Target {
	const path = inner.replace(/\\$/, '').trim();
	const hash = path.indexOf('#');
	const target = hash < 0 ? path : path.slice(0, hash).trim();
	return { kind: 'wiki', target, subpath: hash < 0 ? '' : path.slice(hash), label: alias?.trim() || path };
}

function markdownTarget(address: string, label: string): Target {
	if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return { kind: 'url', target: address, subpath: '', label: label || address };
	const path = decode(address);
	const hash = path.indexOf('#');
	const target = hash < 0 ? path : path.slice(0, hash);
	return { kind: 'markdown', target, subpath: hash < 0 ? '' : path.slice(hash), label: label || path };
}

function decode(address: string): string {
	try {
		return decodeURIComponent(address);
	} catch (error) {
		if (error instanceof URIError) return address;
		throw error;
	}
}

function bareUrl(whole: string, from: number): Link {
	let end = whole.length;
	while (end > 0 && '.,;:!?)'.includes(whole.charAt(end - 1))) end -= 1;
	const target = whole.slice(0, end);
	return { kind: 'url', target, subpath: '', label: target, from, to: from + target.length };
}

export function firstLink(text: string | undefined): Link | undefined {
	return text === undefined ? undefined : readLinks(text)[0];
}

/** Schemes that may be opened; everything else is shown as text. */
export function isSafeUrl(address: string): boolean {
	return /^(?:https?|mailto):/i.test(address.trim());
}

/** The text with every link replaced by what a reader sees of it. */
export function withoutLinks(text: string): string {
	let result = '';
	let done = 0;
	for (const link of readLinks(text)) {
		result += text.slice(done, link.from) + link.label;
		done = link.to;
	}
	return result + text.slice(done);
}
