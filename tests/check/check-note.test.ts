import fc from 'fast-check';
import { asNote, check, marked } from './checked';

const language = (text: string): string =>
	marked(text, check(text).filter((finding) => finding.rule.startsWith('language/')));

function expectBlame(example: string): void {
	const note = asNote(example);
	expect(language(note.replace(/[⟦⟧]/g, ''))).toBe(note);
}

describe('own statements', () => {
	it('finds blame in a paragraph, also over a line end', () => {
		expectBlame('## Review\nThe list was old. ⟦I should have⟧ checked it.\n');
		expectBlame('## Review\nThe list was old and ⟦I\nshould have⟧ checked it.\n');
	});

	it('finds blame in list items, callouts and the system column', () => {
		expectBlame('### What failed\n- ⟦I should have⟧ opened the shop.\n');
		expectBlame('> [!note]\n> ⟦I should have⟧ opened the shop.\n');
		expectBlame('## Blame to system\n| Blame statement | System statement | Artifact to update |\n| --- | --- | --- |\n| I forgot | ⟦I should have⟧ asked | [[A]] |\n');
	});

	it('leaves quotes, headings, code, comments, links and the blame column alone', () => {
		expectBlame('# I should have known\n');
		expectBlame('> I should have known, he writes\n> again I should have\n');
		expectBlame('> [!quote]\n> I should have known\n');
		expectBlame('She said “I should have known”.\n');
		expectBlame('`I should have` and %% I should have %% and <!-- I should have -->\n');
		expectBlame('See [[I should have known]] and [I should have](https://example.com/I-should-have).\n');
		expectBlame('## Blame to system\n| Blame statement | System statement | Artifact to update |\n| --- | --- | --- |\n| I should have asked | No step asks | [[A]] |\n');
		expectBlame('```\nI should have\n```\n');
	});
});

describe('ignore comments', () => {
	it('switch a rule off for the next block only', () => {
		const note = asNote('%% post-mortem-ignore language/counterfactual %%\nI should have checked.\n\n⟦I should have⟧ asked.\n');
		expect(language(note.replace(/[⟦⟧]/g, ''))).toBe(note);
	});

	it('cover a list item with what is below it, and not the next one', () => {
		const note = asNote('%% post-mortem-ignore language/counterfactual %%\n- I should have checked.\n  - I should have asked.\n- ⟦I should have⟧ known.\n');
		expect(language(note.replace(/[⟦⟧]/g, ''))).toBe(note);
	});

	it('take several ids and leave other rules on', () => {
		const rules = check(asNote('%% post-mortem-ignore placeholder/left language/counterfactual %%\nI should have put TBD, I was careless.\n')).map((finding) => finding.rule);
		expect(rules).toContain('language/self-verdict');
		expect(rules).not.toContain('placeholder/left');
		expect(rules).not.toContain('language/counterfactual');
	});
});

it('leaves out rules that are switched off', () => {
	const text = asNote('I should have written more than TBD.\n');
	expect(check(text).map((finding) => finding.rule)).toEqual(expect.arrayContaining(['placeholder/left', 'language/counterfactual']));
	const left = check(text, { off: ['placeholder/left', 'language/counterfactual'] }).map((finding) => finding.rule);
	expect(left).not.toContain('placeholder/left');
	expect(left).not.toContain('language/counterfactual');
});

it('is total on any text, and every finding lies within the note', () => {
	const odd = fc.constantFrom('## Timeline', '- 2026-11-23 14:05 UTC **Detected** x', '### Why chain: y', '1. ', '- **Root cause:** I forgot', '%%', '```', '> ', '| a | b |', '[[', 'TODO', '\u2028', '🙂', '- [ ] x ^ctl-abc123');
	fc.assert(fc.property(fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 30 }), (lines) => {
		const text = lines.join('\n').replace(/^---/, '');
		for (const finding of check(text)) {
			expect(finding.from).toBeGreaterThanOrEqual(0);
			expect(finding.to).toBeGreaterThanOrEqual(finding.from);
			expect(finding.to).toBeLessThanOrEqual(text.length);
		}
	}));
});
