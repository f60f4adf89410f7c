import { adoptionOf, isInArtifact, type Adoption } from '../../src/index/adoption';
import { dueReviews, nextReview, reviewsIn, viewAt } from '../../src/index/review-queue';
import { readDay, type Day } from '../../src/text/calendar';
import { incident, vaultOf } from './vault-of';

function day(text: string): Day {
	const read = readDay(text);
	if (!read) throw new Error(text);
	return read;
}

const TODAY = day('2026-11-23');
const RECORD = '- [ ] Step [in:: [[Send]]] 📅 2026-11-23 ^ctl-aaaaaa';
const resolve = (target: string): string => `${target}.md`;

function adoption(files: Readonly<Record<string, string>>, below = ''): Partial<Adoption> {
	const { index } = vaultOf({ 'INC.md': incident('INC-0001', `${RECORD}${below}`), 'Send.md': '- [ ] Step ^ctl-aaaaaa', ...files });
	const [view] = index.controls();
	if (!view) throw new Error('No control');
	return Object.fromEntries(Object.entries<string | readonly string[]>({ ...adoptionOf(index, view, resolve) }).filter(([, found]) => found.length > 0));
}

describe('what the vault shows of a control', () => {
	it.each([
		['used copies', { 'A.md': '- [x] Step ^ctl-aaaaaa', 'B.md': '- [ ] Step ^ctl-aaaaaa' }, { used: ['A.md'], pending: ['B.md'], suggests: 'held' }],
		['an issued clause', { 'A.md': 'Clause ^ctl-aaaaaa' }, { issued: ['A.md'], suggests: 'held' }],
		['only waiting copies', { 'A.md': '- [ ] Step ^ctl-aaaaaa' }, { pending: ['A.md'], suggests: 'skipped' }],
		['an overridden copy', { 'A.md': '- [-] Step ^ctl-aaaaaa', 'B.md': '- [ ] Step ^ctl-aaaaaa' }, { overridden: ['A.md'], pending: ['B.md'], suggests: 'overridden' }],
		['no copy', {}, { suggests: 'not exercised' }],
		['one note with two copies', { 'A.md': '- [x] Step ^ctl-aaaaaa\n- [x] Step ^ctl-aaaaaa' }, { used: ['A.md'], suggests: 'held' }],
	])('suggests an answer: %s', (_, files, expected) => {
		expect(adoption(files)).toEqual(expected);
	});

	it('leaves out what an earlier review has named', () => {
		const files = { 'A.md': '- [x] Step ^ctl-aaaaaa', 'B.md': '- [ ] Step ^ctl-aaaaaa' };
		expect(adoption(files, '\n  - 2026-10-01 held: ticked in [[A]]')).toEqual({ pending: ['B.md'], suggests: 'skipped' });
		expect(adoption(files, '\n  - 2026-10-01 held: ticked in [[A]]; unticked in [[B]]')).toEqual({ suggests: 'not exercised' });
	});

	it('reads the log of a breaker after its last review', () => {
		const log = '- 2026-10-01 07:50 UTC **Fired** late (ctl-aaaaaa)\n- 2026-11-01 07:50 UTC **Overridden** in a hurry (ctl-aaaaaa)';
		expect(adoption({ 'Log.md': log }, '\n  - Log: [[Log]]')).toEqual({ fired: ['Log.md'], suspended: ['Log.md'], suggests: 'held' });
		expect(adoption({ 'Log.md': log }, '\n  - Log: [[Log]]\n  - 2026-10-20 held')).toEqual({ suspended: ['Log.md'], suggests: 'overridden' });
	});

	it('knows whether the artifact holds the line, which the record itself is not', () => {
		const holds = (files: Readonly<Record<string, string>>, record = RECORD): boolean[] => {
			const { index } = vaultOf({ 'INC.md': incident('INC-0001', record), ...files });
			return index.controls().map((view) => isInArtifact(index, view));
		};
		expect(holds({ 'Send.md': '- [ ] Step ^ctl-aaaaaa' })).toEqual([true]);
		expect(holds({ 'Send.md': '- [ ] Step' })).toEqual([false]);
		expect(holds({}, '- [ ] Step [in:: [[INC]]] ^ctl-aaaaaa')).toEqual([false]);
	});
});

describe('the controls to review', () => {
	const { index } = vaultOf({
		'A.md': incident('INC-0001', '- [ ] Today 📅 2026-11-23 ^ctl-aaaaaa\n- [ ] Later 📅 2026-12-01 ^ctl-bbbbbb\n- [-] Dropped 📅 2026-01-01 ^ctl-cccccc\n- [ ] Undated', 'open', '- [ ] Line 📅 2026-11-20 ^chk-aaaaaa'),
		'B.md': incident('INC-0002', '- [ ] Overdue 📅 2026-11-01 ^ctl-dddddd'),
	});
	const texts = (views: readonly { control: { text: string } }[]): string[] => views.map(({ control }) => control.text);

	it('are the overdue ones and those of today, and no due lines', () => {
		expect(texts(dueReviews(index, TODAY))).toEqual(['Overdue', 'Today']);
		expect(dueReviews(index, day('2026-10-01'))).toEqual([]);
	});

	it('of one note are all that are open, the earliest first', () => {
		expect(texts(reviewsIn(index, 'A.md'))).toEqual(['Today', 'Later', 'Undated']);
	});

	it('come with the next one there is', () => {
		expect(nextReview(index, day('2026-11-24'))?.text).toBe('Later');
		expect(nextReview(index, day('2026-12-02'))).toBeUndefined();
	});

	it('are found by id wherever the line has moved to, else by the line', () => {
		expect(viewAt(index, { path: 'A.md', line: 99, id: 'ctl-bbbbbb' })?.control.text).toBe('Later');
		const undated = index.controls().find(({ control }) => control.text === 'Undated');
		expect(viewAt(index, { path: 'A.md', line: undated?.control.line ?? -1 })).toBe(undated);
	});
});
