/**
 * What the pictures of the documentation show. Each scene starts from the sample vault on its day, or from an empty vault; `show`
 * does with mouse and keys what a reader would do. `of` is the part of the page that is kept.
 * @typedef {{ name: string, vault?: 'empty', width?: number, height?: number, right?: number, of?: string, show: (page: import('playwright-core').Page) => Promise<void> }} Scene
 */

/** @param {import('playwright-core').Page} page @param {string} path */
async function openNote(page, path) {
	await page.evaluate((link) => globalThis.host.app.workspace.openLinkText(link, ''), path);
	await page.locator('.cm-content').first().waitFor();
}

/** @param {import('playwright-core').Page} page @param {string} path */
async function readNote(page, path) {
	await openNote(page, path);
	await command(page, 'Toggle reading view');
	await page.locator('.markdown-preview-view').first().waitFor();
}

/** @param {import('playwright-core').Page} page @param {string} name */
async function command(page, name) {
	await page.keyboard.press('Control+p');
	await page.locator('.prompt-input').fill(name);
	await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
	await page.keyboard.press('Enter');
}

/** @param {import('playwright-core').Page} page @param {string} text */
async function dialog(page, text) {
	await page.locator('.modal', { hasText: text }).waitFor();
}

/** @type {readonly Scene[]} */
export const scenes = [
	{
		name: 'workbench',
		show: async (page) => {
			await openNote(page, 'INC-0010 Autumn mail with the August price#Five whys');
			await page.locator('.post-mortem-panel').getByText('Autumn mail').first().waitFor();
		},
	},
	{
		name: 'panel',
		right: 300,
		of: '.mod-right-split',
		show: async (page) => {
			for (const name of ['Next two weeks', 'Today']) await page.locator('.post-mortem-panel').getByText(name, { exact: true }).first().click();
			await page.locator('.post-mortem-panel').getByText('In use').first().waitFor();
		},
	},
	{
		name: 'first-run',
		vault: 'empty',
		right: 300,
		width: 900,
		height: 460,
		show: async (page) => {
			await page.locator('.post-mortem-welcome').waitFor();
		},
	},
	{
		name: 'create-incident',
		height: 1000,
		of: '.modal',
		show: async (page) => {
			await command(page, 'Create incident');
			await page.keyboard.type('Order mail shows the wrong total');
			await page.getByLabel('What was expected').fill('The total includes shipping');
			await page.getByLabel('What happened').fill('The total leaves shipping out');
		},
	},
	{
		name: 'add-control',
		height: 1000,
		of: '.modal',
		show: async (page) => {
			await openNote(page, 'INC-0010 Autumn mail with the August price');
			await command(page, 'Add control');
			await dialog(page, 'What it says');
			await page.getByLabel('What it says').fill('Compare every price in the draft with the price list and initial the record');
			await page.getByLabel('Goes into').fill('Send checklist');
			await page.locator('.suggestion-item', { hasText: 'Send checklist' }).first().click();
		},
	},
	{
		name: 'review-control',
		of: '.modal',
		show: async (page) => {
			await page.locator('.post-mortem-row', { hasText: 'Tick each price in the draft' }).locator('[data-act="review"]').first().click();
			await dialog(page, 'Review control');
		},
	},
	{
		name: 'client-message',
		width: 1300,
		height: 820,
		of: '.mod-root',
		show: async (page) => {
			await readNote(page, 'INC-0012 post-mortem');
		},
	},
	{
		name: 'code-block',
		width: 1300,
		height: 1100,
		of: '.mod-root',
		show: async (page) => {
			await readNote(page, '2026-10');
			await page.locator('.post-mortem-block svg[role=img]').nth(1).waitFor();
			await page.locator('.markdown-preview-view h2', { hasText: 'How it went' }).evaluate((heading) => { heading.scrollIntoView(); });
		},
	},
	{
		name: 'settings',
		height: 760,
		of: '.modal',
		show: async (page) => {
			await page.keyboard.press('Control+,');
			await page.locator('.modal .vertical-tab-nav-item', { hasText: 'Post-mortem' }).last().click();
			await page.locator('.modal').getByText('Incident folder').first().waitFor();
		},
	},
];
