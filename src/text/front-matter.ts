import type { Line } from './line';
import { readScalar, scalarText } from './yaml-scalar';

/** The block between the first line `---` and the next one. */
export interface FrontMatter {
	/** Number of the line that closes the block. */
	readonly closing: number;
	/** The lines between the two fences. */
	readonly lines: readonly Line[];
}

export function readFrontMatter(lines: readonly Line[]): FrontMatter | undefined {
	if (!/^---[ \t]*$/.test(lines[0]?.text ?? '')) return undefined;
	const closing = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line.text));
	return closing < 0 ? undefined : { closing, lines: lines.slice(1, closing) };
}

/** The line that sets a top-level key, and the indented or dashed lines that belong to its value. */
export interface Property {
	readonly key: string;
	readonly line: Line;
	/** Offset in the line behind the colon. */
	readonly behindColon: number;
	readonly below: readonly Line[];
}

export interface Properties {
	readonly properties: readonly Property[];
	/** Number of the first line that YAML would stumble over, as far as the lines can say; or of a block in one pair of brackets. */
	readonly brokenAt?: number;
}

export function readBlock(block: FrontMatter): Properties {
	const properties: (Property & { readonly below: Line[] })[] = [];
	const keys = new Set<string>();
	let stray: number | undefined;
	for (const line of block.lines) {
		const last = properties.at(-1);
		const isBelow = /^(?:[ \t]*(?:#|$)|[ \t]|-(?:[ \t]|$))/.test(line.text);
		const head = isBelow ? undefined : readKey(line.text);
		if (isBelow && last) last.below.push(line);
		else if (head && !keys.has(head.key)) properties.push({ ...head, line, below: [] });
		else if (!/^[ \t]*(?:#|$)/.test(line.text)) stray ??= line.number;
		if (head) keys.add(head.key);
	}
	const lines = [...(stray === undefined ? [] : [stray]), ...properties.flatMap(brokenLine)];
	return lines.length === 0 ? { properties } : { properties, brokenAt: lines.reduce((a, b) => Math.min(a, b)) };
}

function readKey(text: string): { key: string; behindColon: number } | undefined {
	const quoted = /^(?:"[^"\\]*"|'[^']*')/.exec(text)?.[0];
	if (quoted === undefined && /^[[\]{},&*!|>%@`"'?#]/.test(text)) return undefined;
	const from = quoted?.length ?? 0;
	const colon = text.slice(from).search(/:(?:[ \t]|$)/) + from;
	const name = text.slice(0, colon).trimEnd();
	if (colon < from || name === '' || (quoted !== undefined && name !== quoted) || /[ \t]#/.test(name)) return undefined;
	return { key: scalarText(name), behindColon: colon + 1 };
}

/** Looks only at what can be said from the lines: a tab as indentation, a bracket or quote that never closes, `a: b: c`. */
function brokenLine({ line, behindColon, below }: Property): number[] {
	const value = line.text.slice(behindColon).trimStart();
	const scalar = readScalar(value);
	if (scalar.shape === 'broken') return [line.number];
	if (/^[|>]/.test(value)) return [];
	const more = below.filter((each) => !/^[ \t]*(?:#|$)/.test(each.text));
	if (/^["'[{]/.test(value) && scalar.shape === 'more') {
		const whole = [value, ...more.map((each) => each.text.trim())].join(' ');
		return readScalar(whole).shape === 'more' ? [line.number] : [];
	}
	if (/^(?:quoted|flow)$/.test(scalar.shape)) return more.map((each) => each.number);
	const isMarked = /^[&!][^ \t]*[ \t]+[^ \t#]|^\*/.test(value);
	if (scalar.shape === 'plain' || isMarked) {
		const ended = value.startsWith('*') || (!isMarked && scalar.raw !== value.trimEnd()) || more.length < below.length;
		return more.filter((each) => ended || /^-|^ *\t|:(?:[ \t]|$)|[ \t]#/.test(each.text)).map((each) => each.number);
	}
	return more.filter((each) => /^ *\t/.test(each.text) || brokenEntry(each.text)).map((each) => each.number);
}

function brokenEntry(text: string): boolean {
	const value = /^[ ]*-[ \t]+(.*)$/s.exec(text)?.[1];
	if (value === undefined) return false;
	const { shape } = readScalar(value);
	return /^["'[{]/.test(value) && (shape === 'more' || shape === 'broken');
}

/** The text of a property that stands on one line; undefined when there is none, or it has another shape. */
export function propertyText(block: FrontMatter | undefined, key: string): string | undefined {
	const found = block && readBlock(block).properties.find((each) => each.key === key);
	if (!found) return undefined;
	const { raw, shape } = readScalar(found.line.text.slice(found.behindColon).trimStart());
	return shape === 'plain' || shape === 'quoted' ? scalarText(raw) : undefined;
}
