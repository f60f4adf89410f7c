import { incidentNote, linesOf } from '../../notation';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const NAME = 'INC-0007 Wrong prices';

const chain = (title: string, ...lines: readonly string[]): string => linesOf(`### Why chain: ${title}`, '', ...lines, '');
const prices = chain('Prices', '- **Outcome:** 410 mails had old prices.', '1. The block was old. [[Export]]', '2. The issue was a copy. [[Mail]]', '- **Root cause:** ', '- **Change:** ');
const shop = chain('Shop', '- **Outcome:** The shop was slow.', '1. The images were large.');
const note = (...chains: readonly string[]): string => incidentNote(`## Five whys\n\n${chains.join('')}## Controls\n`);

/** Puts the cursor behind these words. */
function cursorBehind(plugin: PluginHost, words: string): void {
	const { editor } = plugin.view();
	const at = editor.getValue().indexOf(words);
	if (at < 0) throw new Error(`“${words}” is not there`);
	editor.setCursor(editor.offsetToPos(at + words.length));
}

async function opened(text: string, files: Readonly<Record<string, string>> = {}, settings: Readonly<Record<string, unknown>> = {}): Promise<PluginHost> {
	const plugin = await startPlugin({ [NOTE]: text, ...files }, { settings });
	await plugin.open(NOTE);
	return plugin;
}

/** Runs a command and checks that it says why it writes nothing. */
async function expectRefused(text: string, command: string, why: string | RegExp, behind?: string): Promise<void> {
	const plugin = await opened(text);
	if (behind !== undefined) cursorBehind(plugin, behind);
	await plugin.run(command);
	await plugin.rest();
	expect(plugin.notices()[0]).toMatch(why);
	expect(await plugin.text(NOTE)).toBe(text);
	expect(plugin.dialogs()).toEqual([]);
	await stopPlugins();
}

describe('add-why', () => {
	it('adds the next answer to the chain at the cursor, the cursor in it, taken back by one undo', async () => {
		const text = note(prices, shop);
		const plugin = await opened(text);
		cursorBehind(plugin, 'The shop was');
		await plugin.run('add-why');
		await plugin.rest();
		expect(plugin.shown()).toBe(text.replace('were large.\n', 'were large.\n2. ¦\n'));
		expect(plugin.view().editor.hasFocus()).toBe(true);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(text);
	});

	it('takes the only chain wherever the cursor is, and the answer at its end that is still empty', async () => {
		const text = note(chain('Shop', '- **Outcome:** The shop was slow.', '1.'));
		const plugin = await opened(text);
		cursorBehind(plugin, '## Controls');
		await plugin.run('add-why');
		await plugin.rest();
		expect(plugin.shown()).toBe(text.replace('1.\n', '1. ¦\n'));
	});

	it('writes on disk and says so while the note is in reading view (reliability 46)', async () => {
		const plugin = await startPlugin({ [NOTE]: note(shop) });
		await plugin.open(NOTE, 'preview');
		await plugin.run('add-why');
		await plugin.rest();
		expect(await plugin.text(NOTE)).toBe(note(shop).replace('large.\n', 'large.\n2. \n'));
		expect(plugin.notices()).toEqual([`Added a why to “${NAME}”. Back it with a link.`]);
	});

	it('keeps Windows line ends', async () => {
		const text = note(shop).replace(/\n/g, '\r\n');
		const plugin = await opened(text);
		await plugin.run('add-why');
		await plugin.rest();
		expect(await plugin.text(NOTE)).toBe(text.replace('large.\r\n', 'large.\r\n2. \r\n'));
	});

	it('refuses without a chain, and where it would have to choose one', async () => {
		await expectRefused(incidentNote('Text\n'), 'add-why', `${NAME}: This note has no why chain.`);
		await expectRefused(note(prices, shop), 'add-why', `${NAME}: This note has several why chains.`, '## Controls');
	});
});

