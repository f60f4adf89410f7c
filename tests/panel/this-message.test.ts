import { openNote } from './open-note';

const PATH = 'INC-0007 notice.md';
const message = (sent: string): string => `---\nclient_message: notice\nincident: "[[INC-0007 Wrong prices]]"\nsent_at: ${sent}\n---\n## Where things stand\nThe send is paused.\n`;

describe('an open client message', () => {
	it('offers to copy it until it was sent', () => {
		const shown = openNote({ [PATH]: message('') }, PATH, { available: ['copy-client-message'] });
		expect(shown).toMatchObject({
			title: 'This message',
			incident: { title: 'INC-0007 notice', detail: 'Not sent yet', step: { button: 'Copy message', action: { command: 'copy-client-message' } } },
		});
		expect(openNote({ [PATH]: message('') }, PATH, { available: [] })?.incident?.step).toBeUndefined();
	});

	it('says when it was sent, and asks for nothing more', () => {
		const shown = openNote({ [PATH]: message('2026-11-23T14:31Z') }, PATH, { available: ['copy-client-message'] });
		expect(shown?.incident).toMatchObject({ detail: 'Sent 2026-11-23 14:31 UTC', facts: [], phases: [] });
		expect(shown?.incident?.step).toBeUndefined();
	});
});
