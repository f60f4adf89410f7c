import { formalReview, readCosts, type Costs, type FormalReason } from '../../src/incident/formal-review';
import type { Severity } from '../../src/incident/properties';
import { recordCost } from '../../src/incident/record-cost';
import { applied, expectRefusal, incidentNote } from '../notation';

describe('a formal review', () => {
	const cases: readonly (readonly [string, Severity | undefined, Costs, readonly FormalReason[]])[] = [
		['a client’s business was harmed', 'P1', {}, ['client harmed']],
		['half a day went unpaid', 'P3', { unbilledHours: 4 }, ['unbilled time']],
		['it weighed on its owner', undefined, { stress: true }, ['stress']],
		['all of it holds', 'P1', { unbilledHours: 20, stress: true }, ['client harmed', 'unbilled time', 'stress']],
		['there was a way around, little time went, nobody lost sleep', 'P2', { unbilledHours: 3.5, stress: false }, []],
		['nothing was recorded', undefined, {}, []],
	];

	it.each(cases)('is called for, or not, where %s', (_, severity, costs, reasons) => {
		expect(formalReview(severity, costs)).toEqual(reasons);
	});
});

describe('costs in properties', () => {
	it.each([
		[{ unbilled_hours: 2.5, stress: 'yes' }, { unbilledHours: 2.5, stress: true }],
		[{ unbilled_hours: '2,5', stress: false }, { unbilledHours: 2.5, stress: false }],
		[{ unbilled_hours: 'many', stress: 'a bit' }, {}],
		[{ unbilled_hours: -1, stress: 1 }, {}],
		[{ unbilled_hours: 1001 }, {}],
		[{ unbilled_hours: null, stress: [] }, {}],
		[undefined, {}],
		['text', {}],
	])('%j are read as %j', (frontMatter, costs) => {
		expect(readCosts(frontMatter)).toEqual(costs);
	});

	it('are not inherited', () => {
		expect(readCosts(Object.create({ stress: 'yes' }))).toEqual({});
	});
});

describe('recording a cost', () => {
	const note = incidentNote('Text\n', ['severity: P2 # ours', 'stress: maybe']);

	it('writes hours as a number and changes no other line', () => {
		expect(applied(note, recordCost(note, { unbilledHours: 2.5, stress: true })))
			.toBe(incidentNote('Text\n', ['severity: P2 # ours', 'stress: "yes"', 'unbilled_hours: 2.5']));
	});

	it('leaves alone what is not said', () => {
		expect(applied(note, recordCost(note, { unbilledHours: 0 }))).toBe(incidentNote('Text\n', ['severity: P2 # ours', 'stress: maybe', 'unbilled_hours: 0']));
	});

	it('refuses when nothing changes, without properties, and for a list', () => {
		const once = applied(note, recordCost(note, { unbilledHours: 2.5, stress: false }));
		expectRefusal(once, (text) => recordCost(text, { unbilledHours: 2.5, stress: false }), 'There is nothing to change.');
		expectRefusal('Text\n', (text) => recordCost(text, { stress: true }), 'This note has no properties yet.');
		expectRefusal(incidentNote('', ['stress:', '  - a']), (text) => recordCost(text, { stress: true }), /“stress” is written in a way/);
	});
});
