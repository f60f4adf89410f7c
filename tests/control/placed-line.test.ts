import { readPlacedLine } from '../../src/control/placed-line';
import { linesOf } from '../notation';

const read = (note: string, name = 'Send checklist') => readPlacedLine(note, 'ctl-7k3q2a', name);

describe('a line whose record is missing', () => {
	it('gives its words without id and link back, its stage, and the link', () => {
		const line = read(linesOf('# List', '## Delivery (weekly)', '- [ ] Compare every price ([[INC-0007 Wrong prices|INC-0007]]) ^ctl-7k3q2a'));
		expect(line).toMatchObject({ text: 'Compare every price', kind: 'checklist step', heading: 'Delivery (weekly)', stage: 'delivery', breaker: {} });
		expect(line?.links.map((link) => link.target)).toEqual(['INC-0007 Wrong prices']);
	});

	it('is a breaker when it has a condition, with its parts', () => {
		const line = read(linesOf('- [ ] Pause ([[INC-0007]]) ^ctl-7k3q2a', '  - If: 24 hours before', '  - Then: pause', '  - Log: [[Acme log]]'), 'Send procedure');
		expect(line).toMatchObject({ text: 'Pause', kind: 'circuit breaker', heading: '', breaker: { condition: '24 hours before', action: 'pause' } });
		expect(line?.breaker.log?.target).toBe('Acme log');
	});

	it.each([
		['Newsletter template', 'template change'], ['Send procedure', 'procedure change'], ['SOP deploy', 'procedure change'],
		['Communication protocol', 'protocol change'], ['Acme', 'checklist step'],
	])('in %s is taken for a %s', (name, kind) => {
		expect(read('- [x] Do ^ctl-7k3q2a\n', name)?.kind).toBe(kind);
	});

	it('is a clause when it is a paragraph, over several lines too', () => {
		expect(read('## Scope\nPrices arrive\nas one list. ([[INC-0007]]) ^ctl-7k3q2a\n', 'Acme SOW'))
			.toMatchObject({ text: 'Prices arrive as one list.', kind: 'contract clause' });
	});

	it('is not found where no block ends in the id', () => {
		expect(read('- [ ] see ^ctl-7k3q2a in mid-line\n```\n- [ ] x ^ctl-7k3q2a\n```\n')).toBeUndefined();
	});
});
