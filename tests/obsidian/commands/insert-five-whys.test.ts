import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'INC-0007 Wrong prices.md';
const note = incidentNote('## Response\nText\n\n## Five whys\n\n## Controls\n');

describe('insert-five-whys', () => {
	it('inserts a chain with the cursor at its first answer, taken back by one undo', async () => {
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE);
		plugin.view().editor.focus();
		await plugin.run('insert-five-whys');
		await plugin.dialog().fill('Outcome', '410 subscribers received a wrong price.');
		await plugin.press('Enter');
		expect(plugin.shown()).toBe(note.replace('## Five whys\n', `## Five whys

### Why chain: 410 subscribers received a wrong price.

- **Outcome:** 410 subscribers received a wrong price.
1. ¦
- **Root cause:** 
- **Change:** 
`));
		expect(plugin.view().editor.hasFocus()).toBe(true);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('uses the label for root causes from the settings', async () => {
		const plugin = await startPlugin({ [NOTE]: note }, { settings: { labelRootCause: 'Gap' } });
		await plugin.open(NOTE, 'preview');
		await plugin.run('insert-five-whys');
		await plugin.dialog().fill('Outcome', 'It happened.');
		await plugin.press('Enter');
		expect(await plugin.text(NOTE)).toContain('- **Gap:** \n');
	});

	it('asks for the outcome first', async () => {
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE);
		await plugin.run('insert-five-whys');
		await plugin.press('Enter');
		expect(plugin.dialog().alert()).toBe('Fill in “Outcome” first.');
		expect(await plugin.text(NOTE)).toBe(note);
	});
});
