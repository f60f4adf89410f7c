import type { TaskStyle } from '../control/task-line';
import { addCheckpoint } from '../incident/add-checkpoint';
import { readTimeline, type CheckpointKind } from '../incident/timeline';
import type { Day, Instant } from '../text/calendar';
import { readDocument } from '../text/document';
import type { Edits, Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { inTurn } from '../text/in-turn';
import { writeProperty } from '../text/write-property';
import { words } from '../words/words';
import { linksTo } from './link-message';
import { MESSAGE, type MessageKind } from './message-note';
import { keepPromise } from './promise-full-text';

/** How a message went out. */
export interface Sent {
	readonly at: Instant;
	/** Such as mail, phone, chat. */
	readonly by: string;
	/** When the client confirmed it in writing. */
	readonly confirmedAt?: Instant;
}

/** Writes into the message note how it went out; a confirmation that is left out stays as it is. */
export function markMessage(text: string, { at, by, confirmedAt }: Sent): Edits | Refusal {
	const values = [[MESSAGE.sentAt, at], [MESSAGE.sentBy, oneLine(by)], ...(confirmedAt ? [[MESSAGE.confirmedAt, confirmedAt] as const] : [])] as const;
	return inTurn(text, ...values.map(([key, value]) => (now: string) => writeProperty(readDocument(now), key, value)));
}

/** The checkpoint that a sent message is in the timeline of its incident. */
const CHECKPOINT_OF: Readonly<Record<MessageKind, CheckpointKind>> = {
	notice: 'Client notified', update: 'Client notified', 'post-mortem': 'Post-mortem sent', summary: 'Post-mortem sent',
};

/** A message with the link to it as the incident writes it. */
export interface LinkedMessage {
	readonly kind: MessageKind;
	/** Of the note, without its ending. */
	readonly name: string;
	readonly link: string;
}

/** Adds the checkpoint, once for each message; a full text keeps what was promised. */
export function markInIncident(text: string, { kind, name, link }: LinkedMessage, sent: Sent, today: Day, format: TaskStyle['due']): Edits | Refusal {
	const said = words().messageDialogs.sentLine(oneLine(sent.by), sent.confirmedAt !== undefined);
	const isThere = readTimeline(readDocument(text)).some((each) => each.kind === CHECKPOINT_OF[kind] && linksTo(each.text, name));
	return inTurn(
		text,
		(now) => (isThere ? [] : addCheckpoint(now, { at: sent.at, kind: CHECKPOINT_OF[kind], text: `${said} ${link}`.trim() })),
		...(kind === 'post-mortem' ? [(now: string) => keepPromise(now, today, format)] : []),
	);
}
