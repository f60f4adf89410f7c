import { join } from 'node:path';
import { disk } from '../../scripts/audit/disk';
import { readVault } from '../../scripts/audit/read-vault';
import { failures, hasFailed, repeats } from '../../src/index/repeats';
import truth from '../vault-truth.json';
import { incident, vaultOf } from './vault-of';
import { cpuTime } from '../cpu-time';

const SEND = 'Send.md';
const LINE = '- [ ] Compare ^ctl-aaaaaa\n';
const HELD = '- [x] Compare [in:: [[Send]]] ^ctl-aaaaaa\n  - 2026-03-01 held: ticked';

function at(day: string): string {
	return `## Timeline\n- ${day} 10:00 UTC **Detected** x\n`;
}

function said(files: Readonly<Record<string, string>>): string[] {
	const { index } = vaultOf(files);
	return repeats(index).map(({ artifact, earlier, later, controls }) =>
		`${earlier.incident.id} ${later.incident.id} ${artifact} ${controls.map(({ view, wasVerified, settled }) =>
			`${view.control.id ?? '-'}${wasVerified ? ' did not hold' : ''}${settled ? ' settled' : ''}`).join(', ')}`.trim());
}

it('finds what the sample vault repeats', () => {
	const { index } = readVault(disk, join(__dirname, '../vault'));
	const found = repeats(index).flatMap(({ artifact, earlier, later, controls }) => controls.map(({ view }) => ({
		artifact, earlier: earlier.path, later: later.path, earlierControl: view.control.id, earlierState: view.standing.state,
	})));
	expect(found).toEqual(truth.repeats);
	expect(repeats(index)).toHaveLength(truth.repeats.length);
});

it('goes by the day of detection, whatever the ids say', () => {
	expect(said({
		[SEND]: LINE, 'A.md': incident('INC-0002', HELD, 'closed', at('2026-01-01')), 'B.md': incident('INC-0001', '- [ ] Other [in:: [[Send]]] ^ctl-bbbbbb', 'open', at('2026-05-01')),
	})).toEqual(['INC-0002 INC-0001 Send.md ctl-aaaaaa did not hold']);
});

it('goes by id where both were detected in the same minute', () => {
	expect(said({
		'A.md': incident('INC-0010', '- [ ] Ask [in:: [[Send]]]', 'open', at('2026-05-01')), 'B.md': incident('INC-0009', '- [ ] Other [in:: [[Send]]]', 'open', at('2026-05-01')), [SEND]: '',
	})).toEqual(['INC-0009 INC-0010 Send.md - settled']);
});

it('counts a root cause that names the document, and evidence that is no document of work does not', () => {
	const chain = '## Five whys\n### Why chain: x\n- **Root cause:** No step. [[Send]] [[Mail]]\n\n';
	const files = { [SEND]: LINE, 'Mail.md': 'x', 'A.md': incident('INC-0001', HELD, 'closed', at('2026-01-01')), 'B.md': incident('INC-0002', '', 'open', at('2026-05-01') + chain) };
	expect(said(files)).toEqual(['INC-0001 INC-0002 Send.md ctl-aaaaaa did not hold']);
	expect(said({ ...files, 'A.md': incident('INC-0001', '', 'closed', at('2026-01-01') + chain) })).toEqual([]);
});

it.each([
	['it was never reviewed', '- [x] Compare [in:: [[Send]]] ^ctl-aaaaaa', 'ctl-aaaaaa'],
	['it held only after the later incident', '- [x] Compare [in:: [[Send]]] ^ctl-aaaaaa\n  - 2026-06-01 held: ticked', 'ctl-aaaaaa settled'],
	['it was skipped before the later incident', '- [x] Compare [in:: [[Send]]] ^ctl-aaaaaa\n  - 2026-03-01 held\n  - 2026-04-01 skipped (cost)', 'ctl-aaaaaa'],
	['its box is open', '- [ ] Compare [in:: [[Send]]] ^ctl-aaaaaa\n  - 2026-03-01 held', 'ctl-aaaaaa settled'],
])('does not say that an earlier control did not hold when %s', (_, record, control) => {
	expect(said({
		[SEND]: LINE, 'A.md': incident('INC-0001', record, 'closed', at('2026-01-01')), 'B.md': incident('INC-0002', '- [ ] Other [in:: [[Send]]]', 'open', at('2026-05-01')),
	})).toEqual([`INC-0001 INC-0002 Send.md ${control}`]);
});

