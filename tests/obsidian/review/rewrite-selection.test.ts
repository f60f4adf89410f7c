import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'INC-0007 Wrong prices.md';
const table = '## Blame to system\n| Blame statement | System statement | Artifact to update |\n| --- | --- | --- |\n';
const earlier = incidentNote(`${table}| I forgot to check the price list. | The list had no \\| price check. | [[Send checklist]] |\n| I forgot to check the price list twice. |  |  |\n`).replace('0007', '0003');
const note = incidentNote(`## Response\nI should have checked each price in the list.\n\n${table}`);

async function selected(files: Readonly<Record<string, string>>, words: string): Promise<PluginHost> {
	const plugin = await startPlugin({ [NOTE]: note, ...files });
	await plugin.open(NOTE);
	const { editor } = plugin.view();
	const at = editor.getValue().indexOf(words);
	editor.setSelection(editor.offsetToPos(at), editor.offsetToPos(at + words.length));
	await plugin.run('rewrite-selection');
	await plugin.rest();
	return plugin;
}

const SENTENCE = 'I should have checked each price in the list.';

describe('rewrite-selection', () => {
	it('offers a finished rewrite that resembles the sentence, with the question to ask, taken back by one undo', async () => {
		const plugin = await selected({ 'INC-0003 Old.md': earlier }, SENTENCE);
		const { el } = plugin.dialog();
		expect(el.querySelector('p')?.textContent).toBe(SENTENCE);
		expect([...el.querySelectorAll('.post-mortem-radio')].map((each) => each.textContent)).toEqual(['The list had no | price check. (INC-0003)', 'An empty statement']);
		expect(plugin.dialog().hint('Start from')).toMatch(/^Ask instead: .*\?$/);
		await plugin.dialog().send();
		expect(plugin.shown()).toBe(`${note}| ${SENTENCE} | ¦The list had no \\| price check. |  |\n`);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('lets one start with nothing all the same', async () => {
		const plugin = await selected({ 'INC-0003 Old.md': earlier }, SENTENCE);
		await plugin.dialog().choose('Start from', '');
		await plugin.dialog().send();
		expect(plugin.shown()).toBe(`${note}| ${SENTENCE} | ¦ |  |\n`);
	});

	it('asks nothing where no earlier rewrite comes close', async () => {
		const far = earlier.replace('price list', 'calendar').replace('price list', 'calendar');
		const plugin = await selected({ 'INC-0003 Old.md': far }, SENTENCE);
		expect(plugin.dialogs()).toEqual([]);
		expect(plugin.shown()).toBe(`${note}| ${SENTENCE} | ¦ |  |\n`);
	});

	it('keeps the dialog where the note refuses', async () => {
		const plugin = await selected({ 'INC-0003 Old.md': earlier }, SENTENCE);
		plugin.view().editor.setValue(`${note}<<<<<<< HEAD\n`);
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toMatch(/holds a merge conflict/);
		expect(await plugin.text(NOTE)).toBe(`${note}<<<<<<< HEAD\n`);
	});
});
