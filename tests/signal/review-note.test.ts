import fc from 'fast-check';
import { readAnchors } from '../../src/control/anchor';
import { readDueLines } from '../../src/control/due-line';
import { readPeriod, shiftPeriod, type Period } from '../../src/signal/period';
import type { PeriodFacts } from '../../src/signal/period-facts';
import { reviewNote } from '../../src/signal/review-note';
import { readDocument } from '../../src/text/document';
import { day } from '../panel/sections-of';

const period = readPeriod('2026-11') as Period;
const odd = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('%%', '<!-- x', '```', '~~~', '# x', 'a | b', '- [ ] x 📅 2026-11-01 ^chk-a1b2c3', 'x ^ctl-7k3q2a', '[[', '\n---\n'));

/** A review of notes that hold anything. */
const facts: fc.Arbitrary<PeriodFacts> = fc.tuple(odd, odd, odd).map(([one, two, three]): PeriodFacts => ({
	period,
	before: shiftPeriod(period, -1),
	incidents: [{ id: 'INC-0001', link: '[[INC-0001 X|INC-0001]]', title: one, status: 'open', client: two, durations: { toContained: 5 } }],
	dismissed: 1,
	controls: { opened: [{ link: '[[X]]', text: one, artifact: '', said: '' }], verified: [], held: [], slipped: [{ link: '[[X]]', text: two, artifact: '[[List]]', said: three }], lost: [] },
	repeats: [{ artifact: '[[List]]', earlier: '[[X]]', later: '[[Y]]', notHeld: three }],
	openSignals: [{ link: '[[S]]', gap: one, control: two, needsLook: true }],
	signalCounts: { logged: 1, improved: 1 },
	durationsBefore: [],
}));

const note = (each: PeriodFacts): string => reviewNote(each, { id: 'chk-7k3q2a', due: day('2027-01-01') }, { due: 'emoji', globalTag: '' });

describe('the note of a period', () => {
	it('has its headings and its next review, whatever stands in other notes', () => {
		fc.assert(fc.property(facts, (each) => {
			const doc = readDocument(note(each));
			expect(doc.headings.map(({ text }) => text)).toEqual([
				'Review of November 2026', 'Incidents', 'Controls', 'Repeats', 'Open signals', 'Durations', 'Trends', 'What I take from it',
			]);
			expect(readDueLines(doc).map(({ id, due, text }) => [id, due, text])).toEqual([['chk-7k3q2a', '2027-01-01', 'Next periodic review, December 2026']]);
			expect([doc.openFence, doc.openComment]).toEqual([undefined, undefined]);
		}));
	});

	it('holds no line that could be taken for a control', () => {
		fc.assert(fc.property(facts, (each) => { expect(readAnchors(readDocument(note(each)))).toEqual([]); }));
	});
});
