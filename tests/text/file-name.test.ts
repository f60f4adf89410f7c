import fc from 'fast-check';
import { baseName, cleanFileName, folderOf, freeName, isConflictCopy } from '../../src/text/file-name';
import { anyText, typed } from './odd-notes';

describe('a file name', () => {
	it.each([
		['Brochure v3/v4: wrong version', 'Brochure v3 v4 wrong version'],
		['a#b^c[d]|e', 'a b c d e'],
		['..hidden. ', 'hidden'],
		['CON', '_CON'], ['con.txt', '_con.txt'], ['lpt1', '_lpt1'], ['COM¹', '_COM¹'], ['Console', 'Console'],
		['a\u0000b\u2028c\td', 'a b c d'],
		['50 %% off', '50 off'],
		['Cafe\u0301', 'Caf\u00E9'],
		['日本語 👩‍👩‍👧‍👦', '日本語 👩‍👩‍👧‍👦'],
		['مرحبا', 'مرحبا'],
		['???', ''], [' . . ', ''], ['\u200B\u200D', ''], ['', ''],
	])('%j becomes %j', (title, name) => {
		expect(cleanFileName(title)).toBe(name);
	});
	it('is cut to bytes, never inside a character (reliability 16, 18)', () => {
		const name = cleanFileName(`x${'👩‍👩‍👧‍👦'.repeat(30)}`);
		expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
		expect(name).toMatch(/^x(?:👩‍👩‍👧‍👦)+$/u);
	});
	it('holds nothing a file system or a link forbids, is short enough, and stays itself when cleaned again (reliability 18)', () => {
		fc.assert(fc.property(fc.oneof(anyText, typed), (title) => {
			const name = cleanFileName(title);
			// eslint-disable-next-line no-control-regex -- control characters are what must not be there
			expect(name).not.toMatch(/[\u0000-\u001F\\/:*?"<>|#^[\]]|^[. ]|[. ]$|%%/);
			expect(new TextEncoder().encode(`${name} 99.md`).length).toBeLessThan(255);
			expect(cleanFileName(name)).toBe(name);
		}), { numRuns: 500 });
	});
});

it('takes the next free number', () => {
	const taken = ['a', 'a 2', 'a 3'];
	expect(freeName('a', (name) => taken.includes(name))).toBe('a 4');
	expect(freeName('b', (name) => taken.includes(name))).toBe('b');
});

it.each([
	['INC-0012 Requests lost (Conflicted copy Pixel 202610281912).md', true],
	["Folder/a (Ann's conflicted copy 2026-01-01).md", true],
	['a.sync-conflict-20260101-101010-ABCDEFG.md', true],
	['a (conflict).md', false], ['Conflicted copy handling.md', false], ['a (copy).md', false],
])('knows whether %s is a conflict copy', (path, expected) => {
	expect(isConflictCopy(path)).toBe(expected);
});

it('takes a path apart', () => {
	expect([baseName('a/b/C.MD'), baseName('c'), folderOf('a/b/c.md'), folderOf('c.md')]).toEqual(['C', 'c', 'a/b', '']);
});
