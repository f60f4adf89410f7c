import { readAnchors } from '../../src/control/anchor';
import { docOf } from '../notation';

function anchors(...lines: readonly string[]): string[] {
	return readAnchors(docOf(...lines)).map(({ id, line, status }) => `${line} ${id}${status === undefined ? '' : ` [${status}]`}`);
}

describe('an id is held', () => {
	it.each([
		['by a task', ['- [x] Step ^ctl-aaaaaa'], ['0 ctl-aaaaaa [x]']],
		['by a paragraph', ['A clause ([[INC-0001]]) ^ctl-aaaaaa'], ['0 ctl-aaaaaa']],
		['by a plain bullet', ['- A clause ^ctl-aaaaaa'], ['0 ctl-aaaaaa']],
		['without case', ['- [ ] Step ^Ctl-AAAAAA'], ['0 ctl-aaaaaa [ ]']],
		['by the first line of a paragraph over lines', ['', 'A clause', 'that goes on ^ctl-aaaaaa'], ['1 ctl-aaaaaa']],
		['by a task over lines', ['- [x] Step', '  that goes on ^ctl-aaaaaa'], ['0 ctl-aaaaaa [x]']],
		['by the block above when it stands alone', ['- [ ] One', '- [x] Step', '^ctl-aaaaaa'], ['1 ctl-aaaaaa [x]']],
		['by the block above, over a blank line', ['A clause', 'over lines', '', '^ctl-aaaaaa'], ['0 ctl-aaaaaa']],
		['by a table above', ['| a |', '| --- |', '| b |', '', '^ctl-aaaaaa'], ['0 ctl-aaaaaa']],
		['in a callout', ['> [!todo]', '> - [-] Step ^ctl-aaaaaa'], ['1 ctl-aaaaaa [-]']],
		['in a quote, alone', ['> - [ ] Step', '> ^ctl-aaaaaa'], ['0 ctl-aaaaaa [ ]']],
		['by an item with others below', ['- [ ] Pause ^ctl-aaaaaa', '  - If: x', '  - Then: y'], ['0 ctl-aaaaaa [ ]']],
		['before a comment that has the next line to itself', ['- [ ] Step ^ctl-aaaaaa', '%% post-mortem-ignore controls/owner %%', '', 'A clause ^ctl-bbbbbb', '<!-- agreed -->'], ['0 ctl-aaaaaa [ ]', '3 ctl-bbbbbb']],
		['before a heading, a fence and a rule', ['A ^ctl-aaaaaa', '## B', 'C ^ctl-bbbbbb', '```', '```', 'D ^ctl-cccccc', '', '---'], ['0 ctl-aaaaaa', '2 ctl-bbbbbb', '5 ctl-cccccc']],
	])('%s', (_, lines, expected) => {
		expect(anchors(...lines)).toEqual(expected);
	});
});

describe('an id is not held', () => {
	it.each([
		['in a fence', ['```', '- [ ] Step ^ctl-aaaaaa', '```']],
		['in a fence that is never closed', ['~~~', '- [ ] Step ^ctl-aaaaaa']],
		['in a longer fence around a shorter one', ['````', '```', '- [ ] Step ^ctl-aaaaaa', '```', '````']],
		['in indented code', ['', '    - [ ] Step ^ctl-aaaaaa']],
		['in inline code', ['Step `^ctl-aaaaaa`']],
		['in a comment', ['%%', '- [ ] Step ^ctl-aaaaaa', '%%']],
		['in a comment on one line', ['Step %% ^ctl-aaaaaa %%']],
		['in an HTML comment', ['<!--', '- [ ] Step ^ctl-aaaaaa', '-->']],
		['in front matter', ['---', 'note: x ^ctl-aaaaaa', '---']],
		['in a link', ['See [[Send checklist#^ctl-aaaaaa]]']],
		['in the middle of a line', ['Step ^ctl-aaaaaa is the one']],
		['in the middle of a paragraph', ['Step ^ctl-aaaaaa', 'goes on']],
		['before tags, as in the app', ['- [ ] Step ^ctl-aaaaaa #tag']],
		['in a heading', ['## Step ^ctl-aaaaaa']],
		['by nothing above', ['^ctl-aaaaaa']],
		['when it is of another form', ['Step ^ctl-aaaa', 'Step ^ctl-äääääää', '', 'Step ^other']],
		['in a log', ['- 2026-06-01 07:50 UTC **Fired** late (ctl-aaaaaa)']],
	])('%s', (_, lines) => {
		expect(anchors(...lines)).toEqual([]);
	});
});
