import { describeInBrowser } from './harness';
import { type Journey, startJourney } from './journey';

const name = 'INC-0016 Checkout refuses cards from outside Germany';
const path = `Post-mortems/${name}.md`;
const outcome = 'Customers with cards from outside Germany could not pay.';
const heading = `### Why chain: ${outcome.replace(/\.$/, '')}`;

jest.setTimeout(120_000);

describeInBrowser('a review by keyboard alone', () => {
	let at: Journey;

	beforeAll(async () => { at = await startJourney(); });
	afterAll(() => at?.close());

	const untilWritten = (said: string | RegExp): Promise<string> => at.untilWritten(path, said);

	it('opens an incident that has no chain, and the sidebar says what comes next', async () => {
		await at.page.locator('.workspace').waitFor();
		expect(await at.original(path)).not.toContain('### Why chain');
		await at.command('Open panel');
		await at.page.locator('.post-mortem-panel').waitFor();
		await at.pick('Control+o', name);
		await at.page.locator('.post-mortem-this .post-mortem-incident-title', { hasText: name }).waitFor();
		expect(await at.page.locator('.post-mortem-step button').textContent()).toBe('Add checkpoint: Contained');
	});

	it('inserts five whys', async () => {
		await at.command('Insert five whys');
		await at.focusIn('.modal');
		await at.type(outcome);
		await at.press('Control+Enter');
		await at.page.locator('.modal').waitFor({ state: 'detached' });
		expect(await untilWritten(`- **Outcome:** ${outcome}\n1. `)).toContain(heading);
		await at.page.locator('.post-mortem-time-box', { hasText: 'Time box: 0 min of 45 min' }).waitFor();
	});

	it('answers three whys', async () => {
		await at.focusIn('.cm-content');
		await at.type('The payment page asked for a German post code. [[Acme SOW');
		await at.type(']]');
		await untilWritten('German post code. [[Acme SOW]]');
		await at.command('Add why');
		await untilWritten(/\n2\. ?\n/);
		await at.focusIn('.cm-content');
		await at.type('The form was copied from the shop for Germany.');
		await untilWritten('copied from the shop for Germany.');
		await at.command('Add why');
		await untilWritten(/\n3\. ?\n/);
		await at.focusIn('.cm-content');
		await at.type('No step pays with a foreign card before launch. [[Delivery checklist]]');
		await untilWritten(/\n3\. No step pays with a foreign card before launch\. \[\[Delivery checklist\]\]/);
	});

	it('sets the root cause', async () => {
		await at.command('Set root cause');
		await at.focusIn('.modal');
		await at.type('The checklist has no test payment with a foreign card. [[Delivery checklist]] [[Acme SOW]]');
		await at.tabTo('.modal input[type="radio"]');
		await at.press('Space');
		await at.press('Control+Enter');
		await at.page.locator('.modal', { hasText: 'Next: add the control' }).waitFor();
		await at.press('Escape');
		await at.page.locator('.modal').waitFor({ state: 'detached' });
		await untilWritten('- **Root cause:** The checklist has no test payment with a foreign card.');
	});

	it('shows the answer that nothing backs, and marks it as an assumption', async () => {
		const underlined = at.page.locator('.cm-content .post-mortem-finding', { hasText: 'copied from the shop' });
		await underlined.first().waitFor();
		await at.focusIn('.cm-content');
		const cursorThere = (): Promise<boolean> => at.page.evaluate(() => {
			const { anchorNode } = window.getSelection() ?? {};
			return anchorNode?.parentElement?.closest('.cm-line')?.textContent?.includes('copied from the shop') ?? false;
		});
		for (let steps = 0; steps < 20 && !await cursorThere(); steps++) await at.command('Next finding');
		expect(await cursorThere()).toBe(true);
		await at.command('Fix finding');
		await at.page.locator('.menu-item', { hasText: 'Mark as an assumption' }).waitFor();
		for (let steps = 0; steps < 10 && await at.page.locator('.menu-item.selected', { hasText: 'Mark as an assumption' }).count() === 0; steps++) await at.press('ArrowDown');
		await at.press('Enter');
		await untilWritten('2. The form was copied from the shop for Germany. (assumption)\n');
	});

	it('draws the cause map', async () => {
		await at.focusIn('.cm-content');
		await at.command('Draw cause map');
		const text = await untilWritten('%% cause map %%');
		expect(text).toContain('class c1w2 assumption');
	});

	it('has written the chain and its map into the note, and nothing else anywhere', async () => {
		const text = await untilWritten('```mermaid');
		const start = text.indexOf('## Five whys');
		const end = text.indexOf('- **Change:**');
		expect(text.slice(start, end)).toMatch(/^## Five whys\n\n%% cause map %%\n```mermaid\nflowchart TD\n[^]*?\n```\n\n### Why chain: /);
		expect(text.slice(text.indexOf('- **Outcome:**'), end)).toBe([
			`- **Outcome:** ${outcome}`,
			'1. The payment page asked for a German post code. [[Acme SOW]]',
			'2. The form was copied from the shop for Germany. (assumption)',
			'3. No step pays with a foreign card before launch. [[Delivery checklist]]',
			'- **Root cause:** The checklist has no test payment with a foreign card. [[Delivery checklist]] [[Acme SOW]]',
			'',
		].join('\n'));
		expect(text.slice(0, start).trimEnd()).toBe((await at.original(path)).trimEnd());
		await at.expectUntouched(path);
		expect(at.bench.errors).toEqual([]);
	});
});
