import { recordRestoreTest, type RestoreTest } from '../../src/recovery/record-restore-test';
import type { Day } from '../../src/text/calendar';
import { expectEdit, expectRefusal } from '../notation';

const style = { due: 'emoji', globalTag: '' } as const;
const base: RestoreTest = { day: '2026-12-07' as Day, restored: true, what: 'Kumo shop, products 64 and 64', minutes: 29, next: { id: 'chk-aaaaaa', due: '2027-01-07' as Day } };
const record = (given: Partial<RestoreTest> = {}) => (text: string) => recordRestoreTest(text, { ...base, ...given }, style);

const PLAN = '---\nrecovery_plan: true\n---\n# Plan\n\n## Proof\n- 2026-11-02 [[Restore test 2026-11-02]], 29 minutes\n';
const OPEN = '- [ ] Next restore test: Ferry & Finch [due:: 2026-12-07] ^chk-w2c6ps\n';

it('ticks the test that was due, writes the proof, and adds the next one', () => {
	expectEdit(`${PLAN}${OPEN}`, record(), `${PLAN}- [x] Next restore test: Ferry & Finch [due:: 2026-12-07] ✅ 2026-12-07 ^chk-w2c6ps
- 2026-12-07 restored: Kumo shop, products 64 and 64, 29 minutes
- [ ] Next restore test 📅 2027-01-07 ^chk-aaaaaa
`);
});

it('writes the proof where no test was due, or where it was ticked already', () => {
	const ticked = OPEN.replace('[ ]', '[x]');
	const { next: _, ...alone } = base;
	expectEdit(PLAN + ticked, (text) => recordRestoreTest(text, alone, style), `${PLAN}${ticked}- 2026-12-07 restored: Kumo shop, products 64 and 64, 29 minutes\n`);
});

it('says that a restore did not succeed, with a link to what was found', () => {
	const { minutes: _, next: __, ...rest } = base;
	expectEdit(PLAN, (text) => recordRestoreTest(text, { ...rest, restored: false, what: 'Archive of 4 KB [[Restore test 2026-12-07]]' }, style),
		`${PLAN}- 2026-12-07 not restored: Archive of 4 KB [[Restore test 2026-12-07]]\n`);
});

it('adds the heading where it is missing, with the line endings of the note', () => {
	expectEdit('# Plan\r\n\r\nWords\r\n', record(), '# Plan\r\n\r\nWords\r\n\r\n## Proof\r\n- 2026-12-07 restored: Kumo shop, products 64 and 64, 29 minutes\r\n- [ ] Next restore test 📅 2027-01-07 ^chk-aaaaaa\r\n');
});

it.each([
	['nothing to say', ' \n ', /nothing to write/],
	['words that end in an id', 'all well ^ctl-7k3q2a', /Leave it out/],
])('refuses %s', (_, what, reason) => {
	expectRefusal(PLAN, (text) => recordRestoreTest(text, { day: base.day, restored: true, what }, style), reason);
});

it('refuses a plan with a merge conflict, and a proof inside a comment', () => {
	expectRefusal(`${PLAN}<<<<<<< HEAD\n`, record(), /conflict/);
	expectRefusal(`${PLAN}%% open\n`, record(), /comment/);
});
