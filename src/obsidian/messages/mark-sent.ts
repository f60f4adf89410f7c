import type { TFile } from 'obsidian';
import { markInIncident, markMessage, type Sent } from '../../message/mark-sent';
import { refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { refusedIn } from '../actions/refused-in';
import { writeIncident } from '../actions/write-incident';
import { writeNote } from '../note-writer';
import { incidentOf, type MessageParts } from './draft';

/** Writes how a message went out: into its note first, then, as a checkpoint, into the incident; the second can be repeated. */
export async function markSent(parts: MessageParts, message: TFile, sent: Sent): Promise<Refusal | undefined> {
	const { app, index, clock, settings } = parts;
	const kind = index.get(message.path)?.message?.kind;
	const incident = incidentOf(parts, message);
	if (!kind || !incident) return refusedIn(message, refuse(words().messageDialogs.noIncident));
	const refusal = await writeNote(app, message, (text) => markMessage(text, sent));
	if (refusal) return refusedIn(message, refusal);
	const linked = { kind, name: message.basename, link: app.fileManager.generateMarkdownLink(message, incident.path) };
	return writeIncident(parts, incident, (text) => markInIncident(text, linked, sent, clock.today(), settings().dueFormat));
}
