import { setLanguage } from '../../host';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

afterEach(async () => {
	setLanguage('en');
	await stopPlugins();
});

const TEMPLATE = `---
week: {{date:GGGG-[W]WW}}
seen: {{time:HH:mm}}
---
# {{title}} ({{date:dddd, D MMMM YYYY}})
Made with <% tp.file.title %> on {{date}} at {{time}}, {{VALUE:mood}} {{unknown}}
<%*
tR += \`{{date:YYYY}} {{title}}\`;
%>
## Expected and actual
## Timeline
`;

async function created(settings: Record<string, unknown> = {}, title = 'Title'): Promise<{ plugin: PluginHost; text: string; path: string }> {
	const plugin = await startPlugin({ 'Templates/Incident.md': TEMPLATE }, { settings: { template: 'Templates/Incident.md', ...settings } });
	await plugin.run('create-incident');
	await plugin.dialog().fill(title, 'Wrong prices');
	await plugin.dialog().send();
	const path = plugin.app.workspace.getActiveFile()?.path ?? '';
	return { plugin, path, text: await plugin.text(path) };
}

it('fills variables and formats of dates into a note of the user’s own and leaves what belongs to others (reliability 25)', async () => {
	const { plugin, text } = await created();
	for (const line of [
		'week: 2026-W48', 'seen: "14:05"', '# Wrong prices (Monday, 23 November 2026)', 'Made with <% tp.file.title %> on 2026-11-23 at 14:05, {{VALUE:mood}} {{unknown}}',
		'tR += `{{date:YYYY}} {{title}}`;', '- 2026-11-23 14:05 UTC **Detected** Wrong prices',
	]) expect(text).toContain(`${line}\n`);
	expect(await plugin.text('Templates/Incident.md')).toBe(TEMPLATE);
	expect(plugin.notices().join()).not.toContain('built-in');
});

it('names months and days in the language of the app, and makes file names with formats', async () => {
	setLanguage('de');
	const { path, text } = await created({ fileName: '{{date:YYYY-MM}} {{id}} {{title}}' }, 'Titel');
	expect(path).toBe('Post-mortems/2026-11 INC-0001 Wrong prices.md');
	expect(text).toContain('# Wrong prices (Montag, 23 November 2026)\n');
});
