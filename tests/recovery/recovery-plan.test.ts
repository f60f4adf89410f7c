import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { findPlaceholders } from '../../src/check/placeholders';
import { readDueLines } from '../../src/control/due-line';
import { newRecoveryPlan } from '../../src/recovery/new-recovery-plan';
import { isRecoveryPlan, openRestoreTest, PLAN, readProofs, readProviders } from '../../src/recovery/recovery-plan';
import type { Day } from '../../src/text/calendar';
import { readDocument, sectionNamed } from '../../src/text/document';
import { approve } from '../notation';
import { anyText, typed } from '../text/odd-notes';

const written = readDocument(readFileSync(join(__dirname, '../vault/Recovery/Recovery plan.md'), 'utf8'));
const test = { id: 'chk-7k3q2a', due: '2026-11-30' as Day };
const style = { due: 'emoji', globalTag: '' } as const;

describe('a plan as a person wrote it', () => {
	it('says what to do for each provider', () => {
		expect(readProviders(written)).toEqual([
			{ name: 'Host', stops: 'all sites', canWait: 'staging', byHand: 'static page at the second host' },
			{ name: 'Newsletter service', stops: 'sends', canWait: 'statistics', byHand: 'none, moved by a day' },
			{ name: 'Payment provider', stops: 'cards', canWait: 'refunds', byHand: 'invoice by mail' },
		]);
	});

	it('has its dated proofs, and the test that is due', () => {
		expect(readProofs(written)).toEqual(['2026-08-03', '2026-10-05', '2026-11-02']);
		expect(openRestoreTest(written)).toMatchObject({ id: 'chk-w2c6ps', due: '2026-12-07' });
	});
});

it.each([
	[{ recovery_plan: true }, true], [{ recovery_plan: 'true' }, true], [{ recovery_plan: false }, false], [{ recovery_plan: '[[Recovery plan]]' }, false],
	[{ recovery_plan: null }, false], [{}, false], [undefined, false], [[true], false], ['recovery_plan', false],
])('takes %j for a recovery plan: %s', (frontMatter, expected) => {
	expect(isRecoveryPlan(frontMatter)).toBe(expected);
});

describe('a new plan', () => {
	const plan = newRecoveryPlan({ workflows: ['Shop checkout', ' Newsletters ', '', 'shop checkout'], providers: ['Host', 'Payment | cards'], test }, style);

	it('is approved as it stands, filled in and empty', () => {
		approve('recovery-plan.md', plan);
		approve('recovery-plan-empty.md', newRecoveryPlan({ workflows: [], providers: [''] }, style));
	});

	it('is recognised, has every heading, and its test is a due line like any other', () => {
		expect(isRecoveryPlan(parse(plan.split('---')[1] ?? ''))).toBe(true);
		const doc = readDocument(plan);
		expect(Object.values(PLAN).filter((heading) => !sectionNamed(doc, heading))).toEqual([]);
		expect(readDueLines(doc)).toEqual([expect.objectContaining({ id: 'chk-7k3q2a', due: '2026-11-30', text: 'Next restore test', box: 'open' })]);
		expect(openRestoreTest(doc)?.id).toBe('chk-7k3q2a');
	});

	it('names each workflow and provider once, in the order given', () => {
		expect(readProviders(readDocument(plan)).map(({ name }) => name)).toEqual(['Host', 'Payment | cards']);
		expect(readProviders(readDocument(plan))[0]).toEqual({ name: 'Host', stops: '', canWait: '', byHand: '' });
		expect(plan.match(/^\| (?:Shop checkout|Newsletters) \|/gm)).toEqual(['| Shop checkout |', '| Newsletters |']);
		expect(plan).toMatch(/3\. Shop checkout\n4\. Newsletters\n5\. Everything else/);
	});

	it('marks what its owner must decide, and nothing else', () => {
		const texts = findPlaceholders(readDocument(plan)).map(({ text }) => text);
		expect(texts.length).toBeGreaterThan(10);
		expect(texts.every((text) => text.startsWith('[add '))).toBe(true);
	});

	it('takes the format and the tag of the user’s tasks', () => {
		expect(newRecoveryPlan({ workflows: [], providers: [], test }, { due: 'field', globalTag: '#task' })).toContain('- [ ] Next restore test #task [due:: 2026-11-30] ^chk-7k3q2a\n');
	});

	it('stays one, whatever its owner types', () => {
		fc.assert(fc.property(fc.array(typed, { maxLength: 4 }), fc.array(typed, { maxLength: 4 }), (workflows, providers) => {
			const doc = readDocument(newRecoveryPlan({ workflows, providers, test }, style));
			expect(Object.values(PLAN).filter((heading) => !sectionNamed(doc, heading))).toEqual([]);
			expect(openRestoreTest(doc)?.id).toBe('chk-7k3q2a');
			expect(doc.conflict).toBeUndefined();
		}), { numRuns: 300 });
	});
});

it('reads any text at all without an error', () => {
	fc.assert(fc.property(anyText, (text) => {
		const doc = readDocument(text);
		expect([readProviders(doc), readProofs(doc), openRestoreTest(doc)]).toBeDefined();
	}), { numRuns: 300 });
});
