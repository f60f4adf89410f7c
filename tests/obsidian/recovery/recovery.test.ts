import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, suggestions, type PluginHost } from '../plugin-host';
import { sampleVault } from '../sample-vault';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const note = incidentNote('## Response\n', ['incident_date: 2026-11-23', 'service: Newsletter delivery', 'review_due:']);
const PLAN = 'Recovery/Recovery plan.md';
const plan = `---
recovery_plan: true
---
# Plan

## Providers
| Provider | What stops | What can wait | By hand |
| --- | --- | --- | --- |
| Host | all sites | staging | static page |

## Proof
- 2026-11-02 [[Restore test]], 29 minutes
- [ ] Next restore test 📅 2026-11-23 ^chk-w2c6ps
`;

function withoutIds(text: string): string {
	return text.replace(/chk-[a-z0-9]{6}/g, 'chk-000000');
}

/** What the sidebar says, once it has drawn. */
async function due(plugin: PluginHost): Promise<string> {
	await plugin.run('open-panel');
	await new Promise((resolve) => setTimeout(resolve, 350));
	await plugin.rest();
	return document.querySelector('.post-mortem-panel')?.textContent ?? '';
}

describe('create-recovery-plan', () => {
	it('asks for workflows, filled in from what incidents name, and providers, and creates a note whose test comes due', async () => {
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.run('create-recovery-plan');
		const dialog = plugin.dialog();
		expect(dialog.field('Workflows').value).toBe('Newsletter delivery');
		expect(dialog.field('First restore test').value).toBe('2026-11-30');
		await dialog.fill('Providers', 'Host\nMail service\n');
		await dialog.send();
		await plugin.rest();
		const text = await plugin.text(PLAN);
		expect(text).toContain('---\nrecovery_plan: true\n---\n');
		expect(text).toContain('| Newsletter delivery |');
		expect(text).toMatch(/\| Host \|.*\n\| Mail service \|/);
		expect(text).toMatch(/- \[ \] Next restore test 📅 2026-11-30 \^chk-[a-z0-9]{6}\n$/);
		expect(plugin.app.workspace.getActiveFile()?.path).toBe(PLAN);
		expect(await due(plugin)).toContain('Next restore test');
	});

	it('writes over nothing, and keeps what was typed', async () => {
		const plugin = await startPlugin({ [PLAN]: plan });
		await plugin.run('create-recovery-plan');
		expect(plugin.dialog().hint('Note')).toContain(`“${PLAN}” is a recovery plan already`);
		expect(plugin.dialog().field('Note').value).toBe('Recovery/Recovery plan 2');
		await plugin.dialog().fill('Workflows', 'Shop');
		await plugin.dialog().fill('Note', 'recovery/recovery Plan');
		await plugin.dialog().click('Create plan');
		expect(plugin.dialog().alert()).toContain('is not written over');
		expect(plugin.dialog().field('Workflows').value).toBe('Shop');
		expect(await plugin.text(PLAN)).toBe(plan);
		await plugin.dialog().fill('Note', 'Second plan');
		await plugin.dialog().click('Create plan');
		expect(await plugin.text('Second plan.md')).toContain('| Shop |');
	});
});

