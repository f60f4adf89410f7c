import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { APPLIES, CONTROL_KINDS, STAGES } from '../../../src/control/control';
import { MESSAGE_KINDS } from '../../../src/message/message-note';
import { RESULTS, SKIP_REASONS } from '../../../src/control/review-result';
import { SCOPES, SEVERITIES } from '../../../src/incident/properties';
import { CHECKPOINT_KINDS } from '../../../src/incident/timeline';
import { INCIDENT_INPUT } from '../../../src/obsidian/automation/input';
import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';
import { apiOf } from './api-of';

afterEach(stopPlugins);

const ROOT = join(__dirname, '../../..');
const page = readFileSync(join(ROOT, 'docs/api.md'), 'utf8');
const source = readFileSync(join(ROOT, 'src/obsidian/automation/public-api.ts'), 'utf8');

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const RECORD = '- [ ] Ask for the list [kind:: checklist step] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-10-01] 📅 2026-11-20 ^ctl-7k3q2a';
const note = incidentNote(`- [ ] Send the notice 📅 2026-11-25 ^chk-4r8vwy\n\n## Review\nI should have checked.\n\n## Controls\n${RECORD}\n`, ['incident_date: 2026-11-23', 'review_due: 2026-11-20']);
const vault = { [NOTE]: note, 'Checklists/Send checklist.md': '## Delivery\n- [ ] Ask for the list ^ctl-7k3q2a\n', 'Daily/2026-11-23.md': 'Text\n', 'Clients/Acme.md': '' };

/** The code blocks of the page that reach for the API, by their heading and their number below it. */
const examples = new Map<string, string>();
let [heading, number] = ['', 0];
for (const found of page.matchAll(/^```(\w+)\n([^]*?)^```$|^#+ (.*)$/gm)) {
	const [, language, code = '', title] = found;
	if (title !== undefined) [heading, number] = [title, 0];
	else if (language !== 'sh') examples.set(`${heading} ${++number}`, code);
}

type RunIn = new (...names: string[]) => (...values: unknown[]) => Promise<unknown>;
const AsyncFunction = (async () => undefined).constructor as RunIn;

/** Runs code as a script runner does: in a function that may wait, with these names in reach. */
function run(code: string, names: Record<string, unknown>): Promise<unknown> {
	return new AsyncFunction(...Object.keys(names), code)(...Object.values(names));
}

function example(name: string): string {
	const code = examples.get(name);
	if (code === undefined) throw new Error(`The page has no example “${name}”: ${[...examples.keys()].join(', ')}`);
	examples.delete(name);
	return code;
}

/** What stands between Templater's marks, and what it adds to the note. */
async function template(name: string, plugin: PluginHost, tp: unknown): Promise<unknown> {
	const inner = /<%\*([^]*)%>/.exec(example(name))?.[1] ?? '';
	return run(`let tR = '';\n${inner}\nreturn tR;`, { app: plugin.app, tp });
}

async function macro(name: string, plugin: PluginHost, quickAddApi: unknown): Promise<unknown> {
	const module: { exports?: (params: unknown) => Promise<unknown> } = {};
	await run(example(name), { module });
	return module.exports?.({ app: plugin.app, quickAddApi });
}

describe('the examples of the page', () => {
	it('reach the API, and say what a refusal is', async () => {
		const plugin = await startPlugin(vault);
		expect(await run(`${example('The API 1')}\nreturn api;`, { app: plugin.app })).toBe(apiOf(plugin));
		const code = example('The API 2');
		expect(`// ${String(await run(`${code}\nreturn refused;`, { app: plugin.app }))}`).toBe(code.trimEnd().split('\n').at(-1));
	});

	it('for Templater create an incident and list what is due', async () => {
		const plugin = await startPlugin(vault);
		await template('Templater 1', plugin, { system: { prompt: async () => 'Mail went out twice' }, file: { title: '2026-11-23' } });
		const path = 'Post-mortems/INC-0008 Mail went out twice.md';
		expect(plugin.app.workspace.getActiveFile()?.path).toBe(path);
		expect(await plugin.text(path)).toContain('**Contained** Campaign paused, seen from [[2026-11-23]]\n');
		expect(await template('Templater 2', plugin, {})).toBe(`- 2026-11-20 Ask for the list ([[${NOTE}]])\n- 2026-11-25 Send the notice ([[${NOTE}]])`);
	});

	it('for QuickAdd add a control and go through what is overdue', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(NOTE);
		const said = await macro('QuickAdd 1', plugin, { inputPrompt: async () => 'Compare every price' });
		expect(said).toMatch(/^Added as ctl-\w{6}$/);
		expect(await plugin.text('Checklists/Send checklist.md')).toContain('- [ ] Compare every price (');
		const asked: string[] = [];
		const prompts = { yesNoPrompt: async (text: string) => asked.push(text) > 0, inputPrompt: async () => 'ticked in [[Acme]]' };
		await macro('QuickAdd 2', plugin, prompts);
		expect(asked).toEqual(['Ask for the list']);
		expect(await plugin.text(NOTE)).toContain('  - 2026-11-23 held: ticked in [[Acme]]\n');
	});

	it('for QuickAdd draft a notice', async () => {
		const plugin = await startPlugin(vault);
		await plugin.open(NOTE);
		await macro('QuickAdd 3', plugin, {});
		expect(plugin.app.workspace.getActiveFile()?.path).toBe('Post-mortems/INC-0007 notice.md');
		expect(await plugin.text(NOTE)).toContain('**Declared** The client is told now\n');
	});

	it('for dataviewjs show controls and findings', async () => {
		const plugin = await startPlugin(vault);
		const shown: unknown[] = [];
		const dv = {
			current: () => ({ file: { path: NOTE } }), page: () => ({ client: { path: NOTE } }), fileLink: (path: string, _: boolean, text: string) => `${path}|${text}`,
			table: (_: string[], rows: unknown[]) => shown.push(...rows), list: (items: string[]) => shown.push(...items),
		};
		await run(example('dataviewjs 1'), { app: plugin.app, dv });
		expect(shown.splice(0)).toEqual([[`${NOTE}|Ask for the list`, 'in place', 'Producer', '2026-11-20', 0]]);
		await run(example('dataviewjs 2'), { app: plugin.app, dv });
		expect(shown).toContainEqual(`Line ${note.split('\n').indexOf('I should have checked.') + 1}: It describes an event that did not happen and hides the one that did.`);
	});

	it('are all run by these tests', () => {
		expect([...examples.keys()]).toEqual([]);
	});
});

