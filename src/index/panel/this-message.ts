import type { ClientMessage } from '../../message/message-note';
import { utcDayOf, utcTimeOf } from '../../text/calendar';
import { baseName } from '../../text/file-name';
import { words } from '../../words/words';

/** What is said of a client message: when it was sent, and until then how it goes out. */
export function thisMessage(path: string, { sentAt }: ClientMessage, available: ReadonlySet<string>) {
	const { sent, notSent, step } = words().panel.thisIncident.message;
	const command = 'copy-client-message';
	return {
		badge: '',
		title: baseName(path),
		detail: sentAt === undefined ? notSent : sent(utcDayOf(sentAt), utcTimeOf(sentAt)),
		phases: [],
		...(sentAt === undefined && available.has(command) && { step: { ...step, about: '', action: { command } } }),
		nothingLeft: '',
		facts: [],
	};
}
