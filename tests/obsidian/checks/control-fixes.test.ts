import { startPlugin, stopPlugins, suggestions, withoutIds, type PluginHost } from '../plugin-host';
import { INCIDENT, withId } from './sample';

afterEach(stopPlugins);

const PATH = 'Post-mortems/INC-0001 Prices.md';
const STEP = '- [ ] Compare prices [owner:: Me] [in:: [[Send]]] 📅 2026-12-23';

/** Chooses what the list of findings offers first for the finding with these words. */
async function mend(plugin: PluginHost, said: string): Promise<void> {
	await plugin.run('check-incident');
	const row = [...document.querySelectorAll('.prompt-results .suggestion-item')].find((each) => each.textContent?.includes(said));
	row?.querySelector('button')?.click();
	await plugin.rest();
	document.querySelector<HTMLElement>('.menu-item')?.click();
	await plugin.rest();
}

describe('findings of controls', () => {
	it('give a control an id that no note uses, in one step to take back', async () => {
		const note = `${INCIDENT}\n## Controls\n${STEP}\n`;
		const plugin = await startPlugin({ [PATH]: note, 'Send.md': '' });
		await plugin.open(PATH);
		await mend(plugin, 'It has no id');
		expect(withoutIds(await plugin.text(PATH))).toContain(`${STEP} ^ctl-000000\n`);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('move an id behind its tags, and give the second of two a new one (reliability 10, 17)', async () => {
		const plugin = await startPlugin({ [PATH]: `${INCIDENT}\n## Controls\n${STEP} ^ctl-aaaaaa #print\n- [ ] Ask ^ctl-aaaaaa\n`, 'Send.md': '- [ ] Compare ^ctl-aaaaaa\n' });
		await plugin.open(PATH);
		await mend(plugin, 'Tags stand behind its id');
		expect(await plugin.text(PATH)).toContain(`${STEP} #print ^ctl-aaaaaa\n`);
		await mend(plugin, 'has the same id');
		const text = await plugin.text(PATH);
		expect(text.match(/\^ctl-aaaaaa/g)).toHaveLength(1);
		expect(withoutIds(text)).toContain('- [ ] Ask ^ctl-000000\n');
	});

	it('know when a document was last changed', async () => {
		const later = INCIDENT.replaceAll('2026-11-23', '2026-11-24');
		const plugin = await startPlugin({ [PATH]: `${later}\n## Controls\n${STEP} ^ctl-aaaaaa\n`, 'Send.md': '- [ ] Compare ^ctl-aaaaaa\n' });
		await plugin.open(PATH);
		await plugin.run('check-incident');
		expect(suggestions().join('\n')).toContain('“Send” has not changed since the incident was detected.');
		await plugin.press('Escape');
		jest.setSystemTime(Date.parse('2026-11-25T08:00:00Z'));
		const send = plugin.app.vault.getFileByPath('Send.md');
		if (!send) throw new Error('Send.md is gone');
		await plugin.app.vault.modify(send, '- [ ] Compare ^ctl-aaaaaa\n\nMore.\n');
		await plugin.rest();
		await plugin.run('check-incident');
		expect(suggestions().join('\n')).not.toContain('has not changed');
	});

	it('find a repeat by a root cause under the name that the user gives it', async () => {
		const held = `${INCIDENT.replaceAll('2026-11-23', '2026-01-05')}\n## Controls\n- [x] Compare [owner:: Me] [in:: [[Send]]] 📅 2026-03-01 ^ctl-aaaaaa\n  - 2026-03-01 held\n`;
		const cause = `${withId('INC-0002')}\n## Five whys\n### Why chain: Prices\n- **Ursache:** No step asks for it. [[Send]] [[Mail]]\n`;
		const files = { [PATH]: held, 'Post-mortems/INC-0002 Again.md': cause, 'Send.md': '- [ ] Compare ^ctl-aaaaaa\n', 'Mail.md': '' };
		const plugin = await startPlugin(files, { settings: { labelRootCause: 'Ursache' } });
		await plugin.open(PATH);
		await plugin.run('check-incident');
		expect(suggestions().join('\n')).toContain('It did not hold: INC-0002 names “Send” again.');
	});
});
