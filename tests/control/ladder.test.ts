import { readControls, type Control } from '../../src/control/control';
import { isOpen, STATES, standing, tickedWithoutProof, useOf, type Evidence } from '../../src/control/ladder';
import { docOf } from '../notation';

function control(record: string, ...below: readonly string[]): Control {
	const [read] = readControls(docOf('## Controls', `- ${record} ^ctl-aaaaaa`, ...below.map((line) => `  - ${line}`)));
	if (!read) throw new Error('No control');
	return read;
}

/** What the vault shows, in one word each. */
function vault(artifact: Evidence['artifact'], ...seen: readonly string[]): Evidence {
	const copies = seen.filter((word) => word !== 'fired').map((status) => ({ path: 'a.md', line: 0, use: useOf(status === 'issued' ? undefined : status) }));
	return { artifact, copies, fired: seen.includes('fired') };
}

function stateOf(read: Control, evidence: Evidence): string {
	const { state, because } = standing(read, evidence);
	return `${state}: ${because}`;
}

describe('the ladder', () => {
	it.each([
		['intent: no artifact', control('[ ] Step'), vault('unnamed')],
		['intent: artifact not found', control('[ ] Step'), vault('unresolved')],
		['intent: never placed', control('[ ] Step'), vault('without')],
		['intent: never placed', control('[x] Step'), vault('without')],
		['intent: never placed', control('[ ] Step', '2026-01-01 not exercised'), vault('without')],
		['in place: line there', control('[ ] Step'), vault('holds')],
		['in place: line there', control('[x] Step'), vault('holds')],
		['in place: line there', control('[ ] Step'), vault('holds', ' ', '-', '/')],
		['in place: line there', control('[x] Step', '2026-01-01 held', '2026-02-01 not exercised'), vault('holds')],
		['in use: copy used', control('[ ] Step'), vault('holds', ' ', 'x')],
		['in use: copy used', control('[x] Step'), vault('holds', 'X')],
		['in use: copy issued', control('[ ] Step'), vault('holds', 'issued')],
		['in use: log line', control('[ ] Step'), vault('holds', 'fired')],
		['in use: held', control('[ ] Step', '2026-01-01 held'), vault('holds')],
		['verified: held and ticked', control('[x] Step', '2026-01-01 held'), vault('holds')],
		['verified: held and ticked', control('[X] Step', '2026-01-01 skipped', '2026-02-01 held'), vault('holds', 'x')],
		['slipped: review skipped', control('[x] Step', '2026-02-01 skipped (cost)', '2026-01-01 held'), vault('holds', 'x')],
		['slipped: review overridden', control('[ ] Step', '2026-02-01 overridden'), vault('unnamed')],
		['slipped: line gone', control('[ ] Step [placed:: 2026-01-01]'), vault('without')],
		['slipped: line gone', control('[x] Step', '2026-01-01 held'), vault('without', 'x')],
		['slipped: line gone', control('[ ] Step'), vault('without', ' ')],
		['slipped: artifact gone', control('[ ] Step [placed:: 2026-01-01]'), vault('unresolved')],
		['slipped: artifact gone', control('[ ] Step [placed:: 2026-01-01]'), vault('unnamed')],
		['dropped: box dropped', control('[-] Step [placed:: 2026-01-01]', '2026-02-01 skipped'), vault('without', 'x')],
		['dropped: box dropped', control('[-] Step', '2026-02-01 held'), vault('holds', 'x')],
	])('says %s', (said, read, evidence) => {
		expect(stateOf(read, evidence)).toBe(said);
	});

	it('names the review that decided', () => {
		expect(standing(control('[ ] Step', '2026-02-01 skipped (wording): read as first'), vault('holds')).review)
			.toMatchObject({ day: '2026-02-01', reason: 'wording', text: 'read as first' });
	});

	it('is open on every step but verified and dropped', () => {
		expect(STATES.filter((state) => !isOpen(state))).toEqual(['dropped', 'verified']);
	});

	it('does not believe a tick that no held review backs', () => {
		expect(tickedWithoutProof(control('[x] Step'))).toBe(true);
		expect(tickedWithoutProof(control('[x] Step', '2026-01-01 held', '2026-02-01 not exercised'))).toBe(true);
		expect(tickedWithoutProof(control('[x] Step', '2026-01-01 held'))).toBe(false);
		expect(tickedWithoutProof(control('[ ] Step'))).toBe(false);
	});

	it.each([['x', 'used'], ['X', 'used'], ['-', 'overridden'], [' ', 'pending'], ['/', 'pending'], [undefined, 'issued']])('reads a copy with %j as %s', (status, use) => {
		expect(useOf(status)).toBe(use);
	});
});