it('is silent about dismissed incidents and dropped controls', () => {
	const later = incident('INC-0002', '- [ ] Other [in:: [[Send]]]', 'open', at('2026-05-01'));
	expect(said({ [SEND]: LINE, 'A.md': incident('INC-0001', HELD, 'dismissed', at('2026-01-01')), 'B.md': later })).toEqual([]);
	expect(said({ [SEND]: LINE, 'A.md': incident('INC-0001', HELD.replace('[x]', '[-]'), 'closed', at('2026-01-01')), 'B.md': later })).toEqual([]);
});

it('pairs the later of three with both earlier ones, and asked about one note leaves the others out', () => {
	const files = {
		[SEND]: LINE, 'A.md': incident('INC-0001', HELD, 'closed', at('2026-01-01')),
		'B.md': incident('INC-0002', '- [ ] Other [in:: [[Send]]] ^ctl-bbbbbb', 'open', at('2026-05-01')), 'C.md': incident('INC-0003', '- [ ] Third [in:: [[Send]]]', 'open', at('2026-06-01')),
	};
	expect(said(files).map((line) => line.slice(0, 17))).toEqual(['INC-0001 INC-0002', 'INC-0001 INC-0003', 'INC-0002 INC-0003']);
	const { index } = vaultOf(files);
	expect(repeats(index, 'A.md').map(({ later }) => later.path)).toEqual(['B.md', 'C.md']);
});

describe('what was verified and did not hold', () => {
	const id = (number: number): string => number.toString(36).padStart(6, '0');
	const step = (number: number, ticked: boolean): string =>
		`- [${ticked ? 'x' : ' '}] Step ${number} [in:: [[${number % 3 === 0 ? 'Send' : 'Kickoff'}]]] ^ctl-${id(number)}${ticked ? `\n  - 2026-0${1 + number % 9}-15 held: ticked` : ''}`;
	const vault = (count: number, isTicked: (number: number) => boolean) => vaultOf({
		'Send.md': '', 'Kickoff.md': '',
		...Object.fromEntries(Array.from({ length: count }, (_, number) => [
			`INC-${number}.md`, incident(`INC-${String(number).padStart(4, '0')}`, step(number, isTicked(number)), 'closed', at(`2026-${String(1 + number % 12).padStart(2, '0')}-10`)),
		])),
	}).index;

	it('is each such control with the first incident that shows it', () => {
		const index = vault(60, (number) => number % 4 !== 0);
		const first = new Map<string, string>();
		for (const { later, controls } of repeats(index)) {
			for (const { view } of controls.filter(hasFailed)) if (!first.has(view.path)) first.set(view.path, later.path);
		}
		expect(first.size).toBeGreaterThan(5);
		expect(Object.fromEntries(failures(index).map(({ earlier, later }) => [earlier.path, later.path]))).toEqual(Object.fromEntries(first));
		expect(failures(index)).toHaveLength(first.size);
	});

	it('is found without looking at every pair of incidents that share a document (reliability 44)', () => {
		const time = (count: number): number => {
			const index = vault(count, (number) => number % 50 === 0);
			index.controls();
			failures(index);
			return cpuTime(() => { failures(index); });
		};
		time(100);
		expect(time(1600)).toBeLessThan(Math.max(time(200), 1) * 8 * 4);
	});
});
