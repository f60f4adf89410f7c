import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInBrowser } from './harness';
import { type Journey, startJourney } from './journey';

const INCIDENT = 'Post-mortems/INC-0001 Launch mail had old prices.md';
const CHECKLIST = 'Artifacts/Delivery checklist.md';

jest.setTimeout(120_000);

describeInBrowser('from an empty vault to the text a client gets', () => {
	let at: Journey;
	let empty: string;

	beforeAll(async () => {
		empty = await mkdtemp(join(tmpdir(), 'empty-vault-'));
		at = await startJourney('2026-11-23', empty);
		await at.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	});

	afterAll(async () => {
		await at?.close();
		await rm(empty, { recursive: true, force: true });
	});

	/** What another program would paste. */
	const pasted = (type: 'text/plain' | 'text/html'): Promise<string> => at.page.evaluate(async (wanted) => {
		const [item] = await navigator.clipboard.read();
		return item ? (await item.getType(wanted)).text() : '';
	}, type);

	const send = (): Promise<void> => at.press('Control+Enter');

	it('sets up the artifacts', async () => {
		await at.command('Set up artifacts');
		await at.page.getByRole('button', { name: 'Create notes' }).click();
		await at.untilWritten(CHECKLIST, '## ');
		await at.page.locator('.modal').waitFor({ state: 'detached' });
	});

	it('logs an incident', async () => {
		await at.command('Create incident');
		await at.page.getByLabel('Title').fill('Launch mail had old prices');
		await at.page.getByLabel('What was expected').fill('Prices of the current list');
		await at.page.getByLabel('What happened').fill('The launch mail carried last year’s prices');
		await at.page.getByLabel('Impact', { exact: true }).fill('410 subscribers received last year’s prices');
		await at.page.locator('input[type=radio][value=P2]').check();
		await send();
		await at.untilWritten(INCIDENT, 'severity: P2');
		await at.untilWriting();
		await at.command('Add checkpoint');
		await at.page.getByLabel('Kind').selectOption('Contained');
		await at.page.getByLabel('What could be observed').fill('Campaign paused after 410 of 2,600 sends');
		await send();
		await at.untilWritten(INCIDENT, '**Contained**');
		await at.untilWriting();
	});

	it('drafts and copies the notice, makes its day due, and marks it as sent', async () => {
		await at.command('Draft client notice');
		await at.untilWritten('Post-mortems/INC-0001 notice.md', 'client_message: notice');
		await at.untilWritten(INCIDENT, '- [[INC-0001 notice]]');
		await at.page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: 'INC-0001 notice' }).waitFor();
		await at.command('Copy client message');
		await at.page.locator('.modal', { hasText: 'Confirmed in writing' }).waitFor();
		expect(await pasted('text/plain')).toMatch(/^Where things stand\n\n410 subscribers received last year’s prices\.\n\nWhat we have done\n\nCampaign paused after 410 of 2,600 sends\. Contained since 23 November 2026, \d\d:\d\d UTC\.\n\nWhen you will hear from us\n\nYou will have a full account by Saturday, 28 November 2026\.$/);
		await send();
		await at.untilWritten(INCIDENT, '**Client notified** By mail [[INC-0001 notice]]');
		await at.page.locator('.modal').waitFor({ state: 'detached' });
		expect(await at.read(INCIDENT)).toMatch(/- \[ \] Send the full post-mortem 📅 2026-11-28 \^chk-[a-z0-9]{6}/);
	});

	it('finds a cause and puts one control into the checklist', async () => {
		await at.open('INC-0001 Launch');
		await at.command('Start review');
		await at.untilWritten(INCIDENT, '## Five whys');
		await at.command('Insert five whys');
		await at.page.getByLabel('Outcome').fill('410 subscribers got old prices.');
		await send();
		await at.untilWriting();
		await at.type('The price block was taken from the last issue. [[Delivery procedure]]');
		await at.command('Set root cause');
		await at.page.getByLabel('Root cause').fill('The delivery checklist has no price check before sending. [[Delivery checklist]]');
		await at.page.locator('input[type=radio][value=yes]').check();
		await send();
		await at.untilWritten(INCIDENT, 'no price check before sending.');
		await at.page.getByRole('button', { name: 'Add the control' }).click();
		await at.page.getByLabel('What it says').fill('Compare every price in the draft with the price list');
		await at.page.getByLabel('Goes into').fill('Delivery checklist');
		await at.page.locator('.suggestion-item', { hasText: 'Delivery checklist' }).first().click();
		await at.page.getByRole('button', { name: 'Add control' }).last().click();
		await at.page.locator('.modal').waitFor({ state: 'detached' });
		await at.untilWritten(CHECKLIST, 'Compare every price in the draft');
	});

	it('drafts the full post-mortem, asks for the gap, and copies it with its lists', async () => {
		await at.open('INC-0001 Launch');
		await at.command('Draft full client text');
		await at.untilWritten('Post-mortems/INC-0001 post-mortem.md', 'client_message: post-mortem');
		await at.page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: 'INC-0001 post-mortem' }).waitFor();
		await at.command('Copy client message');
		await at.page.getByRole('button', { name: 'Go back' }).click();
		await at.page.locator('.cm-line', { hasText: '[add what you need' }).click({ clickCount: 3 });
		await at.type('Nothing is needed from you.');
		await at.untilWritten('Post-mortems/INC-0001 post-mortem.md', 'Nothing is needed from you.');
		await at.command('Copy client message');
		await at.page.locator('.modal', { hasText: 'Confirmed in writing' }).waitFor();
		const plain = await pasted('text/plain');
		expect(plain).toContain('Cause\n\nThe delivery checklist has no price check before sending.\n\nWhat we changed\n\n- Delivery checklist (checklist step): Compare every price in the draft with the price list. In place since 23 November 2026.');
		expect(plain).toContain('Next steps for you\n\nNothing is needed from you.\n\nFollow-through\n\n- Compare every price in the draft with the price list (Delivery checklist): due 23 December 2026');
		expect(plain).not.toMatch(/\[\[|\^|INC-|#|%%|client_message/);
		expect(await pasted('text/html')).toContain('<li>Compare every price in the draft with the price list (Delivery checklist): due 23 December 2026</li>');
		await send();
		expect(await at.untilWritten(INCIDENT, '**Post-mortem sent** By mail [[INC-0001 post-mortem]]')).toMatch(/- \[x\] Send the full post-mortem 📅 2026-11-28 ✅ 2026-11-23 \^chk-/);
		expect(at.bench.errors).toEqual([]);
	});
});