describe('set-root-cause', () => {
	it('writes cause and change, then opens the control with the document that the change links, taken back by one undo', async () => {
		const text = note(prices);
		const plugin = await opened(text, { 'Lists/Send checklist.md': '## Delivery\n', 'Export.md': '' });
		await plugin.run('set-root-cause');
		await plugin.rest();
		const dialog = plugin.dialog();
		await dialog.fill('Root cause', 'The list has no price check.\n[[Send checklist]] [[Export]]');
		await dialog.choose('Can you change it directly?', 'yes');
		await dialog.fill('Change', 'Add it to [[Send checklist]].');
		await dialog.send();
		expect(await plugin.text(NOTE)).toBe(text
			.replace('**Root cause:** \n', '**Root cause:** The list has no price check. [[Send checklist]] [[Export]]\n')
			.replace('**Change:** \n', '**Change:** Add it to [[Send checklist]].\n'));
		expect(document.activeElement?.textContent).toBe('Add the control');
		await plugin.dialog().click('Add the control');
		expect(plugin.dialog().field('Goes into').value).toBe('Send checklist');
		await plugin.press('Escape');
		expect(plugin.dialogs()).toEqual([]);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(text);
	});

	it('makes one more answer of a cause that cannot be changed', async () => {
		const plugin = await opened(note(prices));
		await plugin.run('set-root-cause');
		await plugin.rest();
		const dialog = plugin.dialog();
		await dialog.fill('Root cause', 'The mail tool has no price field.');
		await dialog.choose('Can you change it directly?', 'why');
		expect(dialog.el.textContent).toContain('Then it is one more answer');
		expect(dialog.names()).not.toContain('Change');
		await dialog.send();
		expect(plugin.shown()).toBe(note(prices).replace('copy. [[Mail]]\n', 'copy. [[Mail]]\n3. The mail tool has no price field.¦\n'));
		expect(plugin.dialogs()).toEqual([]);
	});

	it('writes it all the same when the user insists, and leaves the control for later', async () => {
		const plugin = await opened(note(prices));
		await plugin.run('set-root-cause');
		await plugin.rest();
		await plugin.dialog().fill('Root cause', 'The post was late.');
		await plugin.dialog().choose('Can you change it directly?', 'anyway');
		await plugin.dialog().send();
		await plugin.dialog().click('Later');
		expect(await plugin.text(NOTE)).toContain('- **Root cause:** The post was late.\n- **Change:** \n');
		expect(plugin.dialogs()).toEqual([]);
	});

	it('shows what stands there and asks whether it can be changed before it writes', async () => {
		const text = note(prices.replace('**Root cause:** ', '**Root cause:** No check. [[Mail]]'));
		const plugin = await opened(text);
		await plugin.run('set-root-cause');
		await plugin.rest();
		const dialog = plugin.dialog();
		expect(dialog.field('Root cause').value).toBe('No check. [[Mail]]');
		await dialog.send();
		expect(dialog.alert()).toBe('Say whether you can change it directly.');
		await dialog.choose('Can you change it directly?', 'yes');
		await dialog.send();
		expect(dialog.alert()).toBe(`${NAME}: There is nothing to change.`);
		expect(await plugin.text(NOTE)).toBe(text);
	});

	it('calls it what the user calls it', async () => {
		const plugin = await opened(note(prices.replace('Root cause', 'Gap')), {}, { labelRootCause: 'Gap' });
		await plugin.run('set-root-cause');
		await plugin.rest();
		expect(plugin.dialog().el.querySelector('.modal-title')?.textContent).toBe('Set “Gap”');
		await plugin.dialog().fill('Gap', 'No check.');
		await plugin.dialog().choose('Can you change it directly?', 'yes');
		await plugin.dialog().send();
		expect(await plugin.text(NOTE)).toContain('- **Gap:** No check.\n');
		expect(plugin.notices()).toEqual([`Wrote “Gap” into “${NAME}”.`]);
	});

	it('refuses where it would have to choose a chain', async () => {
		await expectRefused(note(prices, shop), 'set-root-cause', `${NAME}: This note has several why chains.`, '## Controls');
	});
});

