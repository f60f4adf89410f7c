import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

const INCIDENT = 'INC-0007 Wrong prices.md';
const MESSAGE = 'INC-0007 post-mortem.md';
const files = {
	[INCIDENT]: [
		'---', 'incident_id: INC-0007', 'incident_status: open', 'severity: P2', 'impact: Old prices', 'client: "[[Acme]]"', '---',
		'## Review', '### Operator view', 'The price block was copied while I was on the phone.', '',
		'## Five whys', '### Why chain: Prices', '- **Outcome:** Old prices went out.', '1. It was copied.', '- **Root cause:** The printer had an old list of prices.', '',
		'## Controls', '- [ ] Ask for the price list a week before the send [kind:: procedure change] ^ctl-nnnnnn', '',
	].join('\n'),
	'INC-0006 Other.md': '---\nincident_id: INC-0006\nclient: Beta Books\n---\n',
	[MESSAGE]: [
		'---', 'client_message: post-mortem', 'incident: "[[INC-0007 Wrong prices]]"', 'sent_at:', '---',
		'## What happened', 'The price block was copied while I was on the phone.', 'The mail of Beta Books was right.', '',
		'## Cause', 'The printer had an old list of prices.', '', '## What we changed', '- Ask for the price list a week before the send.', '- We are sorry. See [[Send checklist]] by xx:xx.', '',
	].join('\n'),
};

const EXPECTED = ['message/internal', 'message/internal', 'message/unverified-cause', 'message/intent', 'language/apology', 'message/internal', 'placeholder/left'];

async function opened(): Promise<PluginHost> {
	const plugin = await startPlugin(files);
	await plugin.open(MESSAGE);
	await new Promise((resolve) => setTimeout(resolve, 400));
	return plugin;
}

afterEach(stopPlugins);

describe('a client message', () => {
	it('is checked by the command: what is missing, internal, not verified, only intended, apologetic or left to fill in', async () => {
		const plugin = await opened();
		await plugin.run('check-incident');
		await plugin.rest();
		const said = plugin.dialog().el.textContent ?? '';
		for (const each of ['The section “Impact on your business” is missing.', 'The cause is not verified.', 'so it is an intent', 'your own view or in the blame column', '“Beta Books” is another client.', 'This is for you', 'An apology or a confession', '“xx:xx” is left here']) {
			expect(said).toContain(each);
		}
	});

	it('shows its findings in the panel', async () => {
		const plugin = await opened();
		await plugin.run('open-panel');
		await plugin.rest();
		await new Promise((resolve) => setTimeout(resolve, 400));
		const said = document.querySelector('.post-mortem-this')?.textContent ?? '';
		expect(document.querySelector('.post-mortem-panel')?.textContent).toContain('This message');
		expect(said).toContain('The cause is not verified.');
	});

	it('has the same places underlined while it is written, and again after a change', async () => {
		const plugin = await opened();
		const underlined = (): number => document.querySelectorAll('.cm-content .post-mortem-finding').length;
		expect(underlined()).toBeGreaterThanOrEqual(EXPECTED.length);
		const { editor } = plugin.view();
		const before = underlined();
		const at = editor.getValue().indexOf('The printer had');
		editor.replaceRange('The analysis of the cause is still open.', editor.offsetToPos(at), editor.offsetToPos(at + 'The printer had an old list of prices.'.length));
		await new Promise((resolve) => setTimeout(resolve, 700));
		expect(underlined()).toBeLessThan(before);
	});
});
