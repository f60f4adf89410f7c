import { incidentNote, linesOf } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'INC-0007 Wrong prices.md';

/** Types where the focus is: into the editor, or into an input of a dialog. */
async function type(plugin: PluginHost, words: string): Promise<void> {
	const focused = document.activeElement;
	if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement) {
		focused.value += words;
		focused.dispatchEvent(new Event('input', { bubbles: true }));
		await plugin.host.settled();
		return;
	}
	const { editor } = plugin.view();
	if (!editor.hasFocus()) throw new Error(`Nothing takes what is typed; the focus is on ${focused?.outerHTML.slice(0, 80) ?? 'nothing'}`);
	editor.replaceSelection(words);
}

/** Runs a command as one does without a mouse: Mod+P, its first letters, Enter. */
async function byPalette(plugin: PluginHost, name: string): Promise<void> {
	await plugin.press('p', { ctrlKey: true });
	await type(plugin, name);
	await plugin.press('Enter');
}

/** Moves the focus to the next control of the dialog: jsdom does not do it on Tab. */
function tab(plugin: PluginHost): void {
	const controls = [...plugin.dialog().el.querySelectorAll<HTMLElement>('input, textarea, select, button')];
	controls[controls.findIndex((each) => each === document.activeElement) + 1]?.focus();
}

/** Chooses the round button that has the focus: jsdom does not do it on Space. */
function space(): void {
	if (document.activeElement instanceof HTMLInputElement) document.activeElement.click();
}

describe('a why chain', () => {
	it('is written from the outcome to the root cause by keyboard alone', async () => {
		const plugin = await startPlugin({ [NOTE]: incidentNote('## Five whys\n'), 'Send checklist.md': '## Delivery\n' });
		await plugin.open(NOTE);
		plugin.view().editor.focus();
		await byPalette(plugin, 'Insert five whys');
		await type(plugin, '410 mails had old prices.');
		await plugin.press('Enter');
		await type(plugin, 'The price block was old. [[Export]]');
		await byPalette(plugin, 'Add why');
		await type(plugin, 'The issue was copied. [[Mail]]');
		await byPalette(plugin, 'Add why');
		await type(plugin, 'Nothing compares prices. [[Send checklist]]');
		await byPalette(plugin, 'Set root cause');
		await type(plugin, 'No price check. [[Send checklist]] [[Export]]');
		tab(plugin);
		expect(document.activeElement).toBe(plugin.dialog().field('Can you change it directly?'));
		space();
		await plugin.press('Enter', { ctrlKey: true });
		expect(document.activeElement?.textContent).toBe('Add the control');
		await plugin.press('Escape');
		expect(await plugin.text(NOTE)).toBe(incidentNote(linesOf(
			'## Five whys',
			'',
			'### Why chain: 410 mails had old prices.',
			'',
			'- **Outcome:** 410 mails had old prices.',
			'1. The price block was old. [[Export]]',
			'2. The issue was copied. [[Mail]]',
			'3. Nothing compares prices. [[Send checklist]]',
			'- **Root cause:** No price check. [[Send checklist]] [[Export]]',
			'- **Change:** ',
		)));
		expect(plugin.view().editor.hasFocus()).toBe(true);
	});
});
