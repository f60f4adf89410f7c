import { contributionOfMetadata, needsText } from '../../src/index/contribution';
import { isOpenSignal, signals } from '../../src/index/signals';
import { onlyRow, rows, section, sectionsOf } from '../panel/sections-of';
import { vaultOf } from './vault-of';

const signal = (date: string, more: Readonly<Record<string, string>> = {}): string =>
	`---\nsignal_date: ${date}\n${Object.entries(more).map(([key, value]) => `${key}: "${value}"\n`).join('')}---\nA sentence.\n`;

const INCIDENT = 'INC-0007 Old address.md';
const record = (text: string, more = ''): string => `- [ ] ${text} [in:: [[List]]] [placed:: 2026-11-10] ${more} ^ctl-7k3q2a`;
const incident = (controls: string): string => `---\nincident_id: INC-0007\nincident_status: open\nincident_date: 2026-11-08\n---\n## Controls\n${controls}\n`;
const LIST = '- [ ] Check the address ^ctl-7k3q2a\n';
const USED = '- [x] Check the address ^ctl-7k3q2a\n';

function worth(files: Readonly<Record<string, string>>): string {
	const [only] = signals(vaultOf(files).index);
	return only ? `${only.worth}${isOpenSignal(only) ? ', open' : ''}` : 'none';
}

it('is read from metadata alone', () => {
	const facts = { path: 'S.md', frontMatter: { signal_date: '2026-11-05' }, frontMatterBroken: false, anchors: [], hasDueLines: false, isTemplate: false };
	expect(needsText(facts, false)).toBe(false);
	expect(contributionOfMetadata(facts)?.signal?.date).toBe('2026-11-05');
});

describe('a signal is insight', () => {
	it('as long as nobody did anything about it', () => {
		expect(worth({ 'S.md': signal('2026-11-05', { signal_control: 'Check the address' }) })).toBe('insight, open');
	});

	it('after it became an incident whose control is only in place', () => {
		expect(worth({ 'S.md': signal('2026-11-05', { incident: '[[INC-0007 Old address]]' }), [INCIDENT]: incident(record('Anything')), 'List.md': LIST })).toBe('insight');
	});

	it('when the control that says its words is older than the signal', () => {
		const files = { [INCIDENT]: incident(record('Check the address')), 'List.md': LIST, 'Copy.md': USED };
		expect(worth({ 'S.md': signal('2026-11-11', { signal_control: 'Check the address' }), ...files })).toBe('insight, open');
	});

	it('again when the control slipped', () => {
		const slipped = record('Check the address').replace(' ^ctl', ' 📅 2026-12-01 ^ctl') + '\n  - 2026-11-20 skipped (cost): no time';
		expect(worth({ 'S.md': signal('2026-11-05', { signal_control: 'Check the address' }), [INCIDENT]: incident(slipped), 'List.md': LIST, 'Copy.md': USED })).toBe('insight, open');
	});
});

describe('a signal is improvement', () => {
	const files = { 'List.md': LIST, 'Copy.md': USED };

	it('once a later record that says its words is in use', () => {
		expect(worth({ 'S.md': signal('2026-11-05', { signal_control: 'check the ADDRESS.' }), [INCIDENT]: incident(record('Check the address')), ...files })).toBe('improvement');
	});

	it('once a later record that links it is in use', () => {
		expect(worth({ 'Old signal.md': signal('2026-11-05'), [INCIDENT]: incident(record('Check it, see [[Old signal]]')), ...files })).toBe('improvement');
	});

	it('once a control of the incident it became is in use', () => {
		expect(worth({ 'S.md': signal('2026-11-05', { incident: '[[INC-0007 Old address]]' }), [INCIDENT]: incident(record('Anything')), ...files })).toBe('improvement');
	});
});

describe('the panel', () => {
	it('lists signals that wait, failures of communication first, then the latest', () => {
		const found = sectionsOf({
			'Signals/2026-11-20 New.md': signal('2026-11-20', { signal_gap: 'No list', signal_source: 'own test', signal_control: 'A **list**' }),
			'Signals/2026-11-01 Slow.md': signal('2026-11-01', { signal_source: 'slow communication' }),
			'Signals/2026-11-05 Done.md': signal('2026-11-05', { incident: '[[INC-0007 Old address]]' }),
			[INCIDENT]: incident(''),
		});
		expect(rows(found, 'signals').map(({ title, state, reason, detail, when, tone }) => [title, state, reason, detail, when, tone])).toEqual([
			['Slow', 'Insight', 'communication failed, look closer', 'slow communication', '22 days ago', 'warning'],
			['New', 'Insight', 'to test: A list', 'No list · own test', '3 days ago', 'plain'],
		]);
		expect(section(found, 'signals')).toMatchObject({ count: 2, footer: '1 became an incident' });
	});

	it('lists one again whose incident is gone, and none of a template or left by a sync', () => {
		const found = sectionsOf({
			'S.md': signal('2026-11-20', { incident: '[[Gone]]' }),
			'Templates/Signal.md': signal('2026-11-20'),
			'T (Conflicted copy Pixel 202611051200).md': signal('2026-11-20'),
		});
		expect(onlyRow(found, 'signals').label).toBe('S, Insight: its incident can’t be found or read, 3 days ago');
	});

	it('says nothing of signals in a vault that holds none', () => {
		expect(sectionsOf({ [INCIDENT]: incident('') }).map(({ key }) => key)).toEqual(['due', 'controls', 'incidents']);
	});
});
