import { readControls } from '../control/control';
import { readIncident } from '../incident/incident';
import type { ClientMessage } from '../message/message-note';
import { readSource, type MessageSource } from '../message/source';
import type { Day } from '../text/calendar';
import { readDocument } from '../text/document';
import { isSafeUrl, type Link } from '../text/link';
import type { KnownValue } from '../text/placeholder';
import { readWhyChains } from '../whys/why-chain';
import { leadsTo } from './control-view';
import { byText } from './order';
import type { VaultIndex } from './vault-index';

/** A client message with the note it stands in. */
export interface MessageNote {
	readonly path: string;
	readonly message: ClientMessage;
}

/** The messages about an incident, by path; copies that a sync left are none. */
export function messagesOf(index: VaultIndex, incident: string): MessageNote[] {
	return index.leading('messages', incident).flatMap((path) => {
		const message = index.get(path)?.message;
		return message ? [{ path, message }] : [];
	}).sort((a, b) => byText(a.path, b.path));
}

/** What a source is read with. */
export interface SourceOptions {
	readonly rootCauseLabel: string;
	readonly known: readonly KnownValue[];
	readonly today: Day;
}

/** What a message about an incident may be made of, from the text its note has now. */
export function sourceOf(index: VaultIndex, path: string, text: string, frontMatter: unknown, { rootCauseLabel, known, today }: SourceOptions): MessageSource {
	const doc = readDocument(text);
	const incident = readIncident(path, doc, frontMatter);
	const note = index.get(path);
	const record = note && { ...note, incident, controls: readControls(doc) };
	return readSource(doc, {
		incident,
		chains: readWhyChains(doc, rootCauseLabel),
		controls: record ? record.controls.map((control) => index.viewOf(record, control)) : [],
		leads: leading(index, path),
		known,
		today,
	});
}

/** Whether a link of a note leads somewhere; an address does where it may be opened. */
export function leading(index: VaultIndex, path: string): (link: Link) => boolean {
	return (link) => (link.kind === 'url' ? isSafeUrl(link.target) : leadsTo(link, path, index.resolve) !== undefined);
}
