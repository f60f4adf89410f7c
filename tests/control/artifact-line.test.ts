import { headingFor, headingsOf, holds, placeInArtifact, type Place } from '../../src/control/artifact-line';
import type { NewControl } from '../../src/control/new-control';
import { expectEdit, expectRefusal } from '../notation';

const BACK = '[[INC-0007 Wrong prices¦INC-0007]]'.replace('¦', '|');
const step: NewControl = { id: 'ctl-7k3q2a', kind: 'checklist step', text: 'Compare every price', owner: 'Me', artifact: '' };
const clause: NewControl = { ...step, kind: 'contract clause' };
const LINE = `- [ ] Compare every price (${BACK}) ^ctl-7k3q2a`;
const CLAUSE = `Compare every price (${BACK}) ^ctl-7k3q2a`;

function place(at: Place, control = step): (text: string) => ReturnType<typeof placeInArtifact> {
	return (text) => placeInArtifact(text, control, BACK, at);
}

/** Notes here hold pipes, so that no cursor is marked in them. */
function edit(before: string, writer: ReturnType<typeof place>, after: string): void {
	expectEdit(`${before}¦`, writer, after);
}

describe('the line goes into the artifact', () => {
	it('at the end of the part under its heading', () => {
		edit('## Delivery\n- [ ] Old\n\n### Later\n- [ ] Other\n', place({ heading: 'Delivery' }), `## Delivery\n- [ ] Old\n${LINE}\n\n### Later\n- [ ] Other\n`);
	});

	it('under an empty heading', () => {
		edit('## Delivery\n\n## Handoff\n', place({ heading: 'Delivery' }), `## Delivery\n${LINE}\n\n## Handoff\n`);
	});

	it('behind a blank line when text stands there', () => {
		edit('## Delivery\nHow it goes out.\n', place({ heading: 'Delivery' }), `## Delivery\nHow it goes out.\n\n${LINE}\n`);
	});

	it('as a paragraph when it is a clause', () => {
		edit('## Terms\n- a list\n', place({ heading: 'Terms' }, clause), `## Terms\n- a list\n\n${CLAUSE}\n`);
	});

	it('under a new heading at the end, or at the end', () => {
		edit('Text', place({ newHeading: 'Delivery' }), `Text\n\n## Delivery\n${LINE}`);
		edit('Text\n', place({ newHeading: 'Terms' }, clause), `Text\n\n## Terms\n\n${CLAUSE}\n`);
		edit('', place({ end: true }), `${LINE}\n`);
	});

	it('with the ending of its neighbours and a byte order mark kept (reliability 1, 2)', () => {
		edit('\uFEFF## Delivery\r\n- [ ] Old\r\n', place({ heading: 'Delivery' }), `\uFEFF## Delivery\r\n- [ ] Old\r\n${LINE}\r\n`);
	});

	it('with the parts of a breaker below it', () => {
		const breaker: NewControl = { ...step, kind: 'circuit breaker', breaker: { condition: 'late', action: 'stop', log: '[[Log]]' } };
		edit('# A\n', place({ end: true }, breaker), `# A\n\n${LINE}\n  - If: late\n  - Then: stop\n  - Log: [[Log]]\n`);
	});
});

describe('nothing goes into the artifact', () => {
	it.each([
		['the same step', '- [x] compare  EVERY price.'],
		['the same step with another id and link', '- [ ] Compare every price ([[INC-0001]]) ^ctl-aaaaaa'],
		['the same words as a paragraph', 'Compare every price'],
		['the same id', '- [ ] Other words ^ctl-7k3q2a'],
	])('when %s stands there', (_, line) => {
		expectRefusal(`# A\n${line}\n`, place({ end: true }), 'line 2');
	});

	it('when the heading is gone', () => {
		expectRefusal('# A\n', place({ heading: 'Delivery' }), '“Delivery”');
	});

	it('when the line would be hidden', () => {
		expectRefusal('<!--\nhidden\n', place({ end: true }), /never closed/);
		expectRefusal('```\ncode\n', place({ end: true }), /never closed/);
	});

	it.each(['- [x] a task', '# a heading', '%% a comment', '``` a fence'])('when the words of a clause are %s', (text) => {
		expectRefusal('# A\n', place({ end: true }, { ...clause, text }), /Leave it out/);
	});

	it('when there are no words', () => {
		expectRefusal('# A\n\n', place({ end: true }, { ...step, text: '' }), /nothing to write/);
	});

	it('but the same words in a fence, in a heading or as part of more are no hindrance', () => {
		edit('## Compare every price\n```\nCompare every price\n```\n\nCompare every price twice\n', place({ end: true }),
			`## Compare every price\n\`\`\`\nCompare every price\n\`\`\`\n\nCompare every price twice\n\n${LINE}\n`);
	});

	it('and words that are nothing but signs are compared as they stand', () => {
		edit('# A\n', place({ end: true }, { ...step, text: '→ !' }), `# A\n\n- [ ] → ! (${BACK}) ^ctl-7k3q2a\n`);
		expectRefusal('# A\n→ !\n', place({ end: true }, { ...step, text: '→ !' }), 'line 2');
	});
});

describe('headings', () => {
	it('are offered in order', () => {
		expect(headingsOf('# A\n```\n# no\n```\n## B ##\n')).toEqual(['A', 'B']);
	});

	it('belong to a stage when they are its name, else when they have it as a word', () => {
		expect(headingFor('## Before delivery\n## Delivery\n', 'delivery')).toBe('Delivery');
		expect(headingFor('## Before: Delivery!\n', 'delivery')).toBe('Before: Delivery!');
		expect(headingFor('## Deliveryman\n', 'delivery')).toBeUndefined();
	});
});

it('knows whether the line is there already, so that a second half can be repeated', () => {
	expect(holds(`# A\n${LINE}\n`, 'ctl-7k3q2a')).toBe(true);
	expect(holds('# A\n`^ctl-7k3q2a`\n', 'ctl-7k3q2a')).toBe(false);
});
