import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { addDueLine } from '../../src/control/add-due-line';
import { answerVerification } from '../../src/control/answer-verification';
import { readControls } from '../../src/control/control';
import { readDueLines } from '../../src/control/due-line';
import { giveId } from '../../src/control/give-id';
import { logBreaker } from '../../src/control/log-breaker';
import { recordNoClause } from '../../src/control/no-clause';
import { planVerification } from '../../src/control/plan-verification';
import { postpone } from '../../src/control/postpone';
import { recordControl } from '../../src/control/record-control';
import { recordReview } from '../../src/control/record-review';
import { reopenControl } from '../../src/control/reopen-control';
import { RESULTS } from '../../src/control/review-result';
import { tickDueLine } from '../../src/control/tick-due-line';
import { addDays, type Day, type Instant } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import { applyEdits, assertSmall, isRefusal, type Edits, type Refusal } from '../../src/text/edit';

const START = '2026-11-23' as Day;
const STYLE = { due: 'emoji', globalTag: '' } as const;
const CONTROLS = ['ctl-aaaaaa', 'ctl-bbbbbb', 'ctl-cccccc'] as const;
const LINES = ['chk-aaaaaa', 'chk-bbbbbb', 'chk-cccccc'] as const;

/** One thing that is done to the note; `n` is its number, so that the words it leaves are its own. */
type Act = (text: string, n: number, dice: number) => Edits | Refusal;

const one = <Item>(all: readonly Item[], dice: number): Item => all[dice % all.length] ?? (() => { throw new Error('Nothing to choose from'); })();
const on = (dice: number): Day => addDays(START, dice % 400);

/** Everything the plugin writes about controls, as somebody would who never looks. */
const WRITERS: Readonly<Record<string, Act>> = {
	recordControl: (text, n, dice) => recordControl(text, {
		id: one(CONTROLS, dice), kind: 'checklist step', text: `Step q${n}q`, owner: 'Me', artifact: '[[Send]]', due: on(dice),
		...(dice % 2 && { verify: { id: one(LINES, dice >> 3), project: '[[Acme]]', due: on(dice >> 2) } }),
	}, STYLE),
	recordReview: (text, n, dice) => recordReview(text, one(CONTROLS, dice), {
		day: on(dice), result: one(RESULTS, dice >> 2), text: `q${n}q`, format: 'emoji', ...(dice % 3 === 0 && { tick: true }), ...(dice % 2 && { next: on(dice >> 1) }),
	}),
	postpone: (text, _, dice) => postpone(text, one([...CONTROLS, ...LINES], dice), on(dice >> 3), 'field'),
	planVerification: (text, n, dice) => planVerification(text, one(CONTROLS, dice), { id: one(LINES, dice >> 2), project: `[[q${n}q]]`, due: on(dice) }, STYLE),
	answerVerification: (text, n, dice) => answerVerification(text, one(LINES, dice), { day: on(dice >> 2), answer: dice % 2 ? 'yes' : 'no', text: `q${n}q` }, 'emoji'),
	reopenControl: (text, _, dice) => reopenControl(text, one(CONTROLS, dice), on(dice), 'emoji'),
	addDueLine: (text, n, dice) => addDueLine(text, { id: one(LINES, dice), text: `Do q${n}q`, due: on(dice) }, STYLE),
	tickDueLine: (text, _, dice) => tickDueLine(text, one(LINES, dice), on(dice >> 2), 'emoji'),
	logBreaker: (text, n, dice) => logBreaker(text, { id: one(CONTROLS, dice), kind: 'fired', at: '2026-11-23T10:00Z' as Instant, reason: `q${n}q` }),
	recordNoClause: (text, n) => recordNoClause(text, `q${n}q`),
	giveId: (text, _, dice) => {
		const doc = readDocument(text);
		return giveId(text, doc.lines[readControls(doc).find((control) => control.id === undefined)?.line ?? -1]?.text ?? '', one(CONTROLS, dice));
	},
};

/** What a person, another device or another plugin does to the same note in between. */
const HANDS: Readonly<Record<string, Act>> = {
	'a line by hand': (text, n, dice) => insertLine(text, dice, one(['- q', 'Words q', '  - below q', '- [ ] By hand q', '> quoted q', '', '## Heading q', '- [x] done q ✅ 2026-01-01'], dice >> 4).replace(/q$/, `q${n}q`)),
	'a line ticked by hand': (text, _, dice) => changeLine(text, dice, (line) => line.replace('[ ]', '[x]')),
	'a date moved by hand': (text, _, dice) => changeLine(text, dice, (line) => line.replace(/📅 \d{4}-\d{2}-\d{2}/u, `📅 ${on(dice)}`)),
};

