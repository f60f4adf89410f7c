import fc from 'fast-check';
import { readAnchors } from '../../src/control/anchor';
import { placeInArtifact, type Place } from '../../src/control/artifact-line';
import { readBreakerTraces } from '../../src/control/breaker-trace';
import { APPLIES, CONTROL_KINDS, readControls, STAGES } from '../../src/control/control';
import { readDueLines } from '../../src/control/due-line';
import type { NewControl } from '../../src/control/new-control';
import type { TaskStyle } from '../../src/control/task-line';
import { recordControl } from '../../src/control/record-control';
import { readReviews, renderReview, RESULTS } from '../../src/control/review-result';
import { addDays, readDay, type Day } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import { applyEdits, assertSmall, isRefusal, type Edits, type Refusal } from '../../src/text/edit';
import { oneLine } from '../../src/text/fold';
import { itemTrees } from '../../src/text/list-item';
import { cpuTime } from '../cpu-time';

const FIRST = readDay('2020-01-01');

const day = fc.nat(4000).map((days): Day => {
	if (!FIRST) throw new Error('No day');
	return addDays(FIRST, days);
});

const id = fc.stringMatching(/^ctl-[a-z0-9]{6}$/);

/** Words as people type them, and now and then what a note could trip over. */
const words = fc.oneof(
	{ weight: 3, arbitrary: fc.lorem({ maxCount: 6 }) },
	fc.string({ unit: 'grapheme', maxLength: 30 }),
	fc.constantFrom('Compare 📅 2026-01-01', 'See [[Other#^ctl-aaaaaa]]', '`code', '%% x', '<!-- x', 'x ^ctl-zzzzzz', '👩‍👩‍👧 e\u0301\u00A0x', 'مرحبا', '#tag', '- [x] x', '[a:: b', '__proto__', '~~~'),
);

const control: fc.Arbitrary<NewControl> = fc.record({
	id, kind: fc.constantFrom(...CONTROL_KINDS), text: words, owner: fc.oneof(fc.constant('Me'), words),
	artifact: fc.constantFrom('', '[[Send checklist]]', '[Send](../Lists/Send%20checklist.md)'),
}).chain((base) => fc.record({
	base: fc.constant(base), due: fc.option(day), placed: fc.option(day), stage: fc.option(fc.constantFrom(...STAGES)),
	applies: fc.option(fc.constantFrom(...APPLIES)), effect: fc.option(words), breaker: fc.option(fc.record({ condition: words, action: words, log: fc.constant('[[Log]]') })),
})).map(({ base, due, placed, stage, applies, effect, breaker }) => ({
	...base, ...(due && { due }), ...(placed && { placed }), ...(stage && { stage }), ...(applies && { applies }), ...(effect !== null && { effect }), ...(breaker && { breaker }),
}));

const style: fc.Arbitrary<TaskStyle> = fc.record({ due: fc.constantFrom('emoji', 'field'), globalTag: fc.constantFrom('', '#task') });

const line = fc.oneof(words, fc.constantFrom(
	'', '## Controls', '## Delivery', '- [ ] Old ^ctl-aaaaaa', '  - 2026-01-01 held', '> - [x] Quoted', '```', '````', '%%', '<!--', '-->', '| a | b |', '\t- [ ] deep', '    code', '---', '^ctl-bbbbbb', '1. One',
));

const note = fc.tuple(fc.array(line, { maxLength: 14 }), fc.constantFrom('\n', '\r\n'), fc.boolean(), fc.boolean())
	.map(([lines, ending, bom, final]) => (bom ? '\uFEFF' : '') + lines.join(ending) + (final ? ending : ''));

const place: fc.Arbitrary<Place> = fc.constantFrom({ heading: 'Delivery' }, { newHeading: 'Handoff' }, { end: true });

/** The text after an answer, which must be one insertion that nothing else moves for; undefined where it was refused. */
function inserted(text: string, answer: Edits | Refusal): string | undefined {
	if (isRefusal(answer)) return undefined;
	assertSmall(text, answer);
	expect(answer).toHaveLength(1);
	const [edit] = answer;
	const after = applyEdits(text, answer);
	expect(edit?.remove).toBe(0);
	const at = edit?.at ?? 0;
	expect(after.slice(0, at) + after.slice(at + (edit?.insert.length ?? 0))).toBe(text);
	return after;
}

