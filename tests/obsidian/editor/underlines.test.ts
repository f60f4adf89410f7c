import { startPlugin, stopPlugins } from '../plugin-host';
import { BODY, cm, FRONT, rested, typeBehind, underlined } from './checked-editor';

afterEach(stopPlugins);

const NOTE = `${FRONT}${BODY}
## Review
I should have checked the list. It was old. That happens on Fridays.
`;
const WHYS = `${NOTE}
## Five whys

### Why chain: Prices
- **Outcome:** Wrong prices went out.
1. The list was old.
- **Root cause:** I was careless. [[A]] [[B]]
`;

describe('underlines', () => {
	it('show language and why chains in an incident note', async () => {
		const host = await startPlugin({ 'Note.md': WHYS });
		await host.open('Note.md');
		await rested();
		const shown = underlined(host);
		expect(shown).toContain('I should have');
		expect(shown.join('|')).toContain('1. The list was old.');
		expect(shown.join('|')).toContain('careless');
	});

	it('leave other notes alone, and cost them nothing', async () => {
		const host = await startPlugin({ 'Note.md': 'I should have checked the list.\n' });
		await host.open('Note.md');
		await rested();
		const scanned = countScans();
		typeBehind(host, 'list.', ' I should have known.');
		await rested();
		expect(underlined(host)).toEqual([]);
		expect(scanned()).toBe(0);
	});

	it('follow what is typed and undone', async () => {
		const host = await startPlugin({ 'Note.md': NOTE });
		await host.open('Note.md');
		await rested();
		expect(underlined(host)).toEqual(['I should have']);
		typeBehind(host, 'It was old.', ' I should have known.');
		await rested();
		expect(underlined(host)).toEqual(['I should have', 'I should have']);
		host.view().editor.undo();
		await rested();
		expect(underlined(host)).toEqual(['I should have']);
	});

	it('move with the text before the note is looked at again', async () => {
		const host = await startPlugin({ 'Note.md': NOTE });
		await host.open('Note.md');
		await rested();
		typeBehind(host, '## Review\n', 'So: ');
		expect(underlined(host)).toEqual(['I should have']);
	});

	it('come when a note becomes an incident and go when it ceases to be one', async () => {
		const host = await startPlugin({ 'Note.md': 'I should have checked.\n' });
		await host.open('Note.md');
		const { editor } = host.view();
		editor.setValue(`${FRONT}I should have checked.\n`);
		await host.view().save();
		await host.rest();
		await rested();
		expect(underlined(host)).toEqual(['I should have']);
		editor.setValue('I should have checked.\n');
		await host.view().save();
		await host.rest();
		await rested();
		expect(underlined(host)).toEqual([]);
	});

	it('are those of the note in the pane after another one was opened in it', async () => {
		const host = await startPlugin({ 'Note.md': NOTE, 'Other.md': `${FRONT.replace(/0001/g, '0002')}We were sloppy.\n`, 'Plain.md': 'I should have.\n' });
		await host.open('Note.md');
		await rested();
		await host.open('Other.md');
		await rested();
		expect(underlined(host).join()).toContain('sloppy');
		expect(underlined(host).join()).not.toContain('should');
		await host.open('Plain.md');
		await rested();
		expect(underlined(host)).toEqual([]);
	});

	it('follow the settings', async () => {
		const host = await startPlugin({ 'Note.md': NOTE });
		await host.open('Note.md');
		await rested();
		await host.host.changeSettingsOutside('post-mortem', JSON.stringify({ rulesOff: ['language/counterfactual'] }));
		await rested();
		expect(underlined(host)).toEqual([]);
		await host.host.changeSettingsOutside('post-mortem', JSON.stringify({ ownPhrases: [{ phrase: 'on Fridays', ask: 'Which one?', blame: [], fine: [] }] }));
		await rested();
		expect(underlined(host)).toEqual(['I should have', 'on Fridays']);
		await host.host.changeSettingsOutside('post-mortem', JSON.stringify({ underlineFindings: false }));
		await rested();
		expect(underlined(host)).toEqual([]);
	});

	it('are there in a note whose properties cannot be read', async () => {
		const host = await startPlugin({ 'Note.md': '---\nincident_id: INC-0001\nimpact: a: b: c\n---\nI should have checked.\n' });
		await host.open('Note.md');
		await rested();
		expect(underlined(host)).toEqual(['I should have']);
	});

	it('are those of the whole note after any typing', async () => {
		const host = await startPlugin({ 'Note.md': WHYS, 'Copy.md': '' });
		await host.open('Note.md');
		await rested();
		const steps: [string, string][] = [
			['It was old.', ' I should have known.\n\n```\nI should have\n```\n'],
			['1. The list was old.', '\n2. The other list was older.\n3. We were sloppy.'],
			['## Five whys\n', '\n%% post-mortem-ignore whys/shallow %%\n'],
			['A complaint', '\n- 2026-11-23 14:30 UTC **Note** They wanted to annoy us\n\n### Later\n- 15:00 UTC **Note** They wanted to annoy us'],
			['### Why chain: Prices', '\n#### Part'],
		];
		for (const [behind, typed] of steps) {
			typeBehind(host, behind, typed);
			await rested();
			const piecewise = underlined(host);
			await host.host.changeSettingsOutside('post-mortem', '{}');
			await rested();
			expect(piecewise).toEqual(underlined(host));
		}
		expect(underlined(host).length).toBeGreaterThan(5);
	});

	it('leave no timer and no listener behind when the plugin goes (reliability 42)', async () => {
		const host = await startPlugin({ 'Note.md': NOTE });
		await host.open('Note.md');
		await host.host.disable('post-mortem');
		const bare = host.host.footprint();
		await host.host.enable('post-mortem');
		await rested();
		typeBehind(host, 'It was old.', ' I should');
		await host.host.disable('post-mortem');
		const scanned = countScans();
		await rested();
		expect(scanned()).toBe(0);
		expect(cm(host).contentDOM.querySelector('.post-mortem-finding')).toBeNull();
		expect(host.host.footprint()).toEqual(bare);
	});
});

/** Characters handed to the language rules: looked at for words of theirs, or searched for their phrases. */
function countScans(): () => number {
	let characters = 0;
	// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with its own `this` below
	const original = RegExp.prototype.exec;
	const spy = jest.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
		if ((this.source === '[A-Za-z]+' || this.source.endsWith('(?!\\w|-\\w)')) && this.lastIndex === 0) characters += text.length;
		return original.call(this, text);
	});
	restore.push(() => { spy.mockRestore(); });
	return () => characters;
}

const restore: (() => void)[] = [];
afterEach(() => { for (const each of restore.splice(0)) each(); });

describe('one keystroke', () => {
	const long = (lines: number): string => `${NOTE}${Array.from({ length: lines / 10 }, (_, number) =>
		`\n## Part ${number}\n${'The list of the day was sent on Monday.\n'.repeat(8)}`).join('')}`;

	it('hands the same characters to the rules in a short note and in a long one', async () => {
		const counts: number[] = [];
		for (const lines of [500, 10_000]) {
			const host = await startPlugin({ 'Note.md': long(lines) });
			await host.open('Note.md');
			await rested();
			typeBehind(host, '## Part 20\n', 'x');
			const scanned = countScans();
			await rested();
			counts.push(scanned());
			for (const each of restore.splice(0)) each();
		}
		expect(counts[0]).toBeGreaterThan(0);
		expect(counts[1]).toBe(counts[0]);
	});
});
