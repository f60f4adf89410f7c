import { prevention } from '../../src/index/prevention';
import { incident, vaultOf } from './vault-of';

const ARTIFACT = { 'Send.md': '- [ ] A ^ctl-aaaaaa\n- [ ] B ^ctl-bbbbbb\n\nC ^ctl-cccccc\n', 'Log.md': '' };
const CLAUSE = '- [ ] C [kind:: contract clause] [in:: [[Send]]] ^ctl-cccccc';
const STEP = '- [ ] A [kind:: checklist step] [owner:: Me] [in:: [[Send]]] ^ctl-aaaaaa';
const BREAKER = '- [ ] B [kind:: circuit breaker] [owner:: Me] [in:: [[Send]]] 📅 2026-12-23 ^ctl-bbbbbb\n  - If: late\n  - Then: stop\n  - Log: [[Log]]';

function met(...controls: readonly string[]): string {
	const { clause, step, breaker, review, met } = prevention(vaultOf({ 'INC.md': incident('INC-0001', controls.join('\n')), ...ARTIFACT }).index.controls());
	return `${met}: ${Object.entries({ clause, step, breaker, review }).filter(([, is]) => is).map(([name]) => name).join(' ')}`.trim();
}

describe('the prevention gate', () => {
	it('has four parts', () => {
		expect(met(CLAUSE, STEP, BREAKER)).toBe('4: clause step breaker review');
		expect(met()).toBe('0:');
	});

	it('counts a clause that is in place, or not needed for a reason', () => {
		expect(met('- [-] No clause needed: the contract says so [kind:: contract clause]')).toBe('1: clause');
		expect(met('- [-] No clause needed: [kind:: contract clause]')).toBe('0:');
		expect(met('- [ ] No clause needed: not dropped [kind:: contract clause]')).toBe('0:');
		expect(met('- [-] Another clause [kind:: contract clause]')).toBe('0:');
		expect(met(CLAUSE.replace('[[Send]]', '[[Nowhere]]'))).toBe('0:');
	});

	it('counts a step with an owner, and none that slipped', () => {
		expect(met(STEP)).toBe('1: step');
		expect(met(STEP.replace('[owner:: Me] ', ''))).toBe('0:');
		expect(met(`${STEP}\n  - 2026-01-01 skipped`)).toBe('0:');
	});

	it.each(['[owner:: Me] ', '\n  - If: late', '\n  - Then: stop', '\n  - Log: [[Log]]'])('does not count a breaker without %j', (part) => {
		expect(met(BREAKER.replace(part, ''))).toBe('1: review');
	});

	it('counts a review that is dated, or, once no control is open, one that took place', () => {
		expect(met('- [ ] A 📅 2026-12-23')).toBe('1: review');
		expect(met('- [ ] A 📅 2026-02-30')).toBe('0:');
		expect(met('- [-] A 📅 2026-12-23')).toBe('0:');
		expect(met('- [-] A\n  - 2026-01-01 not exercised')).toBe('1: review');
		expect(met('- [-] A\n  - 2026-01-01 held', '- [ ] B')).toBe('0:');
	});
});
