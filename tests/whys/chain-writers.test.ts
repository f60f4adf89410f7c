import { addWhy } from '../../src/whys/add-why';
import { insertChain } from '../../src/whys/insert-chain';
import { setRootCause } from '../../src/whys/set-root-cause';
import { splitChain } from '../../src/whys/split-chain';
import { noteMinutes } from '../../src/whys/time-box';
import { expectEdit, expectRefusal, type MarkedWriter } from '../notation';

const why: MarkedWriter = (text, at) => addWhy(text, at);
const split: MarkedWriter = (text, at) => splitChain(text, at);
const HEADING = '### Why chain: Wrong prices went out\n\n';

describe('inserting a chain', () => {
	const insert = (text: string) => insertChain(text, { outcome: ' 410 mails\nhad old prices. ', title: 'Wrong prices' }, 'Cause');
	it('adds it to the whys, the cursor behind the first number', () => {
		expectEdit('## Five whys\n\n## Controls\n', insert,
			'## Five whys\n\n### Why chain: Wrong prices\n\n- **Outcome:** 410 mails had old prices.\n1. |\n- **Cause:** \n- **Change:** \n\n## Controls\n');
	});
	it('adds the section where it is missing, with the line ends of the note', () => {
		expectEdit('# A\r\n\r\n## Controls\r\n', (text) => insertChain(text, { outcome: 'Old prices.' }, 'Root cause'),
			'# A\r\n\r\n## Five whys\r\n\r\n### Why chain: Old prices.\r\n\r\n- **Outcome:** Old prices.\r\n1. |\r\n- **Root cause:** \r\n- **Change:** \r\n\r\n## Controls\r\n');
		expectEdit('# A', (text) => insertChain(text, { outcome: 'x' }, 'Root cause'), '# A\n\n## Five whys\n\n### Why chain: x\n\n- **Outcome:** x\n1. |\n- **Root cause:** \n- **Change:** ');
	});
	it('follows the chains that are there', () => {
		expectEdit(`## Five whys\n${HEADING}1. a\n`, insert, `## Five whys\n${HEADING}1. a\n\n### Why chain: Wrong prices\n\n- **Outcome:** 410 mails had old prices.\n1. |\n- **Cause:** \n- **Change:** \n`);
	});
	it('is refused without an outcome', () => {
		expectRefusal('# A', (text) => insertChain(text, { outcome: ' ' }, 'Root cause'), /nothing to write/);
	});
});

describe('adding a why', () => {
	it.each([
		['behind the last answer', '- **Outcome:** o\n1. a\n2. b\n- **Root cause:** |', '- **Outcome:** o\n1. a\n2. b\n3. |\n- **Root cause:** '],
		['behind what hangs on it', '1. a\n   - [[Mail]]\n   more|\n- **Root cause:** c', '1. a\n   - [[Mail]]\n   more\n2. |\n- **Root cause:** c'],
		['with the sign the user has', '3) a|\n', '3) a\n4) |\n'],
		['with the one number the user has', '1. a|\n1. b\n', '1. a\n1. b\n1. |\n'],
		['in a callout', '> - **Outcome:** o\n> 1. a|\n', '> - **Outcome:** o\n> 1. a\n> 2. |\n'],
		['behind the outcome', '- **Outcome:** o|\n- **Root cause:** \n', '- **Outcome:** o\n1. |\n- **Root cause:** \n'],
		['before the root cause', '- **Root cause:** |', '1. |\n- **Root cause:** '],
		['with Windows line ends', '1. a|\r\n2. b\r\n', '1. a\r\n2. b\r\n3. |\r\n'],
		['past 9', '9. a\n10. b|', '9. a\n10. b\n11. |'],
	])('writes %s', (_, before, after) => {
		expectEdit(HEADING + before, why, HEADING + after);
	});
	it('starts an empty chain', () => {
		expectEdit('### Why chain: x|\n\n## Controls', why, '### Why chain: x\n\n1. |\n\n## Controls');
	});
	it('is refused outside of a chain', () => {
		expectRefusal(`# A|\n${HEADING}1. a`, why, /no why chain/);
		expectRefusal(`${HEADING}1. a\n\n## Controls\nb|`, why, /no why chain/);
		expectRefusal(`\`\`\`\n${HEADING}1. a|\n\`\`\``, why, /no why chain/);
	});
	it('is refused in a note with merge marks', () => {
		expectRefusal(`${HEADING}1. a¦\n<<<<<<< HEAD\n`, why, /merge conflict/);
	});
});