describe('split-why-chain', () => {
	it('asks for the outcome of the second chain and puts the cursor behind it, taken back by one undo', async () => {
		const plugin = await opened(note(prices));
		cursorBehind(plugin, 'The issue was');
		await plugin.run('split-why-chain');
		await plugin.rest();
		await plugin.dialog().fill('Outcome of the second chain', 'The issue was sent unread.');
		await plugin.press('Enter');
		expect(plugin.shown()).toContain(linesOf(
			'1. The block was old. [[Export]]',
			'- **Root cause:** ',
			'- **Change:** ',
			'',
			'### Why chain: The issue was sent unread.',
			'',
			'- **Outcome:** The issue was sent unread.¦',
			'1. The issue was a copy. [[Mail]]',
		));
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note(prices));
	});

	it('asks nothing where the second outcome stands already', async () => {
		const two = chain('Two', '- **Outcome:** One.', '1. Old. [[A]]', '- **Outcome:** Other.', '2. Slow. [[B]]');
		const plugin = await opened(note(two));
		cursorBehind(plugin, 'Other');
		await plugin.run('split-why-chain');
		await plugin.rest();
		expect(plugin.dialogs()).toEqual([]);
		expect(await plugin.text(NOTE)).toContain('### Why chain:\n\n- **Outcome:** Other.\n1. Slow. [[B]]\n');
	});

	it('refuses elsewhere than on an answer, without opening a dialog', async () => {
		await expectRefused(note(prices), 'split-why-chain', `${NAME}: Put the cursor on the answer`, 'The block was');
		await expectRefused(note(prices), 'split-why-chain', `${NAME}: The cursor stands in no why chain.`, '## Controls');
	});
});

describe('draw-cause-map', () => {
	it('draws every chain, draws again in place, and each is taken back by one undo', async () => {
		const plugin = await opened(note(prices));
		await plugin.run('draw-cause-map');
		await plugin.rest();
		const once = plugin.view().editor.getValue();
		expect(once).toMatch(/## Five whys\n\n%% cause map %%\n```mermaid\nflowchart TD\n[^]*old prices[^]*```\n\n### Why chain: Prices/);
		cursorBehind(plugin, '2. The issue was');
		plugin.view().editor.replaceSelection(' only');
		await plugin.run('draw-cause-map');
		await plugin.rest();
		const twice = plugin.view().editor.getValue();
		expect(twice.match(/```mermaid/g)).toHaveLength(1);
		expect(twice).toContain('["The issue was only a copy."]');
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(once.replace('2. The issue was', '2. The issue was only'));
	});

	it('refuses without a chain', async () => {
		await expectRefused(incidentNote('Text\n'), 'draw-cause-map', `${NAME}: This note has no why chain to draw.`);
	});
});

describe('read-chain-backwards', () => {
	const full = prices.replace('**Root cause:** ', '**Root cause:** No price check');

	it('reads from the root cause up to the outcome, joined by therefore, and leads to the sentence that does not follow', async () => {
		const plugin = await opened(note(full));
		await plugin.run('read-chain-backwards');
		await plugin.rest();
		const names = [...plugin.dialog().el.querySelectorAll('.setting-item-name')].map((each) => each.textContent);
		expect(names).toEqual(['No price check.', 'Therefore: The issue was a copy.', 'Therefore: The block was old.', 'Therefore: 410 mails had old prices.']);
		expect(plugin.dialog().el.querySelector('.setting-item-description:not(p)')?.textContent).toBe('Assumption');
		[...plugin.dialog().el.querySelectorAll('button')][2]?.click();
		await plugin.rest();
		expect(plugin.dialogs()).toEqual([]);
		expect(plugin.shown()).toContain('\n¦1. The block was old.');
		expect(await plugin.text(NOTE)).toBe(note(full));
	});

	it('shows hostile words as words (reliability 33)', async () => {
		const plugin = await opened(note(full.replace('No price check', '<img src=x onerror=alert(1)> **end**')));
		await plugin.run('read-chain-backwards');
		await plugin.rest();
		expect(plugin.dialog().el.querySelector('img')).toBeNull();
		expect(plugin.dialog().el.textContent).toContain('<img src=x onerror=alert(1)>');
	});

	it('refuses an empty chain', async () => {
		await expectRefused(note(chain('Empty', '- **Outcome:** Slow.', '1. ')), 'read-chain-backwards', `${NAME}: The chain is empty.`);
	});
});
