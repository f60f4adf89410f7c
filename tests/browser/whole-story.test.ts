import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describeInBrowser } from './harness';
import { type Journey, startJourney } from './journey';

const FIRST = 'INC-0017 Logo files missing at the first draft';
const SECOND = 'INC-0018 Logo files missing at the second draft';
const STEP = 'Write where the logo files lie into the project note';
const LIST = 'Checklists/Kickoff checklist.md';
const ACME = 'Clients/Acme/Acme winter kickoff.md';
const KUMO = 'Clients/Kumo Tea/Kumo winter kickoff.md';
const note = (name: string): string => `Post-mortems/${name}.md`;

jest.setTimeout(180_000);

/** One control from the incident it came from to the one it did not prevent, over three months. */
describeInBrowser('the whole story of a control', () => {
	let at: Journey;
	let id = '';

	beforeAll(async () => { at = await startJourney('2026-11-23'); });
	afterAll(() => at?.close());

	/** The row of the control in the section about open controls, once it says this. */
	const standing = (said: string): Locator => at.panel.locator('.post-mortem-row', { hasText: STEP }).filter({ hasText: said }).first();

	/** Until the sidebar lists what is due: by then every note has been read. */
	const openPanel = async (): Promise<void> => {
		await at.page.locator('.workspace').waitFor();
		await at.command('Open panel');
		await at.panel.getByText('Overdue').first().waitFor();
		await at.page.evaluate(() => window.host?.settled());
	};

	/** Another day: the app starts again with the vault as it is, and the sidebar is opened. */
	const wake = async (today: string): Promise<void> => {
		await at.bench.wake(today);
		await openPanel();
	};

	const startIncident = async (title: string, name: string): Promise<void> => {
		await at.command('Create incident');
		await at.focusIn('.modal');
		await at.type(title);
		await at.press('Enter');
		await at.untilWritten(note(name), `**Detected** ${title}`);
		await at.untilWriting();
	};

	const writeChain = async (name: string, outcome: string, answer: string, cause: string): Promise<void> => {
		await at.command('Insert five whys');
		await at.focusIn('.modal');
		await at.type(outcome);
		await at.press('Control+Enter');
		await at.untilWriting();
		await at.type(answer);
		await at.untilWritten(note(name), answer);
		await at.command('Set root cause');
		await at.focusIn('.modal');
		await at.type(cause);
		await at.page.getByLabel('Yes', { exact: true }).check();
		await at.press('Control+Enter');
		await at.page.locator('.modal', { hasText: 'Next: add the control' }).waitFor();
	};

	/** Ticks the step in a project as it is read. */
	const tick = async (path: string, name: string): Promise<void> => {
		await at.open(name);
		await at.command('Toggle reading view');
		await at.page.locator('.markdown-preview-view li', { hasText: STEP }).locator('input').first().check();
		await at.untilWritten(path, `- [x] ${STEP}`);
		await at.command('Toggle reading view');
	};

	/** Opens the review of the control from its row in what is due. */
	const review = async (): Promise<void> => {
		await at.panel.locator('.post-mortem-row', { hasText: STEP }).locator('[data-act="review"]').first().click();
		await at.page.locator('.modal', { hasText: 'Review control' }).waitFor();
	};

	it('begins with an incident and the chain that leads to a gap in the kickoff', async () => {
		await openPanel();
		await startIncident('Logo files missing at the first draft', FIRST);
		await writeChain(FIRST, 'The first draft went out with a placeholder for the logo.', 'Nobody knew where the files were. [[Acme project log]]', 'The kickoff asks for no place of the files. [[Kickoff checklist]] [[Acme project log]]');
	});

	it('puts one step into the kickoff checklist, and its record into the incident', async () => {
		await at.page.getByRole('button', { name: 'Add the control' }).click();
		await at.page.locator('.modal', { hasText: 'What it says' }).waitFor();
		await at.page.getByLabel('What it says').fill(STEP);
		await at.page.getByLabel('Stage').selectOption('kickoff');
		await at.page.getByLabel('Goes into').fill('Kickoff checklist');
		await at.page.locator('.suggestion-item', { hasText: 'Kickoff checklist' }).first().click();
		await at.page.getByRole('button', { name: 'Add control' }).last().click();
		await at.page.locator('.modal').waitFor({ state: 'detached' });
		id = /\^(ctl-[a-z0-9]{6})/.exec(/.*Write where the logo.*/.exec(await at.untilWritten(LIST, STEP))?.[0] ?? '')?.[1] ?? 'no id';
		expect(await at.untilWritten(note(FIRST), id)).toContain(`[in:: [[Kickoff checklist]]] [placed:: 2026-11-23] 📅 2026-12-23 ^${id}\n`);
		await standing('not seen in live work yet').waitFor();
	});

	it('is copied with the checklist into two projects: once with the keys, once as a file', async () => {
		await writeFile(join(at.bench.vaultDir, ACME), '# Acme winter kickoff\n\n');
		await at.open('Kickoff checklist');
		await at.press('Control+a', 'Control+c');
		await at.open('Acme winter kickoff');
		await at.press('Control+End', 'Control+v');
		await at.untilWritten(ACME, id);
		await copyFile(join(at.bench.vaultDir, LIST), join(at.bench.vaultDir, KUMO));
		await standing('copied to 2 notes').waitFor();
	});

	it('is in use once one of the two has ticked it', async () => {
		await tick(ACME, 'Acme winter kickoff');
		await standing('In use').waitFor();
		await standing('ticked in 1 note, 1 waiting').waitFor();
	});

	it('is reviewed a month later: skipped where it mattered, because of its wording', async () => {
		await wake('2026-12-23');
		await review();
		await at.page.locator('.modal input[name$="result"]:checked').press('s');
		await at.page.getByLabel('Wording: it could be read another way').check();
		expect(await at.page.getByLabel('In one line').inputValue()).toBe('unticked in [[Kumo winter kickoff]]');
		await at.page.locator('.modal').getByRole('button', { name: 'Save', exact: true }).click();
		const text = await at.untilWritten(note(FIRST), '2026-12-23 skipped (wording): unticked in [[Kumo winter kickoff]]\n');
		expect(text).toContain(`📅 2027-01-22 ^${id}\n`);
		await standing('Slipped').waitFor();
	});

	it('gets another wording in the checklist, and keeps its id', async () => {
		await at.open('Kickoff checklist');
		await at.page.locator('.cm-line', { hasText: STEP }).click({ position: { x: 8, y: 8 } });
		await at.press('Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight');
		await at.type('Before any drawing: ');
		expect(await at.untilWritten(LIST, 'Before any drawing')).toMatch(new RegExp(`\\n- \\[ \\] Before any drawing: ${STEP} .*\\^${id}\\n`));
		await tick(KUMO, 'Kumo winter kickoff');
	});

	it('held at the second review, and is verified', async () => {
		await wake('2027-01-22');
		await review();
		expect(await at.page.locator('.modal input[name$="result"]:checked').getAttribute('value')).toBe('held');
		await at.press('Control+Enter');
		const text = await at.untilWritten(note(FIRST), '2027-01-22 held: ticked in [[Acme winter kickoff]]');
		expect(text).toContain(`- [x] ${STEP}`);
		await at.page.locator('.notice', { hasText: 'Verified:' }).waitFor();
		await at.panel.locator('.post-mortem-row', { hasText: STEP }).first().waitFor({ state: 'detached' });
	});

	it('has slipped the moment its line is deleted from the checklist', async () => {
		await at.open('Kickoff checklist');
		await at.page.locator('.cm-line', { hasText: STEP }).click({ clickCount: 3 });
		await at.press('Backspace');
		await standing('line deleted from Kickoff checklist').waitFor({ timeout: 10_000 });
		expect(await at.read(LIST)).not.toContain(id);
		expect(await at.read(note(FIRST))).toContain(`- [x] ${STEP}`);
	});

	it('did not hold: a second incident of the same kind says so and opens it again', async () => {
		await wake('2027-02-10');
		await startIncident('Logo files missing at the second draft', SECOND);
		await writeChain(SECOND, 'The second draft went out with a placeholder again.', 'The kickoff went by without the step. [[Kumo project log]]', 'The checklist lost its step for the files. [[Kickoff checklist]] [[Kumo project log]]');
		await at.press('Escape');
		await at.untilWriting();
		const before = at.panel.locator('.post-mortem-this .post-mortem-row', { hasText: `INC-0017 put “${STEP}” into Kickoff checklist` }).filter({ hasText: 'It did not hold' });
		await before.first().waitFor();
		await before.first().locator('[data-act="reopen"]').click();
		expect(await at.untilWritten(note(FIRST), `- [ ] ${STEP}`)).toContain(`📅 2027-03-12 ^${id}\n`);
		await before.first().waitFor({ state: 'detached' });
	});

	it('has kept every earlier line of the record, and touched no other note', async () => {
		const text = await readFile(join(at.bench.vaultDir, note(FIRST)), 'utf8');
		expect(text.split('## Controls\n')[1]?.split('\n## ')[0]?.trim().split('\n')).toEqual([
			expect.stringMatching(new RegExp(`^- \\[ \\] ${STEP} \\[kind:: checklist step\\].*\\^${id}$`)),
			'  - 2026-12-23 skipped (wording): unticked in [[Kumo winter kickoff]]',
			'  - 2027-01-22 held: ticked in [[Acme winter kickoff]]',
		]);
		await at.expectUntouched(LIST);
		expect(await at.read(LIST)).toBe(await at.original(LIST));
		expect(at.bench.errors).toEqual([]);
	});
});
