import { Notice, type TFile } from 'obsidian';
import { copyText } from '../../message/copy-text';
import type { MessageKind } from '../../message/message-note';
import { isRefusal } from '../../text/edit';
import { words } from '../../words/words';
import { currentText } from '../checks/current-text';
import { announceRefusal, guard } from '../notify';
import { openNote } from '../panel/open-note';
import type { Parts } from '../parts';
import { draftMessage } from './draft';

/** Drafts a message, opens it, and says what was left out of it and what it leaves to fill in. */
export function showDraft(parts: Parts, incident: TFile, kind: MessageKind): void {
	guard(async () => {
		const drafted = await draftMessage(parts, incident, kind);
		if (isRefusal(drafted)) {
			announceRefusal(drafted, incident.path);
			return;
		}
		const { file, leftOut, twice, unlinked } = drafted;
		const said = words().messageDialogs;
		const { placeholders } = copyText(await currentText(parts.app, file));
		await openNote(parts.app, { path: file.path, line: 7 }, false);
		new Notice([
			said.drafted(file.basename),
			...(placeholders.length > 0 ? [said.toFillIn(placeholders.length)] : []),
			...(leftOut.length > 0 ? [said.leftOut(leftOut.map(({ text }) => text))] : []),
			...(twice.length > 0 ? [said.twice(twice)] : []),
			...(unlinked ? [unlinked.refused] : []),
		].join(' '), leftOut.length + twice.length > 0 ? 12_000 : 6000);
	});
}
