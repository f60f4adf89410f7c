/**
 * What the pictures of the documentation show. Each scene starts from the sample vault on its day; `show` does with mouse and keys
 * what a reader would do.
 * @typedef {{ name: string, width?: number, height?: number, right?: number, show: (page: import('playwright-core').Page) => Promise<void> }} Scene
 */

/** @param {import('playwright-core').Page} page @param {string} path */
async function openNote(page, path) {
	await page.evaluate((link) => globalThis.host.app.workspace.openLinkText(link, ''), path);
	await page.locator('.cm-content').first().waitFor();
}

/** @param {import('playwright-core').Page} page @param {string} name */
async function command(page, name) {
	await page.keyboard.press('Control+p');
	await page.locator('.prompt-input').fill(name);
	await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
	await page.keyboard.press('Enter');
}

/** @type {readonly Scene[]} */
export const scenes = [
	{
		name: 'workbench',
		show: async (page) => {
			await openNote(page, "INC-0010 Autumn mail with the August price");
			await page.locator('.post-mortem-panel').getByText('Autumn mail').first().waitFor();
		},
	},
	{
		name: 'create-incident',
		height: 1000,
		show: async (page) => {
			await command(page, 'Create incident');
			await page.keyboard.type('Order mail shows the wrong total');
			await page.getByLabel('What was expected').fill('The total includes shipping');
			await page.getByLabel('What happened').fill('The total leaves shipping out');
		},
	},
];
