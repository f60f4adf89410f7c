import { describeInBrowser } from './harness';
import { type Journey, startJourney } from './journey';

const incident = 'Post-mortems/INC-0017 Checkout mail shows the old address.md';

jest.setTimeout(120_000);

describeInBrowser('a first incident, from the ribbon to the control', () => {
	let at: Journey;

	beforeAll(async () => { at = await startJourney(); });
	afterAll(() => at?.close());

	it('opens the sidebar with what is due', async () => {
		await at.page.locator('.side-dock-ribbon-action[aria-label*="Post-mortem"]').click();
		await at.panel.getByText('Tick each price in the draft against the shop export').first().waitFor();
		expect(await at.panel.getByText('Overdue').count()).toBeGreaterThan(0);
	});

	it('creates a candidate from a title alone, by keyboard', async () => {
		await at.page.getByRole('button', { name: 'New incident' }).click();
		await at.page.keyboard.type('Checkout mail shows the old address');
		await at.page.keyboard.press('Enter');
		const text = await at.untilWritten(incident, '**Detected** Checkout mail shows the old address');
		await at.untilWriting();
		expect(text).toContain('incident_id: INC-0017\nincident_status: candidate\nincident_date: 2026-11-23\nseverity:\n');
	});

	it('adds a checkpoint and its property in one write', async () => {
		await at.command('Add checkpoint');
		await at.page.getByLabel('Kind').selectOption('Contained');
		await at.page.getByLabel('What could be observed').fill('Mail template switched off');
		await at.page.keyboard.press('Control+Enter');
		const text = await at.untilWritten(incident, '**Contained** Mail template switched off');
		await at.untilWriting();
		const [, time] = /- (\d{4}-\d{2}-\d{2} \d{2}:\d{2}) UTC \*\*Contained\*\*/.exec(text) ?? [];
		expect(text).toContain(`contained_at: ${time?.replace(' ', 'T')}Z\n`);
	});

	it('adds the review parts', async () => {
		await at.command('Start review');
		const text = await at.untilWritten(incident, '## Client messages');
		expect(text).toContain('## Evidence\n- Message thread:\n- Approved brief:\n');
	});

	it('inserts a why chain and leaves the cursor behind the first answer', async () => {
		await at.command('Insert five whys');
		await at.page.getByLabel('Outcome').fill('Eleven customers got a mail with the old address.');
		await at.page.keyboard.press('Control+Enter');
		await at.untilWriting();
		await at.page.keyboard.type('I should have changed the footer too. [[Delivery checklist]]');
		const text = await at.untilWritten(incident, 'changed the footer too');
		expect(text).toMatch(/- \*\*Outcome:\*\* Eleven customers got a mail with the old address\.\n1\. I should have changed the footer too\. \[\[Delivery checklist\]\]/);
	});

	it('takes a selected sentence into the rewrite table', async () => {
		await at.page.keyboard.press('Shift+Home');
		await at.command('Rewrite selection without blame');
		const text = await at.untilWritten(incident, /\| I should have changed the footer too\..*\|/);
		expect(text).toContain('| --- | --- | --- |\n| I should have changed the footer too.');
	});

	it('puts a control into a real checklist, and its record into the incident', async () => {
		await at.command('Add control');
		await at.page.getByLabel('What it says').fill('Send a test order and note the address in its mail');
		await at.page.getByLabel('Stage').selectOption('delivery');
		await at.page.getByLabel('Goes into').fill('Send checklist');
		await at.page.locator('.suggestion-item', { hasText: 'Send checklist' }).first().click();
		await at.page.getByRole('button', { name: 'Add control' }).last().click();
		await at.page.locator('.modal').waitFor({ state: 'detached' });

		const checklist = await at.untilWritten('Checklists/Send checklist.md', 'Send a test order');
		const added = checklist.split('\n').filter((line) => line.includes('Send a test order'));
		expect(added).toHaveLength(1);
		expect(added[0]).toMatch(/^- \[ \] Send a test order and note the address in its mail \(\[\[INC-0017 Checkout mail shows the old address\|INC-0017\]\]\) \^ctl-[a-z0-9]{6}$/);
		expect(checklist.replace(`${added[0]}\n`, '')).toBe(await at.original('Checklists/Send checklist.md'));

		const id = /\^(ctl-[a-z0-9]{6})$/.exec(added[0] ?? '')?.[1] ?? 'no id';
		const text = await at.untilWritten(incident, id);
		expect(text).toContain(
			'## Controls\n- [ ] Send a test order and note the address in its mail [kind:: checklist step] [stage:: delivery] [owner:: ',
		);
		expect(text).toContain(`[in:: [[Send checklist]]] [placed:: 2026-11-23] 📅 2026-12-23 ^${id}`);
		expect(text).toContain('review_due: 2026-12-23\n');
	});

	it('shows the control in the sidebar, in place', async () => {
		const row = at.panel.getByText('Send a test order and note the address in its mail');
		await row.first().waitFor();
		await at.panel.getByText('not seen in live work yet').first().waitFor();
	});

	it('has written to no other note, and reported no error', async () => {
		await at.expectUntouched('Checklists/Send checklist.md');
		expect(at.bench.errors).toEqual([]);
	});
});
