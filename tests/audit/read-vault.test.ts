import type { Disk } from '../../scripts/audit/disk';
import { readVault } from '../../scripts/audit/read-vault';
import { diskOf, incident } from '../index/vault-of';

const NOTE = incident('INC-0001', '- [ ] Compare ^ctl-aaaaaa');

function denied(): never {
	throw Object.assign(new Error('permission denied'), { code: 'EACCES' });
}

function unread(disk: Disk): string[] {
	return readVault(disk, '/vault').unread.map(({ path, why }) => `${path}: ${why}`);
}

describe('a vault on disk', () => {
	it('is read without its dot folders and dot files, and without what is no note (reliability 26)', () => {
		const { index, unread: left } = readVault(diskOf({
			'a.md': NOTE, '.obsidian/b.md': NOTE, '.trash/c.md': NOTE, '.d.md': NOTE, 'sub/.git/e.md': NOTE, 'f.txt': NOTE, 'sub/deep/g.MD': NOTE,
		}), '/vault');
		expect([...index.all()].map((note) => note.path)).toEqual(['a.md', 'sub/deep/g.MD']);
		expect(left).toEqual([]);
	});

	it('that lets a folder or a file not be read is read on, and says so (reliability 39)', () => {
		const disk = diskOf({ 'a.md': NOTE, 'locked/b.md': NOTE, 'c.md': NOTE });
		const strict: Disk = {
			...disk,
			list: (folder) => (folder.endsWith('/locked') ? denied() : disk.list(folder)),
			head: (path, bytes) => (path.endsWith('/c.md') ? denied() : disk.head(path, bytes)),
		};
		expect(unread(strict)).toEqual(['c.md: file cannot be read', 'locked: folder cannot be read']);
		expect(readVault(strict, '/vault').index.incidents().map((note) => note.path)).toEqual(['a.md']);
	});

	it('whose root cannot be listed is no vault', () => {
		expect(() => readVault({ ...diskOf({}), list: denied }, '/vault')).toThrow('permission denied');
	});

	it('keeps our own errors apart from those of the disk', () => {
		const disk = diskOf({ 'a.md': NOTE });
		expect(() => readVault({ ...disk, head: () => { throw new Error('a bug'); } }, '/vault')).toThrow('a bug');
	});

	it('has files that are no text listed and not decoded (reliability 39)', () => {
		const late = Buffer.concat([Buffer.from(`${NOTE}${'x'.repeat(5000)}`), Buffer.from([0xff, 0xfe])]);
		expect(unread(diskOf({
			'latin.md': Buffer.from('---\nincident_id: INC-1\n---\ncaf\u00e9', 'latin1'), 'utf16.md': Buffer.from('\uFEFF---\n', 'utf16le'), 'zero.md': Buffer.from('a\0b'), 'late.md': late,
			'cut.md': `${'x'.repeat(4095)}é`,
		}))).toEqual(['late.md: not UTF-8 text', 'latin.md: not UTF-8 text', 'utf16.md: not UTF-8 text', 'zero.md: not UTF-8 text']);
	});

	it('has notes with a language in their front matter listed', () => {
		expect(unread(diskOf({ 'a.md': '---js\n{ incident_id: "INC-1" }\n---\n' }))).toEqual(['a.md: front matter is not YAML']);
	});

	it('reads no more than the first bytes of a note, then once the whole', () => {
		const disk = diskOf({ 'long.md': 'x'.repeat(10_000), 'short.md': NOTE });
		const read: string[] = [];
		readVault({ ...disk, read: (path) => { read.push(path); return disk.read(path); } }, '/vault');
		expect(read).toEqual(['/vault/long.md']);
	});

	it('reads a breaker’s log, which nothing in the log itself asks for', () => {
		const control = '- [ ] Pause [in:: [[Send]]] ^ctl-aaaaaa\n  - Log: [[Log]]';
		const { index } = readVault(diskOf({ 'a.md': incident('INC-0001', control), 'Send.md': '- [ ] Pause ^ctl-aaaaaa', 'Log.md': '- 2026-06-01 07:50 UTC **Fired** late (ctl-aaaaaa)' }), '/vault');
		expect(index.controls()[0]?.standing.because).toBe('log line');
	});
});