/** Line breaks as the note has them: an insertion brings no others. */
function endings(text: string): Set<string> {
	return new Set(text.match(/\r\n|\n|\r/g) ?? []);
}

describe('a record, in whatever note', () => {
	it('is a pure insertion that reads back as it was meant and is not made twice', () => {
		let written = 0;
		fc.assert(fc.property(note, control, style, (text, wanted, as) => {
			const after = inserted(text, recordControl(text, wanted, as));
			if (after === undefined) return;
			written += 1;
			const read = readControls(readDocument(after)).find((each) => each.id === wanted.id);
			expect(read).toMatchObject({ kind: wanted.kind, owner: oneLine(wanted.owner), box: 'open', idBeforeTags: false });
			expect([read?.due, read?.placed, read?.stage]).toEqual([wanted.due, wanted.placed, wanted.stage]);
			expect(isRefusal(recordControl(after, wanted, as))).toBe(true);
			if (endings(text).size === 1) expect(endings(after)).toEqual(endings(text));
		}), { numRuns: 600 });
		expect(written).toBeGreaterThan(100);
	});
});

describe('a line in an artifact, in whatever note', () => {
	it('is a pure insertion that holds the id once and is not made twice', () => {
		let written = 0;
		fc.assert(fc.property(note, control, place, (text, wanted, at) => {
			const after = inserted(text, placeInArtifact(text, wanted, '[[INC-0007]]', at));
			if (after === undefined) return;
			written += 1;
			const held = readAnchors(readDocument(after)).filter((anchor) => anchor.id === wanted.id);
			expect(held.map((anchor) => anchor.status)).toEqual([wanted.kind === 'contract clause' ? undefined : ' ']);
			expect(isRefusal(placeInArtifact(after, wanted, '[[INC-0007]]', at))).toBe(true);
			if (endings(text).size === 1) expect(endings(after)).toEqual(endings(text));
		}), { numRuns: 600 });
		expect(written).toBeGreaterThan(100);
	});
});

it('a review reads back as it was written', () => {
	fc.assert(fc.property(day, fc.constantFrom(...RESULTS), fc.constantFrom('', 'placement', 'wording', 'cost', 'my own (odd) reason'), words, (on, result, reason, text) => {
		const written = renderReview({ day: on, result, reason, text });
		const [read] = readReviews(itemTrees(readDocument(written).lines));
		expect(read).toMatchObject({ day: on, result, reason: reason.replace(/[()]/g, ' ').replace(/ +/g, ' '), text: oneLine(text) });
	}));
});

it('the readers are total: whatever stands in a note, they answer', () => {
	fc.assert(fc.property(fc.oneof(note, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
		const doc = readDocument(`${text}\n## Controls\n${text}`);
		const lines = doc.lines.length;
		for (const found of [...readControls(doc), ...readAnchors(doc), ...readDueLines(doc), ...readBreakerTraces(doc)]) {
			expect(found.line).toBeLessThan(lines);
		}
	}), { numRuns: 400 });
});

describe('a hostile line takes time in proportion to its length', () => {
	const shapes: readonly (readonly [string, string])[] = [
		['tags', ' #aaaaaaaa'], ['open brackets', '[a:: '], ['dates', '📅 2026-12-23 '], ['carets', ' ^ctl-aaaaaa'], ['stars', '**Fired** '], ['ids', 'ctl-aaaaaa '], ['digits', '📅 1'.padEnd(30, '1')],
	];

	function best(piece: string, times: number): number {
		const doc = readDocument(`## Controls\n- [ ] ${piece.repeat(times)}x ^chk-aaaaaa ^ctl-aaaaaa`);
		return cpuTime(() => {
			readControls(doc);
			readAnchors(doc);
			readDueLines(doc);
			readBreakerTraces(doc);
		});
	}

	it.each(shapes)('%s', (_, piece) => {
		best(piece, 200);
		expect(best(piece, 8000)).toBeLessThan(40 * (best(piece, 1000) + 1));
	});
});
