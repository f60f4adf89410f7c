import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Report } from '../../scripts/audit/report';
import { incident } from '../index/vault-of';
import { approve } from '../notation';
import { sampleVaultCopy } from './sample-vault';

jest.setTimeout(30_000);

const root = join(__dirname, '../..');
const folders: string[] = [];

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The script as a person runs it, bundled anew. */
function audit(args: readonly string[], zone = process.env['TZ'] ?? 'UTC'): { code: number | null; out: string; err: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'audit', ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, TZ: zone } });
	return { code: status, out: stdout, err: stderr };
}

function folder(): string {
	const made = mkdtempSync(join(tmpdir(), 'post-mortem-audit-'));
	folders.push(made);
	return made;
}

function vault(files: Readonly<Record<string, string>>): string {
	const made = folder();
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(join(made, dirname(path)), { recursive: true });
		writeFileSync(join(made, path), text);
	}
	return made;
}

function json(args: readonly string[]): Report {
	return JSON.parse(audit([...args, '--json']).out) as Report;
}

const LATE = { 'INC.md': incident('INC-0001', '- [ ] Compare 📅 2026-11-20 ^ctl-aaaaaa') };

describe('the audit', () => {
	it('says of the sample vault what somebody has read and approved', () => {
		const copy = sampleVaultCopy();
		folders.push(copy);
		const { code, out, err } = audit([copy, '--today', '2026-11-23']);
		expect([code, err]).toEqual([1, '']);
		approve('audit.txt', out);
	});

	it('says the same as one JSON document, in which every line is where it says', () => {
		const said = json(['tests/vault', '--today', '2026-11-23']);
		expect(said.today).toBe('2026-11-23');
		const places = [...said.due, ...said.openControls, ...said.openControls.flatMap((control) => control.copies.map((copy) => ({ ...copy, id: control.id })))];
		expect(places.length).toBeGreaterThan(60);
		for (const { id, path, line } of places) {
			if (id !== null) expect(readFileSync(join(root, 'tests/vault', path), 'utf8').split('\n')[line - 1]).toContain(id);
		}
	});

	it.each([
		['2026-11-20', 0, 'today'], ['2026-11-21', 1, 'overdue'], ['2026-11-06', 0, 'soon'], ['2026-11-05', 0, 'later'],
	])('on %s ends with %d, because the review is %s', (today, code, group) => {
		const ran = audit([vault(LATE), '--today', today, '--json']);
		expect(ran.code).toBe(code);
		expect((JSON.parse(ran.out) as Report).due).toEqual([{
			id: 'ctl-aaaaaa', path: 'INC.md', line: 7, date: '2026-11-20', daysLeft: expect.any(Number) as number, group, kind: 'review', text: 'Compare',
		}]);
	});

	it('says which document has not changed since the incident was detected', () => {
		const text = incident('INC-0001', '- [ ] Compare [owner:: Me] [in:: [[Send]]] [placed:: 2026-11-20] 📅 2026-12-20 ^ctl-aaaaaa', 'open', '## Timeline\n- 2026-11-19 10:00 UTC **Detected** x\n');
		const made = vault({ 'INC.md': text, 'Send.md': '- [ ] Compare ^ctl-aaaaaa' });
		const found = (changed: string): string[] => {
			utimesSync(join(made, 'Send.md'), new Date(changed), new Date(changed));
			return json([made, '--today', '2026-11-20']).findings.map((each) => each.rule).filter((rule) => rule.startsWith('controls/'));
		};
		expect(found('2026-11-19T09:59:00Z')).toEqual(['controls/artifact-unchanged']);
		expect(found('2026-11-20T10:00:00Z')).toEqual([]);
	});

	it('lists what is missing a half, what is there twice and what it did not read (reliability 35, 39)', () => {
		const outside = vault({ 'secret.md': LATE['INC.md'] });
		const inside = vault({
			...LATE,
			'INC 2.md': incident('INC-0001', ''),
			'Send.md': '# Send\n- [ ] Never recorded ^ctl-bbbbbb',
			'Broken.md': '---\nincident_id: INC-0009\nimpact: a: b\n---\n',
			'Code.md': '---js\nrequire("node:fs").writeFileSync("ran.txt", "ran")\n---\n',
			'INC (Conflicted copy).md': LATE['INC.md'],
			'.trash/Old.md': incident('INC-0008', ''),
		});
		symlinkSync(outside, join(inside, 'Linked'));
		symlinkSync(join(outside, 'secret.md'), join(inside, 'Linked note.md'));
		writeFileSync(join(inside, 'Latin.md'), Buffer.from('caf\u00e9', 'latin1'));
		const said = json([inside, '--today', '2026-11-20']);
		expect(said.orphans).toEqual([{ id: 'ctl-bbbbbb', path: 'Send.md', line: 2, missing: 'record' }]);
		expect(said.duplicates).toEqual([{ id: 'INC-0001', paths: ['INC 2.md', 'INC.md'] }]);
		expect(said.unreadable).toEqual([
			{ path: 'Broken.md', line: 3, why: 'yaml' }, { path: 'INC (Conflicted copy).md', line: 1, why: 'conflict copy' },
			{ path: 'Code.md', line: 1, why: 'front matter is not YAML' }, { path: 'Latin.md', line: 1, why: 'not UTF-8 text' },
			{ path: 'Linked', line: 1, why: 'link not followed' }, { path: 'Linked note.md', line: 1, why: 'link not followed' },
		]);
		expect(said.due).toHaveLength(1);
		expect([...readdirSync(inside), ...readdirSync(root)]).not.toContain('ran.txt');
	});

	it('writes nothing', () => {
		const made = vault(LATE);
		audit([made]);
		expect(readdirSync(made)).toEqual(['INC.md']);
		expect(readFileSync(join(made, 'INC.md'), 'utf8')).toBe(LATE['INC.md']);
	});

	it('lets no note steer the terminal', () => {
		expect(audit([vault({ 'INC.md': incident('INC-0001', '- [ ] \u001b[31mRed\u202e 📅 2026-11-20 ^ctl-aaaaaa') })]).out)
			.toContain('\uFFFD[31mRed\uFFFD');
	});

	it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('counts from the day of the machine, in %s (reliability 31)', (zone) => {
		const day = (): string => new Intl.DateTimeFormat('sv', { timeZone: zone }).format(new Date());
		const before = day();
		const said = JSON.parse(audit([vault({}), '--json'], zone).out) as Report;
		expect([before, day()]).toContain(said.today);
	});

	it.each([
		['no vault', []], ['two vaults', ['a', 'b']], ['a day that is none', ['a', '--today', '2026-02-30']], ['an unknown option', ['a', '--force']],
		['a folder that is not there', ['/nowhere/at/all']], ['a file', ['package.json']],
	])('ends with 2 and says why, given %s (reliability 39)', (_, args) => {
		const { code, out, err } = audit(args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(/vault|day|Unknown|folder/);
	});

	it('explains itself', () => {
		const { code, out } = audit(['--help']);
		expect([code, out]).toEqual([0, expect.stringContaining('Exit code: 0 nothing is overdue')]);
	});
});
