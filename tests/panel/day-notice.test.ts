import { dueItems } from '../../src/index/due-items';
import { beginDay, dayNotice } from '../../src/index/panel/day-notice';
import { vaultOf } from '../index/vault-of';
import { day, TODAY } from './sections-of';

const notice = (text: string): unknown => dayNotice(dueItems(vaultOf({ 'Plan.md': text }).index, TODAY));
const line = (number: number, date: string): string => `- [ ] Task ${number} 📅 ${date} ^chk-${String(100000 + number)}`;

describe('the notice of a day', () => {
	it('is one for everything: the counts, the most urgent, and how many more there are', () => {
		const dates = ['2026-11-23', '2026-11-01', '2026-11-22', '2026-11-23', '2026-11-23', '2026-11-24'];
		expect(notice(dates.map((date, number) => line(number, date)).join('\n'))).toEqual({
			title: 'Post-mortem: 2 overdue, 3 due today',
			lines: ['Task 1 · 22 days overdue', 'Task 2 · 1 day overdue', 'Task 0 · due today', 'and 2 more'],
		});
	});

	it('names no more than what cannot wait, and says nothing when all of it can', () => {
		expect(notice([line(0, '2026-11-23'), line(1, '2026-11-24')].join('\n'))).toEqual({ title: 'Post-mortem: 1 due today', lines: ['Task 0 · due today'] });
		expect(notice(line(0, '2026-11-24'))).toBeUndefined();
	});
});

describe('a day', () => {
	const begin = (last: string | undefined, today: string): unknown => {
		const { begins, remember } = beginDay(last === undefined ? undefined : day(last), day(today));
		return [begins, remember];
	};

	it('begins once, the first time too and after any sleep', () => {
		expect(begin(undefined, '2026-11-23')).toEqual([true, '2026-11-23']);
		expect(begin('2026-11-22', '2026-11-23')).toEqual([true, '2026-11-23']);
		expect(begin('2026-10-01', '2026-11-23')).toEqual([true, '2026-11-23']);
		expect(begin('2026-11-23', '2026-11-23')).toEqual([false, '2026-11-23']);
	});

	it('does not begin again when the clock goes back and forth by a day (reliability 31)', () => {
		expect(begin('2026-11-24', '2026-11-23')).toEqual([false, '2026-11-24']);
		expect(begin('2026-11-24', '2026-11-24')).toEqual([false, '2026-11-24']);
	});

	it('that a wrong clock left far ahead is forgotten, without a word today', () => {
		expect(begin('2031-01-01', '2026-11-23')).toEqual([false, '2026-11-23']);
		expect(begin('2026-11-23', '2026-11-24')).toEqual([true, '2026-11-24']);
	});
});
