import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

const INCIDENT = 'Post-mortems/INC-0007 Wrong prices.md';
const NOTE = [
	'---', 'incident_id: INC-0007', 'incident_status: open', 'incident_date: 2026-11-23', 'severity: P2', 'impact: 410 subscribers received last year’s prices', 'scope: many',
	'detected_at: 2026-11-23T14:05Z', 'contained_at:', 'notified_at:', 'resolved_at:', 'review_due:', '---',
	'## Expected and actual', '**Expected:** Prices of the current list', '**Actual:** The launch mail carried last year’s prices', '',
	'## Timeline', '- 2026-11-23 14:05 UTC **Detected** Complaint', '', '## Response', '',
].join('\n');

/** What a mail program would find on the clipboard. */
interface Clip {
	plain: string;
	html: string;
}

function clipboard(rich = true): Clip {
	const clip: Clip = { plain: '', html: '' };
	class Item {
		constructor(readonly parts: Readonly<Record<string, Blob>>) {}
	}
	const read = (blob: Blob | undefined): Promise<string> => new Promise((resolve) => {
		const reader = new FileReader();
		reader.onload = () => { resolve(typeof reader.result === 'string' ? reader.result : ''); };
		if (blob) reader.readAsText(blob);
	});
	Object.assign(globalThis, { ClipboardItem: rich ? Item : undefined });
	Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
		write: async ([item]: readonly Item[]) => {
			clip.plain = await read(item?.parts['text/plain']);
			clip.html = await read(item?.parts['text/html']);
		},
		writeText: (text: string) => {
			clip.plain = text;
			return Promise.resolve();
		},
	} });
	return clip;
}

const withoutIds = (text: string): string => text.replace(/chk-[a-z0-9]{6}/g, 'chk-000000');

async function drafted(id: string, note = NOTE, files: Readonly<Record<string, string>> = {}, settings = {}): Promise<PluginHost> {
	const plugin = await startPlugin({ [INCIDENT]: note, ...files }, { settings });
	await plugin.open(INCIDENT);
	await plugin.run(id);
	await plugin.rest();
	return plugin;
}

afterEach(stopPlugins);

describe('drafting', () => {
	it('makes a note next to the incident, links it there and opens it', async () => {
		const plugin = await drafted('draft-notice');
		expect(await plugin.text('Post-mortems/INC-0007 notice.md')).toBe([
			'---', 'client_message: notice', 'incident: "[[INC-0007 Wrong prices]]"', 'sent_at:', 'sent_by:', 'confirmed_at:', '---',
			'## Where things stand', '410 subscribers received last year’s prices.', '',
			'## What we have done', 'It is not contained yet. That comes before everything else.', '',
			'## When you will hear from us', 'You will have a full account by Saturday, 28 November 2026.', '',
		].join('\n'));
		expect(await plugin.text(INCIDENT)).toContain('## Client messages\n- [[INC-0007 notice]]');
		expect(plugin.app.workspace.getActiveFile()?.path).toBe('Post-mortems/INC-0007 notice.md');
	});

	it('never writes over a message: the second gets a number', async () => {
		const plugin = await drafted('draft-notice');
		const first = await plugin.text('Post-mortems/INC-0007 notice.md');
		await plugin.open(INCIDENT);
		await plugin.run('draft-notice');
		await plugin.rest();
		expect(await plugin.text('Post-mortems/INC-0007 notice.md')).toBe(first);
		expect(await plugin.text('Post-mortems/INC-0007 notice 2.md')).toContain('client_message: notice');
		expect(await plugin.text(INCIDENT)).toContain('- [[INC-0007 notice]]\n- [[INC-0007 notice 2]]');
	});

	it('says which controls were left out as intents, and how many gaps there are', async () => {
		const plugin = await drafted('draft-post-mortem', `${NOTE}## Controls\n- [ ] Ask for the list earlier [kind:: procedure change] ^ctl-nnnnnn\n`);
		expect(plugin.notices().at(-1)).toBe(
			'Drafted “INC-0007 post-mortem”. Read it as your client would, then copy it. One placeholder is left to fill in. Left out, as no document holds it in force yet: “Ask for the list earlier”.',
		);
	});

	it('fills in the values the settings know, and keeps one that nobody verified visible', async () => {
		const note = NOTE.replace('impact: 410 subscribers received last year’s prices', 'impact: "Mails stop for [insert hold time], then {{rate}}"');
		const plugin = await drafted('draft-notice', note, {}, { placeholders: [{ name: 'hold time', value: '4 hours', verified: '2026-11-01' }, { name: 'rate', value: '2 %', verified: '' }] });
		expect(await plugin.text('Post-mortems/INC-0007 notice.md')).toContain('Mails stop for 4 hours, then 2 % (to be verified).');
	});

	it('is not offered in a note that is no incident', async () => {
		const plugin = await startPlugin({ 'Home.md': 'Home' });
		await plugin.open('Home.md');
		expect(['draft-notice', 'draft-post-mortem', 'draft-update', 'draft-summary', 'copy-client-message'].map((id) => plugin.offers(id))).toEqual([false, false, false, false, false]);
	});
});

