import { startPlugin, stopPlugins, type Dialog, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

async function opened(query: string, files: Record<string, string> = { 'Home.md': '' }): Promise<{ plugin: PluginHost; dialog: Dialog }> {
	const plugin = await startPlugin(files);
	expect(await plugin.host.openUri(`obsidian://post-mortem${query}`)).toBe(true);
	await plugin.rest();
	return { plugin, dialog: plugin.dialog() };
}

function chosen(dialog: Dialog): string {
	return dialog.el.querySelector<HTMLInputElement>('input[type=radio]:checked')?.value ?? '';
}

const query = (values: Record<string, string>): string => `?${Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;

describe('obsidian://post-mortem', () => {
	it('opens the dialog filled in and writes nothing until it is sent (reliability 38)', async () => {
		const { plugin, dialog } = await opened(query({
			title: 'Mail went out twice', expected: 'One mail', actual: 'Two mails', scope: 'MANY', severity: 'p1', impact: 'Readers complain',
			client: 'Acme', service: 'Newsletter', detectedAt: '2026-11-23T09:30Z',
		}));
		expect(['Title', 'What was expected', 'What happened', 'How many are affected', 'Impact', 'Client', 'Service'].map((name) => dialog.names().includes(name) && dialog.field(name).value))
			.toEqual(['Mail went out twice', 'One mail', 'Two mails', 'many', 'Readers complain', 'Acme', 'Newsletter']);
		expect(chosen(dialog)).toBe('P1');
		expect(dialog.el.querySelector<HTMLInputElement>('input[type=time]')?.value).toBe('09:30');
		expect(plugin.app.vault.getFiles()).toHaveLength(1);
		await dialog.send();
		const text = await plugin.text('Post-mortems/INC-0001 Mail went out twice.md');
		expect(text).toContain('- 2026-11-23 09:30 UTC **Detected** Mail went out twice\n');
		expect(text).toContain('scope: many\n');
	});

	it('opens it empty without values, and with values that nothing can be made of (reliability 36, 38)', async () => {
		const { plugin, dialog } = await opened('?title&severity=P9&scope=all&detectedAt=now&path=..%2F..%2Fetc&incident_id=INC-0001&__proto__=x&template=Home');
		expect(dialog.field('Title').value).toBe('');
		expect(chosen(dialog)).toBe('');
		expect(dialog.field('How many are affected').value).toBe('unknown');
		await plugin.press('Escape');
		expect(await plugin.host.openUri('obsidian://post-mortem')).toBe(true);
		expect(plugin.dialogs()).toHaveLength(1);
	});

	it.each([
		['control characters, line breaks and changes of direction', 'a\u0000b\u001B[2J\r\nc\u2028d\u202Ee\u2066f', 'a b [2J c def'],
		['markup', '<img src=x onerror=alert(1)>[[x]]<%* tp %>', '<img src=x onerror=alert(1)>[[x]]<%* tp %>'],
	])('takes %s out of a title, or leaves it as text (reliability 33, 38)', async (_, title, shown) => {
		const { dialog } = await opened(query({ title }));
		expect(dialog.field('Title').value).toBe(shown);
		expect(dialog.el.querySelector('img')).toBeNull();
	});

	it('keeps a path in a title from leaving the folder of incidents (reliability 18, 38)', async () => {
		const { plugin, dialog } = await opened(query({ title: '../../.obsidian/plugins/x', client: '../../secret' }));
		await dialog.send();
		expect(plugin.app.vault.getFiles().map((file) => file.path).sort()).toEqual(['Home.md', 'Post-mortems/INC-0001 .. .. .obsidian plugins x.md']);
	});

	it('cuts what is too long, between characters, and takes a megabyte at once (reliability 16, 38)', async () => {
		const { dialog } = await opened(`?title=${'x'.repeat(1_000_000)}&actual=${encodeURIComponent('👨‍👩‍👧'.repeat(500))}`);
		expect(dialog.field('Title').value).toBe(`${'x'.repeat(999)}…`);
		const { value } = dialog.field('What happened');
		expect(value.length).toBeLessThanOrEqual(1000);
		expect(value.replaceAll('👨‍👩‍👧', '')).toBe('…');
	});

	it('shows one dialog however many addresses come, and offers what was typed before again', async () => {
		const { plugin, dialog } = await opened('?title=First');
		await dialog.fill('What happened', 'Typed by hand');
		for (let count = 0; count < 20; count++) await plugin.host.openUri(`obsidian://post-mortem?title=Number%20${count}`);
		await plugin.rest();
		expect(plugin.dialogs()).toHaveLength(1);
		expect(plugin.dialog().field('Title').value).toBe('Number 19');
		expect(plugin.dialog().field('What happened').value).toBe('Typed by hand');
	});

	it('is nobody’s any more once the plugin is off', async () => {
		const { plugin } = await opened('');
		await plugin.host.disable('post-mortem');
		expect(plugin.dialogs()).toEqual([]);
		expect(await plugin.host.openUri('obsidian://post-mortem?title=x')).toBe(false);
	});
});
