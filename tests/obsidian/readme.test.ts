import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULTS } from '../../src/settings/settings';
import { words } from '../../src/words/words';
import { startPlugin, stopPlugins } from './plugin-host';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');

/** The rows of a table between its two marks, as cells. */
function table(name: string): string[][] {
	const part = readme.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0] ?? '';
	return part.trim().split('\n').slice(2).map((row) => row.split('|').slice(1, -1).map((cell) => cell.trim()));
}

afterEach(stopPlugins);

it('lists every command with its id and its name, and no other', async () => {
	const plugin = await startPlugin({ 'Home.md': '' });
	const running = Object.values(plugin.app.commands.commands)
		.filter((command) => command.id.startsWith('post-mortem:'))
		.map((command) => [command.id.replace('post-mortem:', ''), command.name.replace('Post-mortem: ', '')]);
	const written = table('commands').flatMap(([names = '', ids = '']) => {
		const name = names.split(', ');
		return ids.split(', ').map((id, number) => [id.replace(/`/g, ''), name[number] ?? '']);
	});
	expect([...written].sort()).toEqual([...running].sort());
});

it('lists every setting by the name it has on the page', () => {
	const written = table('settings').flatMap(([names = '']) => names.split(', '));
	const { settings } = words();
	const named = Object.keys(DEFAULTS).flatMap((key) => {
		const said: unknown = Reflect.get(settings, key);
		return typeof said === 'object' && said !== null && 'name' in said && typeof said.name === 'string' ? [said.name] : [];
	});
	expect(named.length).toBeGreaterThan(10);
	expect(written).toEqual(expect.arrayContaining(named));
});
