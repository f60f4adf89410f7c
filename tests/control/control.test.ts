import { lastReview, readControls, type Control } from '../../src/control/control';
import { readDocument } from '../../src/text/document';
import { docOf } from '../notation';

function controls(...lines: readonly string[]): Control[] {
	return readControls(docOf('## Controls', ...lines));
}

function only(...lines: readonly string[]): Control {
	const [control, more] = controls(...lines);
	if (!control || more) throw new Error('Not exactly one control');
	return control;
}

const FULL = '- [ ] Compare every price [kind:: checklist step] [stage:: delivery] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-24] 📅 2026-12-23 ^ctl-7k3q2a';

describe('a record', () => {
	it('reads the line of the specification', () => {
		expect(only(FULL)).toMatchObject({
			line: 1, id: 'ctl-7k3q2a', idBeforeTags: false, text: 'Compare every price', kind: 'checklist step', stage: 'delivery',
			owner: 'Producer', applies: 'now', effect: '', placed: '2026-11-24', due: '2026-12-23', dueTexts: ['2026-12-23'], box: 'open',
			artifact: { target: 'Send checklist' },
		});
	});

	it.each([
		['a star', '* [ ] Step ^ctl-aaaaaa'],
		['a plus', '+ [ ] Step ^ctl-aaaaaa'],
		['a number', '12. [ ] Step ^ctl-aaaaaa'],
		['a number with a bracket', '3) [ ] Step ^ctl-aaaaaa'],
		['a custom status', '- [!] Step ^ctl-aaaaaa'],
		['a callout', '> [!todo] Later\n> - [ ] Step ^ctl-aaaaaa'],
		['a quote in a quote', '> > - [ ] Step ^ctl-aaaaaa'],
		['a tab before it, below a plain bullet', '- Prices\n\t- [ ] Step ^ctl-aaaaaa'],
		['capitals in its id', '- [ ] Step ^CTL-AAAAAA'],
		['its id alone on the next line', '- [ ] Step\n^ctl-aaaaaa'],
		['its id alone on the next line, indented', '- [ ] Step\n  ^ctl-aaaaaa'],
		['its id alone behind a blank line', '- [ ] Step\n\n^ctl-aaaaaa'],
		['a hard space before its id', '- [ ] Step\u00A0^ctl-aaaaaa'],
		['white space behind its id', '- [ ] Step ^ctl-aaaaaa  '],
		['a private comment', '- [ ] Step %% for Ida %% ^ctl-aaaaaa'],
	])('is read with %s', (_, lines) => {
		const control = only(...lines.split('\n'));
		expect(control.id).toBe('ctl-aaaaaa');
		expect(control.text).toMatch(/^Step/);
		expect(control.box).toBe('open');
	});

	it.each([
		['x', 'ticked'], ['X', 'ticked'], ['-', 'dropped'], [' ', 'open'], ['/', 'open'], ['?', 'open'],
	])('with [%s] is %s', (status, box) => {
		expect(only(`- [${status}] Step`).box).toBe(box);
	});

	it('takes its fields in any order, in either bracket and any case', () => {
		expect(only('- [ ] Step 📅 2026-12-23 (In:: [Send](../Lists/Send%20checklist.md)) [OWNER:: Me] (kind:: Circuit  Breaker) [effect:: quality] ^ctl-aaaaaa'))
			.toMatchObject({ text: 'Step', kind: 'circuit breaker', owner: 'Me', effect: 'quality', artifact: { target: '../Lists/Send checklist.md' } });
	});

	it('leaves out kinds, stages and days that are none', () => {
		const control = only('- [ ] Step [kind:: poem] [stage:: lunch] [placed:: 2026-02-30] [in:: a note] ^ctl-aaaaaa');
		expect([control.kind, control.stage, control.applies, control.placed, control.artifact]).toEqual([undefined, undefined, undefined, undefined, undefined]);
	});

	it('applies now, or with the next amendment when it is a clause, unless it says otherwise', () => {
		expect(only('- [ ] Step [kind:: template change]').applies).toBe('now');
		expect(only('- [ ] Clause [kind:: contract clause]').applies).toBe('next amendment');
		expect(only('- [ ] Clause [kind:: contract clause] [applies:: renewal]').applies).toBe('renewal');
	});

	it.each([
		['an emoji', '📅 2026-12-23', ['2026-12-23']],
		['an emoji with a variation selector', '🗓️ 2026-12-23', ['2026-12-23']],
		['an emoji and a hard space', '📅\u00A02026-12-23', ['2026-12-23']],
		['square brackets', '[due:: 2026-12-23]', ['2026-12-23']],
		['round brackets', '(due:: 2026-12-23)', ['2026-12-23']],
		['two dates, the first of which counts', '[due:: 2026-12-23] 📅 2026-11-01', ['2026-12-23', '2026-11-01']],
		['an impossible date before a real one', '📅 2026-02-30 📅 2026-12-23', ['2026-02-30', '2026-12-23']],
	])('is due by %s', (_, written, texts) => {
		const control = only(`- [ ] Step ${written} ^ctl-aaaaaa`);
		expect(control).toMatchObject({ due: '2026-12-23', dueTexts: texts, text: 'Step' });
	});

	it.each(['📅 2026-2-3', '📅 2026-02-30', '📅 2026-12-233', '[due:: tomorrow]', '📅', '1766448000', '⏳ 2026-12-23', '`📅 2026-12-23`', '%% 📅 2026-12-23 %%'])('is not due by %s (reliability 28)', (written) => {
		expect(only(`- [ ] Step ${written} ^ctl-aaaaaa`).due).toBeUndefined();
	});

	it('keeps what the Tasks and Dataview plugins write behind the date apart from its words (reliability 17)', () => {
		const control = only('- [x] Step #task [kind:: template change] 🔺 📅 2026-12-23 ✅ 2026-12-24 ➕ 2026-11-24 🆔 ab12 ^ctl-aaaaaa');
		expect(control).toMatchObject({ text: 'Step', due: '2026-12-23', id: 'ctl-aaaaaa', box: 'ticked' });
		expect(only('- [ ] Step [effort:: 2h] ^ctl-aaaaaa').text).toBe('Step [effort:: 2h]');
	});

	it('has its id read, and told of, when tags follow it (reliability 17)', () => {
		expect(only('- [ ] Step ^ctl-aaaaaa #print #desk')).toMatchObject({ id: 'ctl-aaaaaa', idBeforeTags: true, text: 'Step' });
	});

	it.each([
		['none', '- [ ] Step'],
		['one of another kind', '- [ ] Step ^chk-aaaaaa'],
		['one of another length', '- [ ] Step ^ctl-aaaaaaa'],
		['one in code', '- [ ] Step `^ctl-aaaaaa`'],
		['one in a comment', '- [ ] Step %% ^ctl-aaaaaa %%'],
		['one in the middle', '- [ ] Step ^ctl-aaaaaa and more'],
		['one in a link', '- [ ] Step [[Other#^ctl-aaaaaa]]'],
		['one glued to a word', '- [ ] Step^ctl-aaaaaa'],
	])('is a control without an id when it has %s', (_, line) => {
		expect(only(line).id).toBeUndefined();
	});

	it('treats names of object members as words (reliability 36)', () => {
		expect(only('- [ ] __proto__ [constructor:: x] [kind:: toString] [owner:: __proto__] ^ctl-aaaaaa')).toMatchObject({
			text: '__proto__ [constructor:: x]', owner: '__proto__',
		});
	});
});

