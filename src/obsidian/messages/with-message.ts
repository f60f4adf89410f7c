import type { Command, TFile } from 'obsidian';
import { words } from '../../words/words';
import { incidentKind } from '../actions/incident-file';
import { pickNote } from '../dialogs/note-picker';
import type { Parts } from '../parts';
import { messageFiles } from './draft';

/** A check callback for a command on the message that is open, or on one of the incident that is open. */
export function onMessage(parts: Parts, run: (message: TFile) => void): NonNullable<Command['checkCallback']> {
	return (checking) => {
		const file = parts.app.workspace.getActiveFile();
		const messages = file ? messagesFor(parts, file) : [];
		if (!checking) choose(parts, messages, run);
		return messages.length > 0;
	};
}

function messagesFor(parts: Parts, file: TFile): readonly TFile[] {
	if (parts.index.get(file.path)?.message) return [file];
	return incidentKind(parts, file) === undefined ? [] : messageFiles(parts, file);
}

/** The one that is not sent yet, where there is just one; else the user chooses, and those that are not sent come first. */
function choose(parts: Parts, messages: readonly TFile[], run: (message: TFile) => void): void {
	const isSent = ({ path }: TFile): boolean => parts.index.get(path)?.message?.sentAt !== undefined;
	const waiting = messages.filter((file) => !isSent(file));
	const [only] = waiting.length === 1 ? waiting : messages.length === 1 ? messages : [];
	if (only) run(only);
	else pickNote(parts, { placeholder: words().messageDialogs.pick, notes: [...waiting, ...messages.filter(isSent)], picked: run });
}
