import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLAUSES } from '../../src/control/clause-library';
import { SOW_QUESTIONS, testSow } from '../../src/control/sow-test';
import { cpuTime } from '../cpu-time';

const vault = join(__dirname, '../vault');

/** The line each question is answered on, counted from 1; `-` where it is not. */
function answered(text: string): string {
	const answers = testSow(text);
	return SOW_QUESTIONS.map((question) => answers[question]).map((each) => (each ? String(each.line + 1) : '-')).join(' ');
}

it.each([
	['Clients/Acme/Acme SOW.md', '12 12 -'],
	['Clients/Ferry & Finch/Ferry & Finch SOW.md', '- - -'],
	['Clients/Kumo Tea/Kumo SOW.md', '9 - -'],
	['Clients/Lumen Ceramics/Lumen SOW.md', '11 11 -'],
	['Clients/Northgate Dental/Northgate SOW.md', '- - -'],
	['Clients/Saltmarsh Theatre/Saltmarsh SOW.md', '11 11 -'],
	['Contracts/SOW template.md', '9 9 -'],
	['Contracts/Newsletter terms.md', '10 10 -'],
])('says of %s what a reader would: %s', (path, lines) => {
	expect(answered(readFileSync(join(vault, path), 'utf8'))).toBe(lines);
});

it.each([
	['late-inputs', '1 1 -'], ['off-channel', '- - 1'], ['missing-dependencies', '1 1 -'], ['revisions', '- - -'],
])('a statement of work with the clause %s answers %s', (key, lines) => {
	expect(answered(CLAUSES.find((clause) => clause.key === key)?.text ?? '')).toBe(lines);
});

it.each([
	['The client must provide final texts by 1 March.', '1 - -'],
	['Photographs are supplied by the client.', '1 - -'],
	['- **Inputs:** The [[Acme|client]] sends one list.', '1 - -'],
	['## What the client provides\n\n- Logo as a vector file\n', '3 - -'],
	['The project is on hold until the deposit is paid.', '- 1 -'],
	['Late feedback suspends the work.', '- 1 -'],
	['## 4. Pauses\nUnpaid invoices, for more than ten days.', '- 2 -'],
	['Every decision is recorded in the project log.', '- - 1'],
	['We keep a decision log.', '- - 1'],
	['Decisions made on a call are confirmed in the shared channel.', '- - 1'],
	['| Decisions | recorded in the board |\n| --- | --- |', '- - 1'],
])('finds the answer in %j', (text, lines) => {
	expect(answered(text)).toBe(lines);
});

it.each([
	'The contractor provides all texts.',
	'The client provides nothing but a wish.',
	'Texts do not come from the client.',
	'The work is never paused.',
	'A late text does not move the launch.',
	'The video player has a pause button.',
	'Decisions are not recorded in any place.',
	'A decision about the logo was made in June.',
	'The client provides [insert list].',
	'`The client provides texts.` %% The work pauses. %%',
	'```\nDecisions are recorded in the log.\n```',
	'---\nnote: The client provides texts\n---\n',
	'## What the client provides\n\n## Pauses\n\n## Decisions\n',
	'Decisions are easy. Files are recorded in the log.',
])('takes %j for no answer', (text) => {
	expect(answered(text)).toBe('- - -');
});

it('names the sentence it found, without marks and links', () => {
	expect(testSow('One. The **client** provides [[List|the list]] monthly. Two.').inputs).toEqual({ line: 0, text: 'The client provides the list monthly' });
});

it.each(['the client ', 'decisions ', 'texts ', 'moves ', 'dates and ', '[insert ', 'not '])('takes time in proportion to a text of %j', (piece) => {
	const best = (times: number): number => {
		const text = `${piece.repeat(times)}\n`.repeat(20);
		return cpuTime(() => { testSow(text); });
	};
	best(50);
	expect(best(4000)).toBeLessThan(40 * (best(500) + 2));
});