function insertLine(text: string, dice: number, line: string): Edits {
	const at = one(readDocument(text).lines, dice).from;
	return [{ at, remove: 0, insert: `${line}\n` }];
}

function changeLine(text: string, dice: number, change: (line: string) => string): Edits {
	const line = one(readDocument(text).lines, dice);
	return [{ at: line.from, remove: line.text.length, insert: change(line.text) }];
}

const ACTS = { ...WRITERS, ...HANDS };
const acts = fc.array(fc.tuple(fc.constantFrom(...Object.keys(ACTS)), fc.nat(0xFFFF)), { minLength: 5, maxLength: 40 });

/** The own words of everything that was ever written, in any note. */
const marks = (text: string): string[] => text.match(/q\d+q/g)?.sort() ?? [];

/** What the note says of each control, apart from where it stands. */
function facts(text: string): unknown {
	return readControls(readDocument(text)).map(({ id, text: said, reviews, answers, verifications }) =>
		[id, said, reviews.map((each) => each.text), answers.map((each) => each.text), verifications.map((each) => each.id)]);
}

describe('a record that several hands write to', () => {
	it('never loses a line, and each write leaves every other fact as it was', () => {
		const done = new Map<string, number>();
		fc.assert(fc.property(acts, (steps) => {
			let text = '---\nincident_id: INC-0001\n---\n## Response\n\n## Controls\n';
			steps.forEach(([name, dice], n) => {
				const answer = ACTS[name]?.(text, n, dice) ?? [];
				if (isRefusal(answer) || answer.length === 0) return;
				const after = applyEdits(text, answer);
				expect(marks(after)).toEqual(expect.arrayContaining(marks(text)));
				if (name in WRITERS) {
					assertSmall(text, answer);
					done.set(name, (done.get(name) ?? 0) + 1);
					expect(changedRecords(text, after)).toBeLessThanOrEqual(1);
				}
				text = after;
			});
		}), { numRuns: 400 });
		expect(Object.keys(WRITERS).filter((name) => (done.get(name) ?? 0) === 0)).toEqual([]);
	});

	it('is not written to twice: the same step again is refused, or changes nothing that anybody reads', () => {
		const twice = new Set(['recordControl', 'planVerification', 'answerVerification', 'addDueLine', 'tickDueLine', 'postpone', 'recordNoClause', 'reopenControl']);
		fc.assert(fc.property(acts, (steps) => {
			let text = '## Response\n\n## Controls\n';
			steps.forEach(([name, dice], n) => {
				const answer = ACTS[name]?.(text, n, dice) ?? [];
				if (isRefusal(answer)) return;
				const after = applyEdits(text, answer);
				const again = twice.has(name) && answer.length > 0 ? ACTS[name]?.(after, n, dice) ?? [] : [];
				expect(isRefusal(again) ? [] : again).toEqual([]);
				text = after;
			});
		}), { numRuns: 150 });
	});
});

/** How many records one write has changed or added. */
function changedRecords(before: string, after: string): number {
	const [was, is] = [facts(before), facts(after)].map((all) => (Array.isArray(all) ? all.map((each) => JSON.stringify(each)) : []));
	return (is ?? []).filter((each) => !(was ?? []).includes(each)).length;
}

it('and no writer of this room is left out of the rules for all of them', () => {
	const room = join(__dirname, '../../src/control');
	const held = readFileSync(join(__dirname, '../text/every-writer.test.ts'), 'utf8');
	const writers = readdirSync(room).filter((name) => name.endsWith('.ts')).flatMap((name) =>
		[...readFileSync(join(room, name), 'utf8').matchAll(/^export function (\w+)\(text: string(?:(?!\nexport )[^])*?\): Edits \| Refusal \{/gm)].map((found) => found[1] ?? ''));
	expect(writers.length).toBeGreaterThan(10);
	expect(writers.filter((name) => !held.includes(`${name}(`) && name !== 'addDueLineAt')).toEqual([]);
});

it('the readers of it agree on what is due', () => {
	fc.assert(fc.property(acts, (steps) => {
		let text = '## Response\n\n## Controls\n';
		steps.forEach(([name, dice], n) => {
			const answer = ACTS[name]?.(text, n, dice) ?? [];
			if (!isRefusal(answer)) text = applyEdits(text, answer);
		});
		const due = new Set(readDueLines(readDocument(text)).map((line) => line.line));
		for (const { verifications } of readControls(readDocument(text))) for (const { line } of verifications) expect(due.has(line)).toBe(true);
	}), { numRuns: 100 });
});
