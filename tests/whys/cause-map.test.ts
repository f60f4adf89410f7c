import fc from 'fast-check';
import { drawCauseMap } from '../../src/whys/cause-map';
import { mermaidLabel } from '../../src/whys/mermaid';
import { readDocument } from '../../src/text/document';
import { isRefusal } from '../../src/text/edit';
import { applied, approve, expectRefusal, linesOf } from '../notation';
import { anyText, typed } from '../text/odd-notes';

const NOTE = linesOf(
	'## Five whys', '', '### Why chain: Wrong prices', '', '- **Outcome:** 410 mails with old prices.', '1. Copied. [[Export]]', '2. "No" step; 100% [sure] #1 `x` (assumption)',
	'- **Root cause:** No check. [[Send checklist]]', '', '### Why chain: Late', '- **Outcome:** Two hours late.', '1. The hold was unclear.', '', '## Controls',
	'- [ ] Compare prices [in:: [[Send checklist]]] ^ctl-7k3q2a', '- [-] Dropped ^ctl-aaaaaa', '- [ ] Beside [in:: [[Other]]] ^ctl-bbbbbb',
);
const draw = (text: string) => drawCauseMap(text, 'Root cause');

describe('the cause map', () => {
	it('stands at the top of the whys, with every chain, assumptions dashed, causes bold, controls attached', () => {
		approve('cause-map.md', applied(NOTE, draw(NOTE)));
	});
	it('drawn again changes nothing', () => {
		expectRefusal(applied(NOTE, draw(NOTE)), draw, /nothing to change/);
	});
	it('drawn again takes the place of the one before, longer or shorter, and nothing else changes', () => {
		const drawn = applied(NOTE, draw(NOTE)).replace(/\n/g, '\r\n');
		for (const [from, to] of [['1. Copied. [[Export]]\r\n', ''], ['1. Copied. [[Export]]\r\n', '1. Copied. [[Export]]\r\n1. And\r\n1. more\r\n'], ['### Why chain: Late', '### Late'], ['Two hours', 'Three hours']] as const) {
			const changed = drawn.replace(from, to);
			const again = applied(changed, draw(changed));
			const fresh = changed.replace(/\r\n%% cause map %%\r\n[^]*?```\r\n(?=\r\n)/, '');
			expect(again).toBe(applied(fresh, draw(fresh)));
		}
	});
	it('hangs controls on the last answer while there is no cause, and on the only chain', () => {
		const note = '### Why chain: x\n1. a\n\n## Controls\n- [ ] b ^ctl-7k3q2a\n';
		expect(applied(note, draw(note))).toContain('\nc1w1 --- k1\n');
	});
	it('goes below its mark when the drawing was deleted, and before the first chain without a section', () => {
		expect(applied('%% cause map %%\nWords.\n\n### Why chain: x\n', draw('%% cause map %%\nWords.\n\n### Why chain: x\n'))).toMatch(/^%% cause map %%\n```mermaid\n[^]*\n```\nWords\./);
		expect(applied('# A\n\n### Why chain: x\n', draw('# A\n\n### Why chain: x\n'))).toMatch(/^# A\n\n%% cause map %%\n```mermaid\n[^]*\n```\n\n### Why chain: x\n$/);
	});
	it('is refused without a chain, and where a fence is never closed', () => {
		expectRefusal('# A', draw, /no why chain to draw/);
		expectRefusal('### Why chain: x\n\n%% cause map %%\n```mermaid\nflowchart TD\n', draw, /never closed/);
	});
	it('is closed, and read as code, whatever the chains say', () => {
		fc.assert(fc.property(typed, typed, typed, (outcome, answer, cause) => {
			const line = (text: string): string => text.replace(/[\r\n]/g, ' ');
			const text = `## Five whys\n\n### Why chain: x\n\n- **Outcome:** ${line(outcome)}\n1. ${line(answer)}\n- **Root cause:** ${line(cause)}\n`;
			const answered = draw(text);
			if (isRefusal(answered)) return;
			const doc = readDocument(applied(text, answered));
			const mark = doc.lines.findIndex((each) => each.text === '%% cause map %%');
			const end = doc.lines.findIndex((each, number) => number > mark && each.text === '```');
			expect(doc.lines.slice(mark + 1, end + 1).every((each) => each.place === 'code')).toBe(true);
			expect(doc.lines[end + 1]?.place).toBe('text');
		}), { numRuns: 300 });
	});
});

describe('a label', () => {
	it.each([
		['Wrong prices', '"Wrong prices"'],
		['a "b" #c; [d] {e} <f> & `g` %%{h}%% | i', '"a #34;b#34; #35;c#59; #91;d#93; #123;e#125; #60;f#62; #38; #96;g#96; #37;#37;#123;h#125;#37;#37; #124; i"'],
		['1. one', '"1#46; one"'], ['- one', '"#45; one"'], ['', '"…"'], ['a\r\nb\u2028c', '"a b c"'], ['日本語 👩‍👩‍👧', '"日本語 👩‍👩‍👧"'],
		["it's (so), 50/50.", `"it's (so), 50/50."`],
	])('for %j is %s', (text, label) => {
		expect(mermaidLabel(text)).toBe(label);
	});
	it('is one line in one pair of quotes and of a bearable length, for any text', () => {
		fc.assert(fc.property(anyText, (text) => {
			expect(mermaidLabel(text)).toMatch(/^"[^"\r\n\u2028`<>{}[\]\\|%&]+"$/);
			expect(mermaidLabel(text).length).toBeLessThan(1000);
		}), { numRuns: 300 });
	});
});
