import { execFileSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Bench, describeInBrowser, openBench, removeBuild } from './harness';

const root = resolve(__dirname, '../..');
const sample = join(root, 'tests/vault');
const incident = 'Post-mortems/INC-0017 Checkout mail shows the old address.md';

jest.setTimeout(120_000);

describeInBrowser('a first incident, from the ribbon to the control', () => {
	let bench: Bench;

	beforeAll(async () => {
		execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root });
		bench = await openBench({ vault: sample, plugins: [root], today: '2026-11-23', right: 300, width: 1400, height: 900 });
	});

	afterAll(async () => {
		await bench?.close();
		await removeBuild();
	});

	const read = (path: string): Promise<string> => readFile(join(bench.vaultDir, path), 'utf8');
	const original = (path: string): Promise<string> => readFile(join(sample, path), 'utf8');

	const command = async (name: string): Promise<void> => {
		await bench.page.keyboard.press('Control+p');
		await bench.page.locator('.prompt-input').fill(name);
		await bench.page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
		await bench.page.keyboard.press('Enter');
	};

	/** Waits until the note on disk holds the words. */
	const untilWritten = async (path: string, said: string | RegExp): Promise<string> => {
		for (let tries = 0; tries < 100; tries++) {
			const text = await read(path).catch(() => '');
			if (typeof said === 'string' ? text.includes(said) : said.test(text)) return text;
			await bench.page.waitForTimeout(100);
		}
		throw new Error(`“${path}” never held ${String(said)}:\n${await read(path).catch(() => '(no such note)')}`);
	};

	/** Until the dialog is gone and the editor takes what is typed. */
	const untilWriting = async (): Promise<void> => {
		await bench.page.locator('.modal').waitFor({ state: 'detached' });
		await bench.page.waitForFunction(() => document.activeElement?.classList.contains('cm-content'));
	};

	it('opens the sidebar with what is due', async () => {
		await bench.page.locator('.side-dock-ribbon-action[aria-label*="Post-mortem"]').click();
		const panel = bench.page.locator('.mod-right-split .post-mortem-panel');
		await panel.getByText('Tick each price in the draft against the shop export').first().waitFor();
		expect(await panel.getByText('Overdue').count()).toBeGreaterThan(0);
	});

	it('creates a candidate from a title alone, by keyboard', async () => {
		await bench.page.getByRole('button', { name: 'New incident' }).click();
		await bench.page.keyboard.type('Checkout mail shows the old address');
		await bench.page.keyboard.press('Enter');
		const text = await untilWritten(incident, '**Detected** Checkout mail shows the old address');
		await untilWriting();
		expect(text).toContain('incident_id: INC-0017\nincident_status: candidate\nincident_date: 2026-11-23\nseverity:\n');
	});

	it('adds a checkpoint and its property in one write', async () => {
		await command('Add checkpoint');
		await bench.page.getByLabel('Kind').selectOption('Contained');
		await bench.page.getByLabel('What could be observed').fill('Mail template switched off');
		await bench.page.keyboard.press('Control+Enter');
		const text = await untilWritten(incident, '**Contained** Mail template switched off');
		await untilWriting();
		const [, at] = /- (\d{4}-\d{2}-\d{2} \d{2}:\d{2}) UTC \*\*Contained\*\*/.exec(text) ?? [];
		expect(text).toContain(`contained_at: ${at?.replace(' ', 'T')}Z\n`);
	});

	it('adds the review parts', async () => {
		await command('Start review');
		const text = await untilWritten(incident, '## Client messages');
		expect(text).toContain('## Evidence\n- Message thread:\n- Approved brief:\n');
	});

	it('inserts a why chain and leaves the cursor behind the first answer', async () => {
		await command('Insert five whys');
		await bench.page.getByLabel('Outcome').fill('Eleven customers got a mail with the old address.');
		await bench.page.keyboard.press('Control+Enter');
		await untilWriting();
		await bench.page.keyboard.type('I should have changed the footer too. [[Delivery checklist]]');
		const text = await untilWritten(incident, 'changed the footer too');
		expect(text).toMatch(/- \*\*Outcome:\*\* Eleven customers got a mail with the old address\.\n1\. I should have changed the footer too\. \[\[Delivery checklist\]\]/);
	});

	it('takes a selected sentence into the rewrite table', async () => {
		await bench.page.keyboard.press('Shift+Home');
		await command('Rewrite selection without blame');
		const text = await untilWritten(incident, /\| I should have changed the footer too\..*\|/);
		expect(text).toContain('| --- | --- | --- |\n| I should have changed the footer too.');
	});

	it('puts a control into a real checklist, and its record into the incident', async () => {
		await command('Add control');
		await bench.page.getByLabel('What it says').fill('Send a test order and note the address in its mail');
		await bench.page.getByLabel('Stage').selectOption('delivery');
		await bench.page.getByLabel('Goes into').fill('Send checklist');
		await bench.page.locator('.suggestion-item', { hasText: 'Send checklist' }).first().click();
		await bench.page.getByRole('button', { name: 'Add control' }).last().click();
		await bench.page.locator('.modal').waitFor({ state: 'detached' });

		const checklist = await untilWritten('Checklists/Send checklist.md', 'Send a test order');
		const added = checklist.split('\n').filter((line) => line.includes('Send a test order'));
		expect(added).toHaveLength(1);
		expect(added[0]).toMatch(/^- \[ \] Send a test order and note the address in its mail \(\[\[INC-0017 Checkout mail shows the old address\|INC-0017\]\]\) \^ctl-[a-z0-9]{6}$/);
		expect(checklist.replace(`${added[0]}\n`, '')).toBe(await original('Checklists/Send checklist.md'));

		const id = /\^(ctl-[a-z0-9]{6})$/.exec(added[0] ?? '')?.[1] ?? 'no id';
		const text = await untilWritten(incident, id);
		expect(text).toContain(
			'## Controls\n- [ ] Send a test order and note the address in its mail [kind:: checklist step] [stage:: delivery] [owner:: ',
		);
		expect(text).toContain(`[in:: [[Send checklist]]] [placed:: 2026-11-23] 📅 2026-12-23 ^${id}`);
		expect(text).toContain('review_due: 2026-12-23\n');
	});

	it('shows the control in the sidebar, in place', async () => {
		const row = bench.page.locator('.post-mortem-panel').getByText('Send a test order and note the address in its mail');
		await row.first().waitFor();
		await bench.page.locator('.post-mortem-panel').getByText('not seen in live work yet').first().waitFor();
	});

	it('has written to no other note, and reported no error', async () => {
		const files = await readdir(sample, { recursive: true, withFileTypes: true });
		const notes = files.filter((file) => file.isFile() && file.name.endsWith('.md')).map((file) => join(file.parentPath, file.name).slice(sample.length + 1));
		for (const path of notes) {
			if (path !== 'Checklists/Send checklist.md') expect([path, await read(path)]).toEqual([path, await original(path)]);
		}
		expect(bench.errors).toEqual([]);
	});
});
