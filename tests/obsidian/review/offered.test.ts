import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'INC-0007 Wrong prices.md';
const BROKEN = 'INC-0008 Broken.md';
const files = {
	[NOTE]: incidentNote('## Response\nText\n\n### Why chain: Prices\n\n- **Outcome:** Old prices.\n1. Copied.\n'),
	[BROKEN]: '---\nincident_id: INC-0008\ntitle: DB: down\n---\n## Response\n',
	'Diary.md': 'Text\n',
};

const ON_BODY = ['add-why', 'set-root-cause', 'split-why-chain', 'draw-cause-map', 'read-chain-backwards', 'link-evidence'];
const ON_PROPERTIES = ['triage', 'record-cost'];
const ALL = [...ON_BODY, ...ON_PROPERTIES];

describe('the commands of the review', () => {
	it('are offered on incidents, in reading view too, and those that write properties only where these can be read', async () => {
		const plugin = await startPlugin(files);
		const offered = (): string[] => ALL.filter((id) => plugin.offers(id));
		await plugin.open('Diary.md');
		expect(offered()).toEqual([]);
		await plugin.open(NOTE, 'preview');
		expect(offered()).toEqual(ALL);
		await plugin.open(BROKEN);
		expect(offered()).toEqual(ON_BODY);
	});

	it('have no hotkeys, and an icon that the app has', async () => {
		const plugin = await startPlugin(files);
		const { getIconIds } = plugin.host.obsidian as { getIconIds: () => string[] };
		const known = getIconIds();
		for (const id of [...ALL, 'stop-time-box']) {
			const command = plugin.app.commands.findCommand(`post-mortem:${id}`);
			expect(command?.hotkeys).toBeUndefined();
			expect(known).toContain(`lucide-${command?.icon ?? ''}`);
		}
	});

	it('stand in the context menu of a why chain', async () => {
		const plugin = await startPlugin(files);
		await plugin.open(NOTE);
		const { editor } = plugin.view();
		const titlesAt = async (word: string): Promise<(string | null)[]> => {
			editor.setCursor(editor.offsetToPos(editor.getValue().indexOf(word)));
			document.querySelector('.cm-content')?.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
			const titles = [...document.querySelectorAll('.menu .menu-item-title')].map((each) => each.textContent);
			await plugin.press('Escape');
			return titles;
		};
		expect(await titlesAt('Text')).not.toContain('Add why');
		expect(await titlesAt('Copied')).toEqual(expect.arrayContaining(['Add why', 'Set root cause']));
	});
});
