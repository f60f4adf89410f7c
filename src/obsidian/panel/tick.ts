import { Notice, type TFile } from 'obsidian';
import { tickDueLine, untickDueLine } from '../../control/tick-due-line';
import { isRestoreTest } from '../../recovery/recovery-plan';
import type { Day } from '../../text/calendar';
import { words } from '../../words/words';
import { writeIncident } from '../actions/write-incident';
import { writeNote, type Write } from '../note-writer';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';
import { isPlan } from '../recovery/plans';
import { showRecordRestoreTest } from '../recovery/record-restore-test';

type TickParts = Pick<Parts, 'app' | 'index' | 'clock' | 'settings' | 'dialogs'>;

/** Ticks a due line where it stands and offers to take it back; says whether it was written. */
export async function tick(parts: TickParts, path: string, id: string): Promise<boolean> {
	const file = parts.app.vault.getFileByPath(path);
	if (!file) return false;
	const day = parts.clock.today();
	const text = parts.index.get(path)?.dueLines.find((line) => line.id === id)?.text ?? '';
	const done = await write(parts, file, (note) => tickDueLine(note, id, day, parts.settings().dueFormat));
	if (done) offerUndo(parts, file, id, day, text);
	return done;
}

async function write(parts: TickParts, file: TFile, change: Write): Promise<boolean> {
	const isIncident = parts.index.get(file.path)?.incident !== undefined;
	const refusal = isIncident ? await writeIncident(parts, file, change) : await writeNote(parts.app, file, change);
	if (refusal) announceRefusal(refusal, file.path);
	return refusal === undefined;
}

function offerUndo(parts: TickParts, file: TFile, id: string, day: Day, text: string): void {
	const said = words().panel.due;
	const notice = new Notice(said.ticked(text), 8000);
	const button = (label: string, work: () => void): void => {
		notice.messageEl.createEl('button', { cls: 'post-mortem-undo', text: label, type: 'button' }).addEventListener('click', work);
	};
	button(said.undo, () => { guard(async () => { await write(parts, file, (note) => untickDueLine(note, id, day)); }); });
	if (isPlan(parts, file) && isRestoreTest(text)) button(words().recovery.test.offer, () => { showRecordRestoreTest(parts, file); });
}
