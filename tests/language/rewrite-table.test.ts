import fc from 'fast-check';
import { addRewrite, insertRewriteTable, readRewrites, REWRITE_TABLE, selectedSentence } from '../../src/language/rewrite-table';
import { readDocument } from '../../src/text/document';
import { isRefusal } from '../../src/text/edit';
import { oneLine } from '../../src/text/fold';
import { applied, docOf, expectEdit, expectRefusal } from '../notation';
import { oddNote, typed } from '../text/odd-notes';

const TABLE = REWRITE_TABLE.join('\n');

describe('rewrites', () => {
	it('are the rows of every rewrite table, unescaped, empty ones left out', () => {
		const doc = docOf('| Blame statement | System statement | Artifact to update |', '|:--|---|', '| a \\| b | c | [[d\\|e]] |', '|  |  |  |', '| f |', 'Words.', '', ...REWRITE_TABLE, '| g | h | i |', '', '| Other |', '| --- |', '| j |');
		expect(readRewrites(doc).map(({ blame, system, artifact, line }) => [blame, system, artifact, line])).toEqual([
			['a | b', 'c', '[[d|e]]', 2], ['f', '', '', 4], ['g', 'h', 'i', 9],
		]);
	});
	it('are none in code, in comments and without the rule', () => {
		expect(readRewrites(docOf('```', ...REWRITE_TABLE, '| a | b | c |', '```', '%%', ...REWRITE_TABLE, '| a | b | c |', '%%', REWRITE_TABLE[0] ?? '', '| a | b | c |'))).toEqual([]);
	});
});

describe('adding a sentence', () => {
	const add = (text: string) => addRewrite(text, ' I forgot |\nthe list ');
	const row = '| I forgot \\| the list | ¦ |  |';
	it('goes behind the last row, the cursor where the system statement is to be written', () => {
		expectEdit(`${TABLE}\n| a | b | c |\n\nWords.`, add, `${TABLE}\n| a | b | c |\n${row}\n\nWords.`);
		expectEdit(`${TABLE.replace(/\n/g, '\r\n')}\r\n`, add, `${TABLE.replace(/\n/g, '\r\n')}\r\n${row}\r\n`);
	});
	it('brings the table where the section has none, and the section where the note has none', () => {
		expectEdit('## Blame to system\n\n## Controls', add, `## Blame to system\n${TABLE}\n${row}\n\n## Controls`);
		expectEdit('## Blame to system\nWords.\n', add, `## Blame to system\nWords.\n\n${TABLE}\n${row}\n`);
		expectEdit('# A\n\n## Five whys\n', add, `# A\n\n## Blame to system\n${TABLE}\n${row}\n\n## Five whys\n`);
	});
	it('may bring the system statement along', () => {
		expect(applied(TABLE, addRewrite(TABLE, 'a', 'No check.'))).toBe(`${TABLE}\n| a | No check. |  |`);
	});
	it('is refused without a sentence', () => {
		expectRefusal(TABLE, (text) => addRewrite(text, ' \n '), /Select the sentence/);
	});
	it('is read back, whatever it says and wherever it goes (reliability 12)', () => {
		fc.assert(fc.property(oddNote, typed, typed, (text, blame, system) => {
			const answer = addRewrite(text, blame, oneLine(system));
			if (isRefusal(answer)) return;
			const said = readRewrites(readDocument(applied(text, answer))).map((each) => [each.blame, each.system]);
			expect(said).toContainEqual([oneLine(blame), oneLine(system)]);
		}), { numRuns: 500 });
	});
});

describe('an empty table', () => {
	const row = '| ¦ |  |  |';
	const insert = (text: string, at: number) => insertRewriteTable(text, at);
	it.each([
		['on an empty line', 'a\n\n¦\n\nb', `a\n\n${TABLE}\n${row}\n\nb`],
		['below a paragraph', 'a\n¦\nb', `a\n\n${TABLE}\n${row}\n\nb`],
		['behind the line of the cursor', 'a¦a\nb', `aa\n\n${TABLE}\n${row}\n\nb`],
		['at the end of a note', 'a¦', `a\n\n${TABLE}\n${row}`],
		['below the table the cursor is in', '| a |\n| - |\n| b¦ |\n| c |\nd', `| a |\n| - |\n| b |\n| c |\n\n${TABLE}\n${row}\n\nd`],
		['in an empty note', '¦', `${TABLE}\n${row}`],
	])('stands %s', (_, before, after) => {
		expectEdit(before, insert, after);
	});
	it('is refused in properties, in code and in a comment', () => {
		expectRefusal('---\na: 1¦\n---\n', insert, /in the properties/);
		expectRefusal('```\na¦\n```\n', insert, /code block or a comment/);
		expectRefusal('%%\na¦\n%%\n', insert, /code block or a comment/);
	});
});

it('takes no list mark along from a selection that starts a line', () => {
	expect(['3. I forgot.', '> - [ ] I forgot.', '  * I forgot.', 'I forgot.'].map(selectedSentence)).toEqual(Array(4).fill('I forgot.'));
	expect(selectedSentence('-5 degrees')).toBe('-5 degrees');
});
