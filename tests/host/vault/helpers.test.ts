import {
	arrayBufferToBase64,
	arrayBufferToHex,
	base64ToArrayBuffer,
	getAllTags,
	getLinkpath,
	hexToArrayBuffer,
	iterateCacheRefs,
	normalizePath,
	parseFrontMatterAliases,
	parseFrontMatterEntry,
	parseFrontMatterStringArray,
	parseFrontMatterTags,
	parseLinktext,
	parseNote,
	parseYaml,
	requireApiVersion,
	stringifyYaml,
	stripHeading,
	stripHeadingForLink,
} from '.';
import { decodeUtf8, encodeUtf8 } from './utf8';

it('normalises paths: slashes, special spaces, composed letters, the root', () => {
	expect(normalizePath('//a\\b//c.md/')).toBe('a/b/c.md');
	expect(normalizePath('a\u00A0b\u202Fc')).toBe('a b c');
	expect(normalizePath('u\u0308')).toBe('\u00FC');
	expect(normalizePath('/')).toBe('/');
});

it('takes link texts apart', () => {
	expect(parseLinktext('Note#A#^b')).toEqual({ path: 'Note', subpath: '#A#^b' });
	expect(getLinkpath('#only')).toBe('');
	expect(stripHeading('A: b/c [[d]]!  e')).toBe('A b c d e');
	expect(stripHeadingForLink('A: b|c #d [[e]] %% f?')).toBe('A b c d e f?');
});

it('reads tags and aliases only from lists, with their hash', () => {
	expect(parseFrontMatterTags({ tags: ['a', '#b/c', 3, 'd e', null] })).toEqual(['#a', '#b/c', '#3']);
	expect(parseFrontMatterTags({ tags: 'a, b' })).toBeNull();
	expect(parseFrontMatterTags({ tags: [] })).toBeNull();
	expect(parseFrontMatterAliases({ aliases: ['A ', ''] })).toEqual(['A']);
	expect(parseFrontMatterAliases(null)).toBeNull();
	expect(getAllTags(parseNote('---\ntags: [x]\n---\n#y #x'))).toEqual(['#x', '#y', '#x']);
});

it('finds entries by name or pattern, and no inherited ones', () => {
	expect(parseFrontMatterEntry({ Sow: 1 }, /^sow$/i)).toBe(1);
	expect(parseFrontMatterEntry({ Sow: 1 }, 'sow')).toBeNull();
	expect(parseFrontMatterEntry({}, 'constructor')).toBeNull();
	expect(parseFrontMatterStringArray({ sow: 'a, b' }, 'sow')).toEqual(['a', 'b']);
});

it('reads YAML without making dates of it, and refuses a key given twice', () => {
	expect(parseYaml('a: 2026-11-23\nb: yes\nc: 014\nd: 1e3')).toEqual({ a: '2026-11-23', b: 'yes', c: 14, d: 1000 });
	expect(() => parseYaml('a: 1\na: 2')).toThrow('unique');
	expect(parseYaml('')).toBeNull();
});

it('writes YAML with quotes only where needed and long texts on one line', () => {
	const long = 'word '.repeat(40).trim();
	expect(stringifyYaml({ a: long, b: '[[X]]', c: null, d: ['1', 'x: y'] })).toBe(
		`a: ${long}\nb: "[[X]]"\nc:\nd:\n  - "1"\n  - "x: y"\n`,
	);
});

it('walks links, then embeds, and stops when told', () => {
	const seen: string[] = [];
	const stopped = iterateCacheRefs(parseNote('![[e]] [[a]] [[b]]'), (ref) => {
		seen.push(ref.link);
		return ref.link === 'b';
	});
	expect([stopped, seen]).toEqual([true, ['a', 'b']]);
});

it('turns bytes into text and back', () => {
	const bytes = hexToArrayBuffer('00ff10');
	expect(arrayBufferToHex(base64ToArrayBuffer(arrayBufferToBase64(bytes)))).toBe('00ff10');
	const text = '\uFEFFaé€😀\u0000';
	expect(decodeUtf8(encodeUtf8(text))).toBe(text);
	expect(Buffer.from(encodeUtf8(text)).toString('hex')).toBe(Buffer.from(text).toString('hex'));
	expect(decodeUtf8(hexToArrayBuffer('61ff62e282'))).toBe('a\uFFFDb\uFFFD');
});

it('compares versions by number', () => {
	expect(['1.13.1', '1.9.14', '1.13', '1.13.2', '1.14.0', '2'].map(requireApiVersion)).toEqual([
		true, true, true, false, false, false,
	]);
});