describe('splitting a chain', () => {
	it('starts another one at the answer the cursor is in, numbered from 1', () => {
		expectEdit(`${HEADING}- **Outcome:** o\n1. a\n2. b|\n   - [[Mail]]\n3. c\n- **Root cause:** r\n- **Change:** d\n`, split,
			`${HEADING}- **Outcome:** o\n1. a\n- **Root cause:** \n- **Change:** \n\n### Why chain:\n\n- **Outcome:** |\n1. b\n   - [[Mail]]\n2. c\n- **Root cause:** r\n- **Change:** d\n`);
	});
	it('starts another one at the second outcome', () => {
		expectEdit(`${HEADING}- **Outcome:** o\n1. a\n- **Root cause:** r\n- **Outcome:** p|\n2. b\n`, split,
			`${HEADING}- **Outcome:** o\n1. a\n- **Root cause:** r\n- **Change:** \n\n### Why chain:\n\n- **Outcome:** p\n1. b\n`);
	});
	it('keeps the level, the callout and the name of the root cause', () => {
		expectEdit('#### Why chain: x\n> 1. a\n> 2. b|', (text, at) => splitChain(text, at, 'Cause'), '#### Why chain: x\n> 1. a\n> - **Cause:** \n> - **Change:** \n\n#### Why chain:\n\n> - **Outcome:** |\n> 1. b');
	});
	it.each(['- **Outcome:** o|\n1. a\n2. b', '- **Outcome:** o\n1. a|\n2. b', '1. a\n2. b\n- **Root cause:** r|', '1. a\n\n|\n2. b'])('is refused at %j', (chain) => {
		expectRefusal(HEADING + chain, split, /Put the cursor on the answer/);
	});
});

describe('writing how a chain ends', () => {
	const write = (rootCause: string, change = '') => (text: string, at: number) => setRootCause(text, at, { rootCause, change });
	it('fills the labels that are there, and writes over what stands there', () => {
		expectEdit(`${HEADING}1. a|\n- **Root cause:** \n- **Change:** old`, write('No check. [[List]]', 'Add it.'), `${HEADING}1. a\n- **Root cause:** No check. [[List]]\n- **Change:** Add it.`);
	});
	it('adds those that are missing behind the answers', () => {
		expectEdit(`${HEADING}- **Outcome:** o\n1. a|\n`, write('r', 'd'), `${HEADING}- **Outcome:** o\n1. a\n- **Root cause:** r\n- **Change:** d\n`);
		expectEdit(`${HEADING}1. a\n- **Change:** d|\n`, write('r'), `${HEADING}1. a\n- **Root cause:** r\n- **Change:** d\n`);
		expectEdit('### Why chain: x|', write('r'), '### Why chain: x\n\n- **Root cause:** r');
	});
	it('finds the label under the name the user gave it, and under its own', () => {
		expectEdit(`${HEADING}- **Cause:** a|`, (text, at) => setRootCause(text, at, { rootCause: 'r' }, 'Cause'), `${HEADING}- **Cause:** r`);
		expectEdit(`${HEADING}- **Root cause:** a|`, (text, at) => setRootCause(text, at, { rootCause: 'r' }, 'Cause'), `${HEADING}- **Root cause:** r`);
	});
	it('is refused when nothing changes or no chain is there', () => {
		expectRefusal(`${HEADING}- **Root cause:** r|`, write('r'), /nothing to change/);
		expectRefusal(`${HEADING}1. a|`, write(''), /nothing to change/);
		expectRefusal('# A|', write('r'), /no why chain/);
	});
});

describe('noting the minutes', () => {
	const note = (title: string, minutes: number) => (text: string) => noteMinutes(text, title, minutes);
	it.each([
		['### Why chain: Wrong prices\n1. a', '### Why chain: Wrong prices (32 min)\n1. a'],
		['### Why chain: Wrong prices (10 min)\n', '### Why chain: Wrong prices (42 min)\n'],
		['### Why chain: Wrong prices ###  \r\n', '### Why chain: Wrong prices (32 min) ###  \r\n'],
		['### Why chain: Wrong prices (10 min) #', '### Why chain: Wrong prices (42 min) #'],
	])('writes them on the heading, added to those that are there: %j', (before, after) => {
		expectEdit(before, note('Wrong prices', 31.6), after);
	});
	it('is refused when the chain is gone, stands there twice, or no minute has passed', () => {
		expectRefusal('### Why chain: a', note('b', 5), /gone/);
		expectRefusal('### Why chain: a\n### Why chain: a (3 min)', note('a', 5), /gone/);
		expectRefusal('### Why chain: a', note('a', 0.4), /nothing to change/);
		expectRefusal('### Why chain: a', note('a', NaN), /nothing to change/);
	});
});
