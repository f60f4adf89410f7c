import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { SECTIONS } from '../../src/obsidian/settings/sections';
import { DEFAULTS } from '../../src/settings/settings';
import { own } from '../../src/text/record';
import { words } from '../../src/words/words';
import { expectPart, part, readPage } from '../docs/page';
import { builtPlugin, startPlugin, stopPlugins } from './plugin-host';

afterEach(stopPlugins);

/** `name`, `id`, `does` of each row; the last is what people write, by the id. */
const ROW = /^\| ([^|]*) \| `([^`|]+)` \| (.*) \|$/;

it('lists every command with its id and its name, and no other', async () => {
	const plugin = await startPlugin({ 'Home.md': '' });
	const running = new Map(Object.values(plugin.app.commands.commands)
		.filter((command) => command.id.startsWith('post-mortem:'))
		.map((command) => [command.id.replace('post-mortem:', ''), command.name.replace('Post-mortem: ', '')]));
	const lines = part(readPage('README.md'), 'commands').split('\n').flatMap((line) => {
		const [, , id = '', does = ''] = ROW.exec(line) ?? [];
		const name = running.get(id);
		running.delete(id);
		return id === '' ? [line] : name === undefined ? [] : [`| ${name} | \`${id}\` | ${does} |`];
	});
	const missing = [...running].map(([id, name]) => `| ${name} | \`${id}\` | |`);
	expectPart('README.md', 'commands', [...lines.slice(0, -1), ...missing, ''].join('\n'));
});

it('says of every command what it does', () => {
	const rows = part(readPage('README.md'), 'commands').split('\n').filter((line) => line.includes('`'));
	expect(rows.filter((row) => (ROW.exec(row)?.[3] ?? '').trim() === '')).toEqual([]);
});

/** The default of a setting as the page shows it. */
function shown(key: string, options: unknown): string {
	const value: unknown = own(DEFAULTS, key);
	const named = typeof value === 'string' ? own(options, value) : undefined;
	if (typeof named === 'string') return named;
	if (typeof value === 'boolean') return value ? 'on' : 'off';
	if (key === 'rulesOff') return 'all on';
	const text = Array.isArray(value) ? value.join(', ') : String(value);
	return text === '' ? 'none' : text.includes('{{') ? `\`${text}\`` : text;
}

function settingRow(key: string, said: unknown): string {
	const [name, desc, options] = ['name', 'desc', 'options'].map((field) => own(said, field));
	return `| ${String(name)} | ${shown(key, options)} | ${String(desc).replace(/(\{\{[^}]*\}\}(?: and \{\{[^}]*\}\})*|%%.*%%)/g, (code) => code.split(' and ').map((each) => `\`${each}\``).join(' and '))} |`;
}

it('lists every setting in the order, the words and with the default of the page in the app', () => {
	const { groups, phrases, placeholders, rulesOff, ...plain } = words().settings;
	const sections = Object.entries(SECTIONS).flatMap(([section, keys]) => [
		`| **${String(own(groups, section))}** | | |`, ...keys.map((key) => settingRow(key, own(plain, key))),
	]);
	const lists = [
		settingRow('rulesOff', rulesOff), `| ${phrases.heading} | none | ${phrases.none} |`,
		`| ${placeholders.heading} | none | ${placeholders.none.replace(/\{\{[^}]*\}\}|\[[^\]]*\]/g, '`$&`')} |`,
	];
	expectPart('README.md', 'settings', ['| setting | default | |', '|---|---|---|', ...sections, ...lists, ''].join('\n'));
	for (const key of Object.keys(DEFAULTS).filter((each) => each !== 'ownPhrases' && each !== 'placeholders')) {
		const name = own(own(words().settings, key), 'name');
		expect(readPage('README.md')).toContain(`| ${String(name)} |`);
	}
});

it('has no way to the network and evaluates nothing, as the page says', () => {
	expect(builtPlugin()).not.toMatch(/\b(?:fetch|requestUrl|request|eval|importScripts)\(|new (?:Function|XMLHttpRequest|WebSocket|EventSource)\b|sendBeacon/);
});

it('leads to pages, pictures and headings that are there', () => {
	for (const page of ['README.md', 'docs/README.md', 'docs/formats.md', 'docs/method.md', 'docs/api.md', 'docs/host.md', 'docs/language.md', 'docs/performance.md', 'docs/reliability.md', 'docs/real-obsidian.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md']) {
		const text = readPage(page);
		const targets = [...text.matchAll(/\]\(([^)\s]+)\)|(?:src|srcset)="([^"]+)"/g)].map((found) => found[1] ?? found[2] ?? '');
		const local = targets.filter((target) => !/^[a-z]+:/.test(target));
		const folder = page.replace(/[^/]*$/, '');
		const gone = local.filter((target) => target.startsWith('#')
			? !text.split('\n').some((line) => line.startsWith('#') && slug(line) === target)
			: !existsSync(join(__dirname, '../..', folder, target.replace(/#.*$/, ''))));
		expect([page, gone]).toEqual([page, []]);
	}
});

function slug(heading: string): string {
	return `#${heading.replace(/^#+ /, '').toLowerCase().replace(/[^\p{L}\p{N} -]/gu, '').replace(/ /g, '-')}`;
}
