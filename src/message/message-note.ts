import type { Instant } from '../text/calendar';
import { readInstant } from '../text/calendar';
import { firstLink, type Link } from '../text/link';
import { yamlText } from '../text/yaml-scalar';
import { hasOwn, own } from '../text/record';

export const MESSAGE_KINDS = ['notice', 'post-mortem', 'update', 'summary'] as const;
export type MessageKind = (typeof MESSAGE_KINDS)[number];

/** The property keys of a message note: public, people's files and queries depend on them. */
export const MESSAGE = { kind: 'client_message', incident: 'incident', sentAt: 'sent_at', sentBy: 'sent_by', confirmedAt: 'confirmed_at' } as const;

/** The headings of each kind, in order: public, as the checks look for them. */
export const HEADINGS = {
	notice: ['Where things stand', 'What we have done', 'When you will hear from us'],
	'post-mortem': ['Impact on your business', 'What happened', 'Cause', 'What we changed', 'Next steps for you', 'Follow-through'],
	update: ['Completed since the last message', 'Still open'],
	summary: [],
} as const satisfies Readonly<Record<MessageKind, readonly string[]>>;

/** What the properties of a message note say. */
export interface ClientMessage {
	readonly kind: MessageKind;
	/** The incident it is about. */
	readonly incident?: Link;
	readonly sentAt?: Instant;
	readonly confirmedAt?: Instant;
}

/** Whether a note calls itself a message, of whatever kind. */
export function isMessage(frontMatter: unknown): boolean {
	return hasOwn(frontMatter, MESSAGE.kind);
}

/** Undefined for a note that is no message, or one of a kind nobody knows. */
export function readMessage(frontMatter: unknown): ClientMessage | undefined {
	if (!isMessage(frontMatter)) return undefined;
	const kind = MESSAGE_KINDS.find((each) => each === text(frontMatter, MESSAGE.kind).toLowerCase());
	if (!kind) return undefined;
	const incident = firstLink(text(frontMatter, MESSAGE.incident));
	const [sentAt, confirmedAt] = [MESSAGE.sentAt, MESSAGE.confirmedAt].map((key) => readInstant(text(frontMatter, key)));
	return { kind, ...(incident && { incident }), ...(sentAt && { sentAt }), ...(confirmedAt && { confirmedAt }) };
}

/** A link without quotes is a list in a list to YAML. */
function text(frontMatter: unknown, key: string): string {
	const value = own(frontMatter, key);
	const inner: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
	if (Array.isArray(inner)) return `[[${inner.join(', ')}]]`;
	return typeof value === 'string' ? value.trim() : '';
}

/** A whole note: not sent yet, with the link to its incident as it is written there. */
export function renderMessageNote(kind: MessageKind, incident: string, body: string): string {
	const lines = [`${MESSAGE.kind}: ${kind}`, `${MESSAGE.incident}: ${yamlText(incident)}`, `${MESSAGE.sentAt}:`, `${MESSAGE.sentBy}:`, `${MESSAGE.confirmedAt}:`];
	return `---\n${lines.join('\n')}\n---\n${body}\n`;
}
