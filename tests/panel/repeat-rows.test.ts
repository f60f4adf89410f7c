import { incident, vaultOf } from '../index/vault-of';
import type { PanelGroup } from '../../src/index/panel/panel-row';
import { AT_ONCE } from '../../src/index/panel/panel-row';
import { readFilter } from '../../src/index/panel/panel-filter';
import { failedGroup, seenBefore } from '../../src/index/panel/repeat-rows';
import { TODAY } from './sections-of';

const LINE = '- [ ] Compare ^ctl-aaaaaa\n';
const HELD = '- [x] Compare **prices** [in:: [[Send]]] [placed:: 2026-02-01] ^ctl-aaaaaa\n  - 2026-03-01 held: ticked';
const at = (day: string): string => `## Timeline\n- ${day} 10:00 UTC **Detected** x\n`;
const first = (controls = HELD): string => incident('INC-0001', controls, 'closed', at('2026-01-01'));
const second = (controls = '- [ ] Ask twice [in:: [[Send]]]'): string => incident('INC-0002', controls, 'open', at('2026-05-01'));

function shown(group: PanelGroup | undefined): string[] {
	return group?.rows.map((row) => `${row.title}${row.state === '' ? '' : ` | ${row.state}: ${row.reason}`} | ${row.detail} | ${row.path}:${String(row.line)}${row.buttons.map(({ key, label }) => ` [${key}: ${label}]`).join('')}`) ?? [];
}

function seen(files: Readonly<Record<string, string>>, path: string): string[] {
	return shown(seenBefore(vaultOf(files).index, path, TODAY, () => AT_ONCE));
}

function failed(files: Readonly<Record<string, string>>, filter = ''): string[] {
	return shown(failedGroup(vaultOf(files).index, () => AT_ONCE, readFilter(filter)));
}

describe('a verified control that did not hold', () => {
	const files = { 'A.md': first(), 'B.md': second(), 'Send.md': LINE };

	it('is a row of the later incident, with its record one press away and a button to open it again', () => {
		expect(seen(files, 'B.md')).toEqual(['INC-0001 put “Compare prices” into Send | It did not hold: it was verified before | A | A.md:8 [reopen: Open again: Compare prices]']);
	});

	it('is one of the earlier incident too, which names what came back', () => {
		expect(seen(files, 'A.md')).toEqual(['INC-0001 put “Compare prices” into Send | It did not hold: it was verified before | INC-0002 names Send again | A.md:8 [reopen: Open again: Compare prices]']);
	});

	it('stands in the list of incidents until somebody has looked at it', () => {
		expect(failed(files)).toEqual(['INC-0001 put “Compare prices” into Send | It did not hold: it was verified before | INC-0002 B | A.md:8 [reopen: Open again: Compare prices]']);
		expect(failed({ ...files, 'A.md': first(HELD.replace('[x]', '[ ]')) })).toEqual([]);
		expect(failed({ ...files, 'A.md': first(`${HELD}\n  - 2026-05-03 skipped (wording): x`) })).toEqual([]);
	});

	it('is found there by the words of both incidents', () => {
		expect(failed(files, 'inc-0002')).toHaveLength(1);
		expect(failed(files, 'inc-0001')).toHaveLength(1);
		expect(failed(files, 'inc-0003')).toHaveLength(0);
	});

	it('has no button without an id, and says so where it was looked at since', () => {
		expect(seen({ ...files, 'A.md': first(HELD.replace(' ^ctl-aaaaaa', '')), 'Send.md': 'x' }, 'B.md').join()).not.toContain('[reopen');
		expect(seen({ ...files, 'A.md': first(`${HELD}\n  - 2026-05-03 held: y`) }, 'B.md')).toEqual(['INC-0001 put “Compare prices” into Send | It did not hold: it was looked at again since | A | A.md:8']);
	});
});

describe('an earlier control that was never verified', () => {
	it('is shown in its state, so that it is reviewed before more is added', () => {
		expect(seen({ 'A.md': first('- [ ] Compare [in:: [[Send]]] ^ctl-aaaaaa'), 'B.md': second(), 'Send.md': LINE }, 'B.md'))
			.toEqual(['INC-0001 put “Compare” into Send | In place: not seen in live work yet | A | A.md:8']);
	});

	it('is not there where only a root cause names the document', () => {
		const cause = '## Five whys\n### Why chain: x\n- **Root cause:** no step [[Send]]\n\n';
		const files = { 'A.md': incident('INC-0001', '', 'closed', at('2026-01-01') + cause), 'B.md': second(), 'Send.md': LINE };
		expect(seen(files, 'B.md')).toEqual(['INC-0001 named Send | A | A.md:0']);
		expect(seen(files, 'A.md')).toEqual(['INC-0002 names Send again | B | B.md:0']);
	});
});

it('says nothing of incidents that share no document', () => {
	expect(seen({ 'A.md': first(), 'B.md': second('- [ ] Ask [in:: [[Other]]]'), 'Send.md': LINE, 'Other.md': '' }, 'B.md')).toEqual([]);
});

it('puts what did not hold first, whatever comes before it', () => {
	const third = incident('INC-0003', '- [ ] Third [in:: [[Send]]] [placed:: 2026-08-01]', 'open', at('2026-08-01'));
	const rows = seen({ 'A.md': first('- [ ] Old [in:: [[Send]]] ^ctl-bbbbbb'), 'B.md': incident('INC-0002', HELD.replace('2026-03-01', '2026-06-01'), 'closed', at('2026-05-01')), 'C.md': third, 'Send.md': `${LINE}- [ ] Old ^ctl-bbbbbb\n` }, 'C.md');
	expect(rows.map((row) => row.slice(0, 8))).toEqual(['INC-0002', 'INC-0001']);
});
