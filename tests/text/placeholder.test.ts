import { fillKnown, knownFor, placeholderName } from '../../src/text/placeholder';

describe('the name of a placeholder', () => {
	it.each([
		['{{rate}}', 'rate'], ['{{ hourly rate }}', 'hourly rate'], ['[insert the rate]', 'rate'], ['[Add your bank]', 'bank'], [' rate ', 'rate'], ['the rate', 'rate'],
		['the', 'the'], ['[rate]', '[rate]'], ['{{}}', ''], ['TODO', 'TODO'],
	])('of %j is %j, and stays so', (written, name) => {
		expect(placeholderName(written)).toBe(name);
		expect(placeholderName(name)).toBe(name);
	});
});

describe('a known value', () => {
	const known = [{ name: 'the Rate', value: ' 80 € ', verified: '2026-11-20' }, { name: 'bank', value: 'N26', verified: '' }, { name: 'phone', value: ' ', verified: '' }, { name: 'TODO', value: 'x', verified: '' }];

	it.each([['{{rate}}', '80 €'], ['[insert the rate]', '80 €'], ['[add RATE]', '80 €'], ['{{bank}}', 'N26 (to be verified)'], ['{{phone}}', '{{phone}}'], ['TODO', 'TODO'], ['{{__proto__}}', '{{__proto__}}']])(
		'in place of %j makes it %j', (written, filled) => {
			expect(fillKnown(`From ${written} on`, known)).toBe(`From ${filled} on`);
		});

	it('belongs to a placeholder, not to any word', () => {
		expect(knownFor('rate', known)).toBeUndefined();
	});
});
