import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, suggestions, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const NAME = 'INC-0007 Wrong prices';
const note = incidentNote('## Evidence\n- Message thread: [[Mail]]\n- Approved brief:\n- Invoice record: not available (lost)\n\n## Review\n');
const files = { 'Clients/Brief v2.md': '', 'Mail.md': '', 'Clients/Brief scan.pdf': 'x' };

async function opened(text: string = note, mode: 'source' | 'preview' = 'source'): Promise<PluginHost> {
	const plugin = await startPlugin({ ...files, [NOTE]: text });
	await plugin.open(NOTE, mode);
	await plugin.run('link-evidence');
	await plugin.rest();
	return plugin;
}

describe('link-evidence', () => {
	it('offers what is open first, and links a note, taken back by one undo', async () => {
		const plugin = await opened();
		const dialog = plugin.dialog();
		expect(dialog.options('Record')).toEqual([
			'Approved brief (open)', 'Statement of work (open)', 'Version history (open)', 'Delivery dates (open)', 'Revised artifacts (open)',
			'Message thread (linked)', 'Invoice record (not available)',
		]);
		await dialog.fill('Link', 'brief');
		expect(suggestions()).toEqual(expect.arrayContaining(['Brief v2Clients', 'Brief scan.pdfClients']));
		await dialog.fill('Link', 'Brief v2');
		await dialog.send();
		expect(await plugin.text(NOTE)).toBe(note.replace('brief:\n', 'brief: [[Brief v2]]\n'));
		expect(plugin.notices()).toEqual([`Linked “Approved brief” in “${NAME}”.`]);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('links an attachment without showing it on the line', async () => {
		const plugin = await opened(note, 'preview');
		await plugin.dialog().fill('Link', 'Brief scan.pdf');
		await plugin.dialog().send();
		expect(await plugin.text(NOTE)).toBe(note.replace('brief:\n', 'brief: [[Brief scan.pdf]]\n'));
	});

	it('links an address', async () => {
		const plugin = await opened();
		await plugin.dialog().fill('Record', 'Delivery dates');
		await plugin.dialog().fill('Link', ' https://example.com/log?id=7 ');
		await plugin.dialog().send();
		expect(await plugin.text(NOTE)).toContain('- Delivery dates: https://example.com/log?id=7\n');
	});

	it('marks a record as not available with its reason', async () => {
		const plugin = await opened();
		const dialog = plugin.dialog();
		await dialog.choose('What there is', 'none');
		expect(dialog.names()).toEqual(['Record', 'What there is', 'Why it is not available']);
		await dialog.send();
		expect(dialog.alert()).toBe('Fill in “Why it is not available” first.');
		await dialog.fill('Why it is not available', 'agreed on the phone');
		await dialog.send();
		expect(await plugin.text(NOTE)).toBe(note.replace('brief:\n', 'brief: not available (agreed on the phone)\n'));
		expect(plugin.notices()).toEqual([`Marked “Approved brief” as not available in “${NAME}”.`]);
	});

	it('adds the pack to a note without one', async () => {
		const plugin = await opened(incidentNote('## Response\n'));
		await plugin.dialog().fill('Record', 'Message thread');
		await plugin.dialog().fill('Link', 'Mail');
		await plugin.dialog().send();
		expect(await plugin.text(NOTE)).toContain('## Evidence\n- Message thread: [[Mail]]\n- Approved brief:\n');
	});

	it.each(['No such note', 'javascript:alert(1)', 'obsidian://open?vault=x', 'https://', 'https://a.example https://b.example'])('does not link %j (reliability 34)', async (typed) => {
		const plugin = await opened();
		await plugin.dialog().fill('Link', typed);
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toBe('There is no such note or file, and it is no address. Choose one from the list.');
		expect(await plugin.text(NOTE)).toBe(note);
	});

	it('refuses what is linked already, and keeps the dialog', async () => {
		const plugin = await opened();
		await plugin.dialog().fill('Record', 'Message thread');
		await plugin.dialog().fill('Link', 'Mail');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toBe(`${NAME}: That note is linked already.`);
		expect(plugin.dialog().field('Link').value).toBe('Mail');
		expect(await plugin.text(NOTE)).toBe(note);
	});
});
