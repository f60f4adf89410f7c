import { checkRules } from '../../src/check/check-note';
import { asNote, check, marked, unmarked } from './checked';

/** Rules whose findings come from outside the note and are tested by name. */
const FROM_OUTSIDE = ['record/duplicate-id', 'record/stale-index', 'record/unreadable', 'controls/did-not-hold'];

describe.each(checkRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
	const kind = rule.in[0];
	const found = (text: string): string => marked(text, check(text, kind ? { kind } : {}).filter((finding) => finding.rule === id));

	if (!FROM_OUTSIDE.includes(id)) {
		it('has an example and a near miss', () => {
			expect(rule.examples.length).toBeGreaterThan(0);
			expect(rule.fine.length).toBeGreaterThan(0);
		});
	}

	for (const example of rule.examples) {
		it(`finds ${JSON.stringify(example)}`, () => {
			const note = asNote(example);
			expect(found(unmarked(note))).toBe(note);
		});
	}

	for (const example of rule.fine) {
		it(`is silent about ${JSON.stringify(example)}`, () => {
			const note = asNote(example);
			expect(found(note)).toBe(note);
		});
	}
});

describe('findings from outside the note', () => {
	const note = '---\nincident_id: INC-0001\ndetected_at: 2026-11-23T14:05Z\n---\n';

	it('names the note that has the same id', () => {
		const [finding] = check(note, { around: { twins: ['Post-mortems/INC-0001 Other.md'] } }).filter((each) => each.rule === 'record/duplicate-id');
		expect(finding).toMatchObject({ line: 1, text: 'The id is also that of “Post-mortems/INC-0001 Other.md”.' });
	});

	it('names the properties that are stale, on the line of the first', () => {
		const [finding] = check(note, { around: { stale: ['detected_at', 'review_due'] } }).filter((each) => each.rule === 'record/stale-index');
		expect(finding).toMatchObject({ line: 2, text: 'detected_at, review_due no longer say what the lines of the note say.' });
	});
});