describe('record-restore-test', () => {
	it('ticks the test, writes the proof and the next test in one step that undo takes back', async () => {
		const plugin = await startPlugin({ [PLAN]: plan });
		await plugin.open(PLAN);
		await plugin.run('record-restore-test');
		const dialog = plugin.dialog();
		expect(dialog.el.textContent).toContain('The last one in the plan is of 2026-11-02.');
		expect([dialog.field('Day').value, dialog.field('Next restore test').value]).toEqual(['2026-11-23', '2026-12-23']);
		await dialog.fill('What was restored', 'Kumo, products 64 and 64');
		await dialog.fill('Minutes', '29');
		await dialog.send();
		expect(plugin.dialogs()).toEqual([]);
		expect(withoutIds(await plugin.text(PLAN))).toBe(plan.replace('- [ ] Next restore test 📅 2026-11-23 ^chk-w2c6ps\n', `- [x] Next restore test 📅 2026-11-23 ✅ 2026-11-23 ^chk-000000
- 2026-11-23 restored: Kumo, products 64 and 64, 29 minutes
- [ ] Next restore test 📅 2026-12-23 ^chk-000000
`));
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(plan);
	});

	it('asks for what was restored, and takes no minutes that are no number', async () => {
		const plugin = await startPlugin({ [PLAN]: plan });
		await plugin.open(PLAN);
		await plugin.run('record-restore-test');
		await plugin.dialog().click('Record');
		expect(plugin.dialog().alert()).toBe('Fill in “What was restored” first.');
		await plugin.dialog().fill('What was restored', 'Kumo');
		await plugin.dialog().fill('Minutes', 'half an hour');
		await plugin.dialog().click('Record');
		expect(plugin.dialog().alert()).toBe('Write a whole number of minutes.');
		expect(await plugin.text(PLAN)).toBe(plan);
	});

	it('is there on recovery plans only', async () => {
		const plugin = await startPlugin({ [PLAN]: plan, [NOTE]: note, 'Diary.md': '' });
		for (const [path, expected] of [[PLAN, true], [NOTE, false], ['Diary.md', false]] as const) {
			await plugin.open(path);
			expect(plugin.offers('record-restore-test')).toBe(expected);
		}
	});

	it('is offered when the test is ticked in the panel', async () => {
		const plugin = await startPlugin({ [PLAN]: plan });
		expect(await due(plugin)).toContain('Next restore test');
		document.querySelector<HTMLElement>('input[aria-label="Mark as done: Next restore test"]')?.click();
		await plugin.rest();
		expect(await plugin.text(PLAN)).toContain('- [x] Next restore test 📅 2026-11-23 ✅ 2026-11-23 ^chk-w2c6ps');
		[...document.querySelectorAll('.notice button')].find((button) => button.textContent === 'Record the test')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
		await plugin.rest();
		await plugin.dialog().fill('What was restored', 'Kumo');
		await plugin.dialog().send();
		expect(withoutIds(await plugin.text(PLAN))).toContain('- 2026-11-23 restored: Kumo\n- [ ] Next restore test 📅 2026-12-23 ^chk-000000\n');
	});
});

describe('mark-outage', () => {
	it('offers the providers of the plan, shows what it says, and writes it into the incident', async () => {
		const plugin = await startPlugin({ [PLAN]: plan, [NOTE]: note });
		await plugin.open(NOTE);
		await plugin.run('mark-outage');
		await plugin.rest();
		await plugin.dialog().fill('Provider', 'ho');
		await plugin.rest();
		expect(suggestions()).toEqual(['Host']);
		await plugin.dialog().fill('Provider', 'host');
		expect(plugin.dialog().hint('Provider')).toBe('The plan says: By hand: static page. Can wait: staging. Stops: all sites.');
		await plugin.dialog().fill('Provider', 'Host');
		await plugin.dialog().click('Mark');
		expect(plugin.dialogs()).toEqual([]);
		expect(await plugin.text(NOTE)).toBe(note.replace('---\n## Response\n', `outage: Host
---
## Response
- Outage of Host, by the plan: [[Recovery plan]]
  - By hand: static page
  - What can wait: staging
  - What stops: all sites
`));
	});

	it('does without a plan, and says that there is none', async () => {
		const plugin = await startPlugin({ [NOTE]: note });
		await plugin.open(NOTE);
		await plugin.run('mark-outage');
		await plugin.rest();
		expect(plugin.dialog().hint('Recovery plan')).toContain('There is no recovery plan yet');
		await plugin.dialog().fill('Provider', 'Host');
		await plugin.dialog().click('Mark');
		expect(await plugin.text(NOTE)).toContain('outage: Host\n---\n## Response\n- Outage of Host\n');
	});

	it('fits incidents only', async () => {
		const plugin = await startPlugin({ [PLAN]: plan, 'Diary.md': '' });
		await plugin.open('Diary.md');
		expect(plugin.offers('mark-outage')).toBe(false);
	});

	it('works with a plan that a person wrote', async () => {
		const plugin = await startPlugin(sampleVault());
		const path = 'Post-mortems/INC-0016 Checkout refuses cards from outside Germany.md';
		await plugin.open(path);
		await plugin.run('mark-outage');
		await plugin.rest();
		await plugin.dialog().fill('Provider', 'Payment provider');
		await plugin.dialog().click('Mark');
		expect(await plugin.text(path)).toMatch(/- Outage of Payment provider, by the plan: \[\[Recovery plan\]\]\n {2}- By hand: invoice by mail\n {2}- What can wait: refunds\n {2}- What stops: cards\n/);
	});
});
