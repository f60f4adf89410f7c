import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse as parseYaml } from 'yaml';
import { ATTACKS, HOSTILE_NAME, HOSTILE_SETTINGS, hostileVault } from './hostile-vault';
import { type Bench, describeInBrowser, openBench, removeBuild } from './harness';

const root = resolve(__dirname, '../..');
const incident = `Post-mortems/${HOSTILE_NAME}.md`;

jest.setTimeout(180_000);

describeInBrowser('a vault made to attack whatever shows it', () => {
	let bench: Bench;
	let folder: string;
	const outside: string[] = [];
	const surprises: string[] = [];

	beforeAll(async () => {
		execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root });
		folder = await mkdtemp(join(tmpdir(), 'post-mortem-hostile-'));
		const files = { ...hostileVault(), '.obsidian/plugins/post-mortem/data.json': JSON.stringify(HOSTILE_SETTINGS) };
		for (const [path, text] of Object.entries(files)) {
			await mkdir(join(folder, dirname(path)), { recursive: true });
			await writeFile(join(folder, path), text);
		}
		bench = await openBench({ vault: folder, plugins: [root], today: '2026-11-23', right: 340, width: 1400, height: 900 });
		const context = bench.page.context();
		context.on('request', (request) => { if (!/^(?:https?:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) outside.push(request.url()); });
		context.on('page', (page) => surprises.push(`a window: ${page.url()}`));
		bench.page.on('dialog', (dialog) => { surprises.push(`a dialog: ${dialog.message()}`); void dialog.dismiss(); });
	});

	afterAll(async () => {
		await bench?.close();
		await rm(folder, { recursive: true, force: true });
		await removeBuild();
	});

	/** Elements and attributes that no text may bring about; what the app itself makes of the Markdown of a note does not count. */
	const elementsOfText = (): Promise<string[]> => bench.page.evaluate(() => {
		const shown = [...document.querySelectorAll('body *')].filter((el) => !el.closest('.cm-content') && (!el.closest('.markdown-preview-view') || el.closest('.post-mortem-block')));
		const bad = shown.filter((el) => el.matches('img, iframe, object, embed, form, video, audio, script, link, meta, base, [autofocus], foreignObject')
			|| [...el.attributes].some(({ name, value }) => name.startsWith('on') || (/^(?:href|src|action|data|xlink:href|formaction)$/.test(name) && /^\s*(?:javascript|data):/i.test(value)))
			|| (el.tagName === 'STYLE' && el.textContent?.includes('evil.invalid')));
		return bad.map((el) => el.outerHTML.slice(0, 200));
	});

	const expectQuiet = async (where: string): Promise<void> => {
		const ran = await bench.page.evaluate(() => Reflect.get(window, 'pwned') as unknown);
		expect([where, ran, await elementsOfText(), outside, surprises]).toEqual([where, undefined, [], [], []]);
	};

	const open = (path: string, mode: 'source' | 'preview'): Promise<void> => bench.page.evaluate(async ([wanted, view]) => {
		const { host } = window;
		const file = host?.app.vault.getFileByPath(wanted ?? '');
		if (!host || !file) throw new Error(`No note ${wanted ?? ''}`);
		for (const leaf of host.app.workspace.getLeavesOfType('markdown')) leaf.detach();
		await host.app.workspace.getLeaf('tab').openFile(file, { state: { mode: view } });
		await host.settled();
	}, [path, mode]);

	const settle = async (): Promise<void> => {
		await bench.page.evaluate(() => window.host?.settled());
		await bench.page.waitForTimeout(60);
	};

	/** Fills every field of the dialog with attacks and sends it; a list of choices has its first one taken. */
	const answer = (round: number): Promise<boolean> => bench.page.evaluate(([attacks, number]) => {
		const dialog = [...document.querySelectorAll<HTMLElement>('.modal, .prompt')].at(-1);
		if (!dialog) return false;
		const first = dialog.querySelector<HTMLElement>('.suggestion-item');
		if (dialog.matches('.prompt')) {
			if (first) first.click();
			else dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
			return true;
		}
		[...dialog.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type=text]:not(:disabled), textarea:not(:disabled)')].forEach((input, index) => {
			if (/folder|file|path/i.test(input.closest('.setting-item')?.querySelector('.setting-item-name')?.textContent ?? '')) return;
			input.value = `Words ${attacks[(index + number) % attacks.length] ?? ''}`;
			for (const type of ['input', 'change']) input.dispatchEvent(new Event(type, { bubbles: true }));
		});
		dialog.querySelector<HTMLElement>('input[type=radio]')?.click();
		dialog.querySelector<HTMLElement>('button.mod-cta')?.click();
		return true;
	}, [[...ATTACKS], round] as const);

	const closeAll = async (): Promise<void> => {
		for (let tries = 0; tries < 6 && (await bench.page.locator('.modal, .prompt, .menu').count()) > 0; tries++) await bench.page.keyboard.press('Escape');
	};

	it('is text in the sidebar, unfolded whole, and in the menus and hints of its rows (reliability 33, 34)', async () => {
		await bench.page.evaluate(() => window.host?.run('post-mortem:open-panel'));
		await bench.page.locator('.post-mortem-panel .post-mortem-row').first().waitFor();
		await open(incident, 'source');
		for (let rounds = 0; rounds < 4; rounds++) {
			await bench.page.evaluate(() => { for (const fold of document.querySelectorAll<HTMLElement>('.post-mortem-panel [aria-expanded=false]')) fold.click(); });
			await settle();
		}
		expect(await bench.page.locator('.post-mortem-panel').textContent()).toContain('<img src="https://evil.invalid/a.png" onerror="window.pwned=1">');
		await expectQuiet('the sidebar');
		const rows = bench.page.locator('.post-mortem-panel .post-mortem-row-self');
		const count = await rows.count();
		expect(count).toBeGreaterThan(8);
		for (let row = 0; row < count; row += 3) {
			await rows.nth(row).hover();
			await rows.nth(row).click({ button: 'right' });
			await expectQuiet(`the menu of row ${row}`);
			await bench.page.keyboard.press('Escape');
		}
	});

	it('is text in blocks of a note: lists, timeline and chart (reliability 33)', async () => {
		await open('Dashboard.md', 'preview');
		await bench.page.locator('.post-mortem-block svg').first().waitFor();
		await settle();
		await expectQuiet('the blocks');
	});

	it('is text in the settings (reliability 33, 43)', async () => {
		await bench.page.evaluate(() => {
			window.host?.app.setting.open();
			window.host?.app.setting.openTabById('post-mortem');
		});
		const shown: string[] = [];
		const pages = await bench.page.locator('.modal .setting-item.mod-clickable').count();
		for (let page = 0; page <= pages; page++) {
			await settle();
			await expectQuiet(`the settings, page ${page}`);
			shown.push(...await bench.page.locator('.modal :is(input, textarea)').evaluateAll((inputs) => inputs.map((each) => (each as HTMLInputElement).value)));
			await bench.page.evaluate((number) => {
				window.host?.app.setting.openTabById('post-mortem');
				document.querySelectorAll<HTMLElement>('.modal .setting-item.mod-clickable')[number]?.click();
			}, page);
		}
		expect(shown.join()).toContain('evil.invalid');
		await closeAll();
	});

	it('is text in every dialog, list, explanation and notice of every command, and in what these write (reliability 33, 34, 40)', async () => {
		const ids = await bench.page.evaluate(() => Object.keys(window.host?.app.commands.commands ?? {}).filter((id) => id.startsWith('post-mortem:')).sort());
		expect(ids.length).toBeGreaterThan(30);
		for (const id of ids) {
			await open(incident, 'source');
			await bench.page.evaluate((line) => {
				const editor = window.host?.app.workspace.activeEditor?.editor;
				editor?.setCursor({ line, ch: 2 });
			}, 40);
			await bench.page.evaluate((command) => window.host?.run(command), id);
			await settle();
			await expectQuiet(id);
			for (let round = 0; round < 4 && await answer(round); round++) {
				await settle();
				await expectQuiet(`${id}, answered ${round + 1} times`);
			}
			await closeAll();
		}
		await open(incident, 'source');
		await settle();
		await expectQuiet('the incident after all commands');
	});

	it('is text for a link that opens the plugin (reliability 38)', async () => {
		await bench.page.evaluate((attacks) => window.host?.openUri(`obsidian://post-mortem?title=${encodeURIComponent(attacks.join(' '))}&client=${encodeURIComponent(attacks[0] ?? '')}&severity=P1`), [...ATTACKS]);
		await bench.page.locator('.modal.post-mortem-form').waitFor();
		await expectQuiet('the link');
		await closeAll();
	});

	it('is text in the base and in the calendar, and adds nothing to them (reliability 33)', async () => {
		const files = await readdir(bench.vaultDir, { recursive: true });
		const read = (path: string): Promise<string> => readFile(join(bench.vaultDir, path), 'utf8');
		for (const path of files.filter((each) => each.endsWith('.base'))) {
			const base = parseYaml(await read(path)) as Record<string, unknown>;
			expect(Object.keys(base).filter((key) => !/^(?:filters|formulas|properties|summaries|views)$/.test(key))).toEqual([]);
		}
		for (const path of files.filter((each) => each.endsWith('.ics'))) {
			const lines = (await read(path)).replace(/\r\n[ \t]/g, '').split('\r\n');
			expect(lines.filter((line) => line !== '' && !/^[A-Z-]+[;:]/.test(line))).toEqual([]);
			expect(lines.filter((line) => /^(?:ATTACH|ATTENDEE|ORGANIZER|IMAGE|BEGIN:VALARM)/.test(line))).toEqual([]);
		}
		expect(files.some((each) => each.endsWith('.base')) && files.some((each) => each.endsWith('.ics'))).toBe(true);
		expect(bench.errors.filter((error) => !/No view is registered for/.test(error))).toEqual([]);
	});
});
