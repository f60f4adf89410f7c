import matter from 'gray-matter';
import { readNoteProperties } from '../../scripts/audit/front-matter';

function properties(...lines: readonly string[]): unknown {
	const read = readNoteProperties(['---', ...lines, '---', 'text', ''].join('\n'));
	return read.kind === 'read' ? read.value : read.kind;
}

declare global {
	var frontMatterRan: boolean | undefined;
}

describe('front matter', () => {
	it('is read with the types of the app: dates stay text', () => {
		expect(properties('incident_id: INC-0007', 'incident_date: 2026-11-23', 'detected_at: 2026-11-23T14:05Z', 'n: 7', 'yes: yes', 'client: "[[Acme]]"', 'sow: [[Acme SOW]]', 'tags:', '  - incident')).toEqual({
			incident_id: 'INC-0007', incident_date: '2026-11-23', detected_at: '2026-11-23T14:05Z', n: 7, yes: 'yes', client: '[[Acme]]', sow: [['Acme SOW']], tags: ['incident'],
		});
	});

	it('is found behind a byte order mark and with CR LF (reliability 2)', () => {
		expect(readNoteProperties('\uFEFF---\r\nincident_id: INC-0007\r\n---\r\n')).toEqual({ kind: 'read', value: { incident_id: 'INC-0007' } });
	});

	it.each([
		['nothing', 'text\n---\na: b\n---\n'], ['a rule', '----\na: b\n---\n'], ['a block that never ends', '---\na: b\n'], ['an empty note', ''],
	])('is none in %s', (_, text) => {
		expect(readNoteProperties(text)).toEqual({ kind: 'none' });
	});

	it('without keys has none', () => {
		expect([properties(), properties('# a comment', '')]).toEqual([{}, {}]);
	});

	it.each([
		['a colon in a value', 'title: DB: down'], ['a tab', '\ta: b'], ['a bracket that stays open', 'a: [b'], ['a key given twice', 'a: 1\na: 2'], ['a list', '- a'], ['a text', 'a'],
		['aliases that grow without end', ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${'abcdefg'.charAt(at)},`.replace(/\[(.),/, (_all, from: string) => `[${Array(9).fill(`*${from}`).join(',')}]`))].join('\n')],
	])('with %s is broken', (_, lines) => {
		expect(properties(...lines.split('\n'))).toBe('broken');
	});

	it.each(['js', 'javascript', ' js', 'JS', 'json', 'coffee', 'cson', 'toml', 'yaml', 'constructor', '__proto__'])('in the language “%s” is never looked at (reliability 35)', (language) => {
		globalThis.frontMatterRan = undefined;
		const body = '(() => { globalThis.frontMatterRan = true; return { incident_id: "INC-0001" }; })()';
		expect(readNoteProperties(`---${language}\n${body}\n---\n`)).toEqual({ kind: 'executable' });
		expect(globalThis.frontMatterRan).toBeUndefined();
	});

	it('would have run, were it read without these precautions (reliability 35)', () => {
		globalThis.frontMatterRan = undefined;
		matter('---js\n(() => { globalThis.frontMatterRan = true; return {}; })()\n---\n', {});
		expect(globalThis.frontMatterRan).toBe(true);
	});

	it('is read anew each time: an error is not hidden by a cache', () => {
		const text = '---\na: [b\n---\n';
		expect([readNoteProperties(text).kind, readNoteProperties(text).kind]).toEqual(['broken', 'broken']);
		expect(Object.keys(cacheOf(matter))).toEqual([]);
	});

	it('cannot touch what all objects share (reliability 36)', () => {
		properties('__proto__:', '  polluted: true', 'constructor: x');
		expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});

/** gray-matter's cache is public, but its types do not say so. */
function cacheOf(value: object): object {
	const cache: unknown = 'cache' in value ? value.cache : undefined;
	if (typeof cache !== 'object' || cache === null) throw new Error('gray-matter has no cache any more');
	return cache;
}