describe('the types for scripts', () => {
	it('are those of the source; UPDATE=1 copies them', () => {
		const path = join(ROOT, 'docs/api.d.ts');
		if (process.env.UPDATE) writeFileSync(path, source);
		expect(readFileSync(path, 'utf8')).toBe(source);
		expect(process.env.UPDATE).toBeUndefined();
	});

	it('name every call there is, as the page does', async () => {
		const plugin = await startPlugin(vault);
		const calls = Object.entries(apiOf(plugin)).filter(([, value]) => typeof value === 'function').map(([name]) => name);
		const [api = ''] = /interface PostMortemApi \{[^]*?\n\}/.exec(source) ?? [];
		expect([...api.matchAll(/^\treadonly (\w+): \(/gm)].map((found) => found[1])).toEqual(calls);
		expect([...page.matchAll(/^\| `(\w+)\(.*`/gm)].map((found) => found[1])).toEqual(calls);
	});

	/** The words that a field of an interface allows. */
	function allowed(type: string, field: string): string[] {
		const [body = ''] = new RegExp(`interface ${type} \\{[^]*?\\n\\}`).exec(source) ?? [];
		const [line = ''] = new RegExp(`^\\t${field}\\??: .*;$`, 'm').exec(body) ?? [];
		return [...line.matchAll(/'([^']+)'/g)].map((found) => found[1] ?? '');
	}

	it.each<[string, string, readonly string[]]>([
		['IncidentInput', 'scope', SCOPES], ['IncidentInput', 'severity', SEVERITIES], ['CheckpointInput', 'kind', CHECKPOINT_KINDS.filter((kind) => kind !== 'Reclassified')],
		['ControlInput', 'kind', CONTROL_KINDS], ['ControlInput', 'stage', STAGES], ['ControlInput', 'applies', APPLIES], ['ReviewInput', 'result', RESULTS], ['ReviewInput', 'reason', SKIP_REASONS],
	])('allow in %s.%s what the notes do', (type, field, words) => {
		expect(allowed(type, field)).toEqual(words);
	});

	it('name the kinds of messages', () => {
		expect([...(/type MessageKind = (.*);/.exec(source)?.[1] ?? '').matchAll(/'([^']+)'/g)].map((found) => found[1])).toEqual(MESSAGE_KINDS);
	});

	it('name what an incident can be given', () => {
		const [body = ''] = /interface IncidentInput \{[^]*?\n\}/.exec(source) ?? [];
		expect([...body.matchAll(/^\t(\w+)\??:/gm)].map((found) => found[1])).toEqual(INCIDENT_INPUT);
	});
});
