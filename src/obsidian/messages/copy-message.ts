import { Notice, type TFile } from 'obsidian';
import { copyText, type CopyText } from '../../message/copy-text';
import { HEADINGS } from '../../message/message-note';
import { promiseFullText } from '../../message/promise-full-text';
import { readPromisedDay } from '../../message/promised-day';
import { newId } from '../../text/block-id';
import type { Day } from '../../text/calendar';
import { readDocument, sectionNamed, sectionText } from '../../text/document';
import type { Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { writeIncident } from '../actions/write-incident';
import { showHoldNotice } from '../breakers/hold-notice';
import { currentText } from '../checks/current-text';
import { guard } from '../notify';
import type { Parts } from '../parts';
import { showOffer } from '../review/offer';
import { toClipboard } from './clipboard';
import { incidentOf, type MessageParts } from './draft';
import { showMarkSent } from './show-mark-sent';

/** Copies a message; what is left to fill in is listed first. */
export function showCopyMessage(parts: Parts, message: TFile): void {
	guard(async () => {
		const text = await currentText(parts.app, message);
		const copied = copyText(text, parts.settings().placeholders);
		const said = words().messageDialogs.copy;
		if (copied.placeholders.length === 0) await copy(parts, message, text, copied);
		else showOffer(parts, {
			title: said.gaps, text: said.gapsText(message.basename), items: copied.placeholders, yes: said.anyway, later: said.back, careful: true,
			chosen: () => { guard(() => copy(parts, message, text, copied)); },
		});
	});
}

async function copy(parts: Parts, message: TFile, text: string, copied: CopyText): Promise<void> {
	const said = words().messageDialogs.copy;
	if (!await toClipboard(copied)) {
		showHoldNotice(parts, copied.plain, message.basename);
		return;
	}
	const promise = await keepInMind(parts, message, text);
	new Notice([said.copied, ...(promise ? [promise] : [])].join(' '));
	if (parts.index.get(message.path)?.message?.sentAt === undefined) showMarkSent(parts, message);
}

/** The day a notice promises becomes a due line of the incident; what could be said of it, if anything. */
async function keepInMind(parts: MessageParts, message: TFile, text: string): Promise<string | undefined> {
	const incident = incidentOf(parts, message);
	const day = promisedDay(text);
	if (!incident || day === undefined || parts.index.get(message.path)?.message?.kind !== 'notice') return undefined;
	const refusal = await promise(parts, incident, day);
	return refusal ? refusal.refused : words().messageDialogs.copy.promised(day, incident.basename);
}

function promise(parts: MessageParts, incident: TFile, day: Day): Promise<Refusal | undefined> {
	const { index, clock, settings } = parts;
	const { dueFormat: due, globalTag } = settings();
	const id = newId('chk', (each) => index.knows(each), () => clock.random());
	return writeIncident(parts, incident, (now) => promiseFullText(now, day, id, { due, globalTag }));
}

function promisedDay(text: string): Day | undefined {
	const doc = readDocument(text);
	const section = sectionNamed(doc, HEADINGS.notice[2]);
	return section && readPromisedDay(sectionText(doc, section));
}
