import { linkResolver } from '../../scripts/audit/resolve-link';

const PATHS = ['Note.md', 'A/Note.md', 'A/B/deep/Note.md', 'A/Only.md', 'A/pic.PNG', 'X/v1.2.md', 'X/caf\u00E9.md', 'B/long name/Two.md', 'C/Two.md'];

describe('a link', () => {
	it.each([
		['Note', 'X/s.md', 'Note.md'],
		['Note', 'A/s.md', 'Note.md'],
		['note.MD', 'X/s.md', 'Note.md'],
		['deep/Note', 'X/s.md', 'A/B/deep/Note.md'],
		['A/Note', 'X/s.md', 'A/Note.md'],
		['./Note', 'A/s.md', 'A/Note.md'],
		['../Note', 'A/s.md', 'Note.md'],
		['../A/./B/../Note.md', 'A/s.md', 'A/Note.md'],
		['/A/Note', 'X/s.md', 'A/Note.md'],
		['only', 'X/s.md', 'A/Only.md'],
		['pic.png', 's.md', 'A/pic.PNG'],
		['v1.2', 's.md', 'X/v1.2.md'],
		['cafe\u0301', 's.md', 'X/caf\u00E9.md'],
		['Two', 's.md', 'C/Two.md'],
		['Two', 'B/long name/s.md', 'B/long name/Two.md'],
		['pic', 's.md', undefined],
		['B/Note', 's.md', undefined],
		['./Only', 's.md', undefined],
		['../../outside/Note', 'A/s.md', undefined],
		['../Note', 's.md', undefined],
		['', 'A/s.md', undefined],
		['__proto__', 's.md', undefined],
		['ote', 's.md', undefined],
	])('%j in %s leads to %s (reliability 27)', (target, from, path) => {
		expect(linkResolver(PATHS)(target, from)).toBe(path);
	});

	it('leads to the same file, however the vault was listed', () => {
		const [one, other] = [linkResolver(['b/N.md', 'a/N.md']), linkResolver(['a/N.md', 'b/N.md'])];
		expect([one('N', 's.md'), other('N', 's.md')]).toEqual(['a/N.md', 'a/N.md']);
	});
});