describe('copying', () => {
	it('puts plain and rich text on the clipboard, makes the promised day due, and asks how it was sent', async () => {
		const clip = clipboard();
		const plugin = await drafted('draft-notice');
		await plugin.run('copy-client-message');
		await plugin.rest();
		expect(clip.plain).toMatch(/^Where things stand\n\n410 subscribers/);
		expect(clip.html).toMatch(/^<p><strong>Where things stand<\/strong><\/p>\n<p>410 subscribers/);
		expect(clip.plain + clip.html).not.toMatch(/INC-|client_message|##/);
		expect(withoutIds(await plugin.text(INCIDENT))).toContain('- [[INC-0007 notice]]\n- [ ] Send the full post-mortem 📅 2026-11-28 ^chk-000000');
		expect(await plugin.text(INCIDENT)).toContain('review_due: 2026-11-28');
		await plugin.dialog().choose('Confirmed in writing', 'yes');
		await plugin.dialog().fill('Sent by', 'phone');
		await plugin.dialog().send();
		expect(plugin.dialogs()).toHaveLength(0);
		expect(await plugin.text('Post-mortems/INC-0007 notice.md')).toContain('sent_at: 2026-11-23T14:05Z\nsent_by: phone\nconfirmed_at: 2026-11-23T14:05Z\n---');
		expect(await plugin.text(INCIDENT)).toContain('- 2026-11-23 14:05 UTC **Client notified** By phone, confirmed in writing [[INC-0007 notice]]');
		expect(await plugin.text(INCIDENT)).toContain('notified_at: 2026-11-23T14:05Z');
	});

	it('moves the day that was promised before instead of promising twice, and adds no second checkpoint', async () => {
		clipboard();
		const plugin = await drafted('draft-notice');
		await plugin.run('copy-client-message');
		await plugin.rest();
		await plugin.dialog().send();
		const { editor } = plugin.view();
		editor.setValue(editor.getValue().replace('28 November', '30 November'));
		await plugin.run('copy-client-message');
		await plugin.rest();
		expect(plugin.dialogs()).toHaveLength(0);
		await plugin.run('mark-message-sent');
		await plugin.dialog().send();
		const text = await plugin.text(INCIDENT);
		expect(text.match(/Send the full post-mortem 📅 \S+/g)).toEqual(['Send the full post-mortem 📅 2026-11-30']);
		expect(text.match(/\*\*Client notified\*\*/g)).toHaveLength(1);
	});

	it('lists every placeholder that is left, and copies only when told to', async () => {
		const clip = clipboard();
		const plugin = await drafted('draft-post-mortem');
		await plugin.run('copy-client-message');
		await plugin.rest();
		expect(clip.plain).toBe('');
		expect([...plugin.dialog().el.querySelectorAll('li')].map((each) => each.textContent)).toEqual(['[add what you need from the client and by when, or that nothing is needed]']);
		await plugin.dialog().click('Copy anyway');
		expect(clip.html).toContain('<ul><li>Noticed: 23 November 2026, 14:05 UTC</li></ul>');
	});

	it('falls back to plain text where there is no rich clipboard', async () => {
		const clip = clipboard(false);
		const plugin = await drafted('draft-summary', NOTE.replace('## Response', '- 2026-11-23 14:20 UTC **Resolved** Corrected\n\n## Response'));
		await plugin.run('copy-client-message');
		await plugin.rest();
		await plugin.dialog().click('Copy anyway');
		expect(clip.plain).toContain('It was resolved on 23 November 2026.');
		expect(clip.html).toBe('');
	});

	it('keeps the promise once the full text is sent', async () => {
		clipboard();
		const plugin = await drafted('draft-post-mortem', `${NOTE}## Client messages\n- [ ] Send the full post-mortem 📅 2026-11-28 ^chk-p1p1p1\n`);
		await plugin.run('mark-message-sent');
		await plugin.dialog().send();
		const text = await plugin.text(INCIDENT);
		expect(text).toContain('- [x] Send the full post-mortem 📅 2026-11-28 ✅ 2026-11-23 ^chk-p1p1p1');
		expect(text).toContain('**Post-mortem sent** By mail [[INC-0007 post-mortem]]');
	});
});

describe('what the client answers', () => {
	it('stands below the message in the incident', async () => {
		const plugin = await drafted('draft-notice');
		await plugin.run('record-client-feedback');
		await plugin.dialog().fill('What the client said', 'Thanks,\nthat was quick.');
		await plugin.dialog().send();
		expect(await plugin.text(INCIDENT)).toContain('- [[INC-0007 notice]]\n  - 2026-11-23 feedback: Thanks, that was quick.');
	});
});

describe('an update', () => {
	it('starts from the day the last message was sent', async () => {
		const sent = '---\nclient_message: notice\nincident: "[[INC-0007 Wrong prices]]"\nsent_at: 2026-11-24T08:00Z\n---\n## Where things stand\nMails stop.\n';
		const note = `${NOTE}## Client messages\n- [x] Send the corrected mail 📅 2026-11-26 ✅ 2026-11-25 ^chk-d1d1d1\n- [x] Call back 📅 2026-11-23 ✅ 2026-11-23 ^chk-d2d2d2\n`;
		const plugin = await drafted('draft-update', note, { 'Post-mortems/INC-0007 notice.md': sent });
		expect(await plugin.text('Post-mortems/INC-0007 update.md')).toContain('## Completed since the last message\n- Send the corrected mail: done on 25 November 2026.\n\n## Still open');
	});
});