describe('under Controls', () => {
	it('the topmost task of each branch is a control; plain bullets and what is below it are not', () => {
		expect(controls('- About prices', '  - [ ] One', '    - [ ] below one', '- [ ] Two', '  - 2026-01-01 held', '- plain').map((each) => each.text))
			.toEqual(['One', 'Two']);
	});

	it('code, comments and other sections hold no controls (reliability 8)', () => {
		expect(controls('```', '- [ ] One ^ctl-aaaaaa', '```', '%%', '- [ ] Two', '%%', '- [ ] Three', '', '## Client messages', '- [ ] Four').map((each) => each.text))
			.toEqual(['Three']);
	});

	it('deeper headings belong to it', () => {
		expect(controls('- [ ] One', '### Dropped', '- [-] Two').map((each) => each.text)).toEqual(['One', 'Two']);
	});

	it('CR LF and a byte order mark change nothing (reliability 1, 2)', () => {
		const [control] = readControls(readDocument(`\uFEFF## Controls\r\n${FULL}\r\n  - 2026-12-23 held: yes\r\n`));
		expect(control).toMatchObject({ id: 'ctl-7k3q2a', due: '2026-12-23', reviews: [{ result: 'held', text: 'yes' }] });
	});
});

describe('below a record', () => {
	it('stand the parts of a breaker', () => {
		expect(only('- [ ] Pause ^ctl-aaaaaa', '  - If: not approved', '  - **Then:** pause', '  - **Log**: [[Acme log]]').breaker)
			.toMatchObject({ condition: 'not approved', action: 'pause', log: { target: 'Acme log' } });
	});

	it('empty parts and a log without a link do not count', () => {
		expect(only('- [ ] Pause', '  - If:', '  - Then:  ', '  - Log: somewhere').breaker).toEqual({});
	});

	it('the last review is the latest by date, then by place', () => {
		const control = only('- [ ] Step', '  - 2026-12-23 skipped (placement): moved', '  - 2026-05-01 held', '  - 2026-12-23 held: ticked');
		expect(control.reviews.map((each) => each.result)).toEqual(['skipped', 'held', 'held']);
		expect(lastReview(control)).toMatchObject({ day: '2026-12-23', result: 'held', text: 'ticked', line: 4 });
	});

	it.each([
		['2026-12-23 held', { result: 'held', reason: '', text: '' }],
		['2026-12-23 Skipped (wording): read as first', { result: 'skipped', reason: 'wording', text: 'read as first' }],
		['2026-12-23 overridden: fair opens', { result: 'overridden', text: 'fair opens' }],
		['2026-12-23 not exercised: no case', { result: 'not exercised', text: 'no case' }],
	])('%s is a review', (line, review) => {
		expect(only('- [ ] Step', `  - ${line}`).reviews).toMatchObject([{ day: '2026-12-23', ...review }]);
	});

	it.each(['held', '2026-02-30 held', '2026-12-23 held back the mail', '2026-12-23 fine', 'on 2026-12-23 held'])('%s is none', (line) => {
		expect(only('- [ ] Step', `  - ${line}`).reviews).toEqual([]);
	});
});
