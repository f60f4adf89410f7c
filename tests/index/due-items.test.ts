import { dueGroup, dueItems, earliestDue } from '../../src/index/due-items';
import { rightIndex } from '../../src/index/right-index';
import { readDay, type Day } from '../../src/text/calendar';
import { incident, vaultOf } from './vault-of';

const TODAY = day('2026-11-23');

function day(text: string): Day {
	const read = readDay(text);
	if (!read) throw new Error(`${text} is no day`);
	return read;
}

function due(files: Readonly<Record<string, string>>, today = TODAY): string[] {
	return dueItems(vaultOf(files).index, today).map((item) => `${item.date} ${item.daysLeft} ${item.kind} ${item.id ?? '-'} ${item.path}:${item.line}`);
}

/** Whether a record is due, with `[[Send]]` as its artifact, which holds its id. */
function isDue(record: string, status = 'open'): boolean {
	return due({ 'INC.md': incident('INC-0001', record, status), 'Send.md': '- [ ] Step ^ctl-aaaaaa' }).length === 1;
}

describe('due items', () => {
	it('come by date, reviews before lines, then by incident number, then by line', () => {
		expect(due({
			'b.md': incident('INC-9', '- [ ] A 📅 2026-11-24 ^ctl-bbbbbb\n- [ ] B 📅 2026-11-24 ^ctl-aaaaaa', 'open', '- [ ] Look 📅 2026-11-24 ^chk-bbbbbb'),
			'a.md': incident('INC-0010', '- [ ] C 📅 2026-11-24 ^ctl-cccccc'),
			'z.md': '- [ ] Elsewhere 📅 2026-11-24 ^chk-aaaaaa\n- [ ] Before 📅 2026-11-20 ^chk-cccccc',
		})).toEqual([
			'2026-11-20 -3 line chk-cccccc z.md:1',
			'2026-11-24 1 review ctl-bbbbbb b.md:6', '2026-11-24 1 review ctl-aaaaaa b.md:7', '2026-11-24 1 review ctl-cccccc a.md:6',
			'2026-11-24 1 line chk-aaaaaa z.md:0', '2026-11-24 1 line chk-bbbbbb b.md:4',
		]);
	});

	it.each([
		['an open control', '- [ ] Step [in:: [[Send]]] 📅 2026-11-24 ^ctl-aaaaaa'],
		['one without an id', '- [ ] Step [in:: [[Send]]] 📅 2026-11-24'],
		['one with a status of its own', '- [/] Step [in:: [[Send]]] 📅 2026-11-24 ^ctl-aaaaaa'],
		['one that is ticked without proof', '- [x] Step [in:: [[Send]]] 📅 2026-11-24 ^ctl-aaaaaa'],
		['one that held and is not ticked', '- [ ] Step [in:: [[Send]]] 📅 2026-11-24 ^ctl-aaaaaa\n  - 2026-11-24 held'],
		['one that slipped, ticked or not', '- [x] Step [in:: [[Send]]] 📅 2026-11-24 ^ctl-aaaaaa\n  - 2026-11-24 skipped'],
		['a verified one whose next date was accepted', '- [x] Step [in:: [[Send]]] 📅 2026-11-24 ^ctl-aaaaaa\n  - 2026-11-23 held'],
		['an intent', '- [ ] Step 📅 2026-11-24'],
	])('hold %s', (_, record) => {
		expect(isDue(record)).toBe(true);
	});

	it.each([
		['a dropped control', '- [-] Step [in:: [[Send]]] 📅 2026-11-24 ^ctl-aaaaaa', 'open'],
		['a verified one without a later date', '- [x] Step [in:: [[Send]]] 📅 2026-11-24 ^ctl-aaaaaa\n  - 2026-11-24 held', 'open'],
		['one without a date', '- [ ] Step [in:: [[Send]]] ^ctl-aaaaaa', 'open'],
		['one without a real date', '- [ ] Step [in:: [[Send]]] 📅 2026-02-30 ^ctl-aaaaaa', 'open'],
		['one of a dismissed incident', '- [ ] Step [in:: [[Send]]] 📅 2026-11-24 ^ctl-aaaaaa', 'dismissed'],
	])('do not hold %s', (_, record, status) => {
		expect(isDue(record, status)).toBe(false);
	});

	it('hold open due lines anywhere, but not in conflict copies, unreadable incidents and code (reliability 8, 15)', () => {
		const line = '- [ ] Look 📅 2026-11-24 ^chk-aaaaaa\n';
		expect(due({ 'a.md': line, 'b (conflicted copy).md': line, 'c.md': `---\nincident_id: INC-0001\nx: a: b\n---\n${line}`, 'd.md': `\`\`\`\n${line}\`\`\`\n` }))
			.toEqual(['2026-11-24 1 line chk-aaaaaa a.md:0']);
		expect(due({ 'a.md': line.replace('[ ]', '[x]'), 'b.md': line.replace('[ ]', '[/]'), 'c.md': line.replace('[ ]', '[-]') })).toEqual([]);
	});

	it('count days on the calendar, over a clock change and a leap day', () => {
		expect(due({ 'a.md': '- [ ] Look 📅 2028-03-01 ^chk-aaaaaa' }, day('2028-02-28'))).toEqual(['2028-03-01 2 line chk-aaaaaa a.md:0']);
		expect(due({ 'a.md': '- [ ] Look 📅 2026-11-02 ^chk-aaaaaa' }, day('2026-10-31'))).toEqual(['2026-11-02 2 line chk-aaaaaa a.md:0']);
	});

	it('say which is the earliest of a note', () => {
		const items = dueItems(vaultOf({ 'a.md': '- [ ] A 📅 2026-12-01 ^chk-aaaaaa\n- [ ] B 📅 2026-11-01 ^chk-bbbbbb', 'b.md': '' }).index, TODAY);
		expect([earliestDue(items, 'a.md'), earliestDue(items, 'b.md')]).toEqual(['2026-11-01', undefined]);
	});
});

it.each([[-1, 'overdue'], [0, 'today'], [1, 'soon'], [14, 'soon'], [15, 'later']])('in %d days is %s', (daysLeft, group) => {
	expect(dueGroup(daysLeft)).toBe(group);
});

describe('a look at a live project', () => {
	const look = '  - [ ] Can it be verified from the record? [verify:: [[Acme]]] 📅 2026-11-20 ^chk-aaaaaa';
	const waiting = (record: string, status = 'open'): string[] => {
		const { index } = vaultOf({ 'INC.md': incident('INC-0001', `${record}\n${look}`, status) });
		return dueItems(index, TODAY).filter((item) => item.verifies).map((item) => item.text);
	};

	it('is due with the words of its control and its project', () => {
		expect(waiting('- [ ] Compare prices 📅 2026-12-23 ^ctl-aaaaaa')).toEqual(['Verify in Acme: Compare prices']);
	});

	it('is not, once the control is dropped or the incident dismissed, and the property agrees', () => {
		const dropped = '- [-] Compare prices 📅 2026-12-23 ^ctl-aaaaaa';
		expect(waiting(dropped)).toEqual([]);
		expect(waiting('- [ ] Compare prices ^ctl-aaaaaa', 'dismissed')).toEqual([]);
		expect(rightIndex(incident('INC-0001', `${dropped}\n${look}`), undefined).reviewDue).toBeUndefined();
		expect(rightIndex(incident('INC-0001', `${dropped.replace('[-]', '[ ]')}\n${look}`), undefined).reviewDue).toBe('2026-11-20');
	});
});
