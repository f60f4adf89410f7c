import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';
import { BODY, cm, explanation, FRONT, putCursor, rested, typeBehind, underlined } from './checked-editor';

afterEach(stopPlugins);

const NOTE = `${FRONT}${BODY}
## Review
It was old. I should have checked the list. Then it went out.

## Five whys

### Why chain: Prices
- **Outcome:** Wrong prices went out.
1. The list was old.
`;

async function open(text: string, settings: Record<string, unknown> = {}): Promise<PluginHost> {
	const host = await startPlugin({ 'Note.md': text }, { settings });
	await host.open('Note.md');
	await rested();
	return host;
}

function menu(): string[] {
	return [...document.querySelectorAll('.menu .menu-item')].map((each) => each.textContent ?? '');
}

describe('next and previous finding', () => {
	it('move the cursor around the note and explain what stands there, with its question', async () => {
		const host = await open(NOTE);
		host.view().editor.setCursor(0, 0);
		await host.run('next-finding');
		expect(host.shown()).toContain('It was old. ¦I should have');
		expect(explanation()).toContain('Ask instead: What made the chosen action look right at the time?');
		await host.run('next-finding');
		expect(host.shown()).toContain('¦### Why chain: Prices');
		await host.run('next-finding');
		expect(host.shown()).toContain('¦1. The list was old.');
		expect(explanation()).toContain('it is an assumption');
		await host.run('next-finding');
		expect(host.shown()).toContain('¦I should have');
		await host.run('previous-finding');
		expect(host.shown()).toContain('¦1. The list was old.');
	});

	it('read out what they show, and Escape closes it', async () => {
		const host = await open(NOTE);
		host.view().editor.setCursor(0, 0);
		await host.run('next-finding');
		expect(cm(host).dom.querySelector('.cm-announced')?.textContent).toMatch(/^Warning: It describes an event that did not happen.*Ask instead:/);
		cm(host).contentDOM.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true }));
		expect(explanation()).toBe('');
	});

	it('find what was typed a moment ago', async () => {
		const host = await open(NOTE);
		typeBehind(host, 'Then it went out.', ' We were sloppy.');
		await host.run('previous-finding');
		expect(host.shown()).toMatch(/Then it went out\. .{0,8}¦.{0,8}sloppy/);
	});

	it('say so when nothing is underlined', async () => {
		const host = await open(FRONT + BODY);
		await host.run('next-finding');
		expect(host.notices()).toEqual(['Nothing in this note is underlined.']);
	});

	it('work while underlines are switched off', async () => {
		const host = await open(NOTE, { underlineFindings: false });
		expect(underlined(host)).toEqual([]);
		host.view().editor.setCursor(0, 0);
		await host.run('next-finding');
		expect(host.shown()).toContain('¦I should have');
		expect(explanation()).toContain('did not happen');
	});

	it('are not offered in other notes', async () => {
		const host = await open('I should have.\n');
		expect(['next-finding', 'previous-finding', 'fix-finding'].map((id) => host.offers(id))).toEqual([false, false, false]);
	});
});

describe('fix finding', () => {
	it('moves the sentence into the rewrite table by keyboard, and one undo takes it back', async () => {
		const host = await open(NOTE);
		const before = host.view().editor.getValue();
		putCursor(host, 'should have');
		await host.run('fix-finding');
		expect(menu()).toEqual(['Move into the rewrite table', 'Ignore here']);
		await host.press('ArrowDown');
		await host.press('Enter');
		await rested();
		const after = host.view().editor.getValue();
		expect(after).toContain('## Review\nIt was old. Then it went out.\n');
		expect(after).toContain('| I should have checked the list. |');
		expect(underlined(host)).not.toContain('I should have');
		host.view().editor.undo();
		expect(host.view().editor.getValue()).toBe(before);
	});

	it('marks an answer as an assumption', async () => {
		const host = await open(NOTE);
		putCursor(host, '1. The list');
		await host.run('fix-finding');
		expect(menu()).toEqual(['Mark as an assumption', 'Ignore here']);
		await host.press('ArrowDown');
		await host.press('Enter');
		expect(host.view().editor.getValue()).toContain('1. The list was old. (assumption)\n');
	});

	it('switches the rule off for the block', async () => {
		const host = await open(NOTE);
		putCursor(host, 'should have');
		await host.run('fix-finding');
		await host.press('ArrowUp');
		await host.press('Enter');
		await rested();
		expect(host.view().editor.getValue()).toContain('## Review\n%% post-mortem-ignore language/counterfactual %%\nIt was old.');
		expect(underlined(host)).not.toContain('I should have');
	});

	it('runs the command that the finding names', async () => {
		const host = await open(NOTE);
		putCursor(host, '### Why chain');
		await host.run('fix-finding');
		expect(menu()).toEqual(['Add a why', 'Ignore here']);
		await host.press('ArrowDown');
		await host.press('Enter');
		expect(host.view().editor.getValue()).toMatch(/1\. The list was old\.\n2\. ?\n/);
	});

	it('is also a button in the explanation', async () => {
		const host = await open(NOTE);
		host.view().editor.setCursor(0, 0);
		await host.run('next-finding');
		document.querySelector<HTMLButtonElement>('.post-mortem-explanation button')?.click();
		await host.rest();
		expect(host.view().editor.getValue()).toContain('| I should have checked the list. |');
	});

	it('says so when there is nothing at the cursor', async () => {
		const host = await open(NOTE);
		putCursor(host, '## Timeline');
		await host.run('fix-finding');
		expect(host.notices()).toEqual(['There is no finding at the cursor. “Next finding” goes to one.']);
	});
});
