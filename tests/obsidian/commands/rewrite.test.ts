import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'INC-0007 Wrong prices.md';
const table = '| Blame statement | System statement | Artifact to update |\n| --- | --- | --- |\n';

/** Selects these words in the open note, as dragging over them does. */
function select(plugin: PluginHost, words: string): void {
	const { editor } = plugin.view();
	const at = editor.getValue().indexOf(words);
	editor.setSelection(editor.offsetToPos(at), editor.offsetToPos(at + words.length));
}

describe('insert-blame-rewrite', () => {
	it('inserts an empty table at the cursor, taken back by one undo', async () => {
		const note = incidentNote('## Response\nText\n\nMore\n');
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE);
		const { editor } = plugin.view();
		editor.setCursor(editor.offsetToPos(note.indexOf('Text') + 4));
		await plugin.run('insert-blame-rewrite');
		await plugin.rest();
		expect(plugin.shown()).toBe(note.replace('Text\n', `Text\n\n${table}| ¦ |  |  |\n`));
		editor.undo();
		expect(editor.getValue()).toBe(note);
	});

	it('finds the cursor in a note with Windows line ends, and keeps them (reliability 1)', async () => {
		const note = incidentNote('## Response\nText\n\nMore\n').replace(/\n/g, '\r\n');
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE);
		const { editor } = plugin.view();
		editor.setCursor(editor.offsetToPos(editor.getValue().indexOf('Text') + 4));
		await plugin.run('insert-blame-rewrite');
		await plugin.rest();
		expect(await plugin.text(NOTE)).toBe(note.replace('Text\r\n', `Text\r\n\r\n${table.replace(/\n/g, '\r\n')}|  |  |  |\r\n`));
	});

	it('refuses in the properties', async () => {
		const note = incidentNote('Text\n');
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE);
		plugin.view().editor.setCursor({ line: 1, ch: 0 });
		await plugin.run('insert-blame-rewrite');
		await plugin.rest();
		expect(plugin.notices()).toEqual(['INC-0007 Wrong prices: The cursor is in the properties. Put it into the text, then try again.']);
		expect(await plugin.text(NOTE)).toBe(note);
	});

	it('needs an editor', async () => {
		const plugin = await startPlugin({ [NOTE]: incidentNote('Text\n') });
		await plugin.open(NOTE, 'preview');
		expect(plugin.offers('insert-blame-rewrite')).toBe(false);
		expect(plugin.offers('rewrite-selection')).toBe(false);
	});
});

describe('rewrite-selection', () => {
	it('copies the sentence into the table, asks the question, and leaves the prose, taken back by one undo', async () => {
		const note = incidentNote(`## Response\nIt was late. I should have checked a|b twice.\n\n## Blame to system\n${table}`);
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE);
		select(plugin, 'I should have checked a|b twice.');
		await plugin.run('rewrite-selection');
		await plugin.rest();
		expect(plugin.shown()).toBe(`${note}| I should have checked a\\|b twice. | ¦ |  |\n`);
		expect(plugin.notices()[0]).toMatch(/^The sentence is in the rewrite table of “INC-0007 Wrong prices”\. .* Ask: .*\?$/);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('adds the table to a note without one', async () => {
		const plugin = await startPlugin({ [NOTE]: incidentNote('It was late.\n') });
		await plugin.open(NOTE);
		select(plugin, 'It was late.');
		await plugin.run('rewrite-selection');
		await plugin.rest();
		expect(await plugin.text(NOTE)).toContain(`It was late.\n\n## Blame to system\n${table}| It was late. |  |  |`);
	});

	it('refuses without a selection, and over several paragraphs', async () => {
		const note = incidentNote('One.\n\nTwo.\n');
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE);
		await plugin.run('rewrite-selection');
		await plugin.rest();
		select(plugin, 'One.\n\nTwo.');
		await plugin.run('rewrite-selection');
		await plugin.rest();
		expect(plugin.notices()).toEqual([
			'INC-0007 Wrong prices: Select the sentence to rewrite first.',
			'INC-0007 Wrong prices: Select a sentence within one paragraph.',
		]);
		expect(await plugin.text(NOTE)).toBe(note);
	});
});
