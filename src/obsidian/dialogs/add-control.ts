import { Setting, type TFile } from 'obsidian';
import { shorten } from '../../text/shorten';
import { words } from '../../words/words';
import { guard } from '../notify';
import type { Parts } from '../parts';
import { showControlForm } from './control-form';
import type { Form } from './form';
import { missingRecord, showWriteRecord, type MissingRecord } from './write-record';

/** At most this many lines that wait for their record are shown. */
const MOST = 5;

/** Asks for a control of any kind; lines that link back to the incident and have no record are offered above. */
export function showAddControl(parts: Parts, incident: TFile, artifact?: TFile): void {
	showControlForm(parts, incident, { ...(artifact && { artifact }), above: (form) => { offerMissing(parts, form, incident); } });
}

function offerMissing(parts: Parts, form: Form, incident: TFile): void {
	const box = form.fieldsEl.createDiv();
	guard(async () => {
		const all = await Promise.all(parts.index.orphans().map(({ path, id }) => missingRecord(parts, path, id)));
		const waiting = all.filter((each): each is MissingRecord => each?.incident === incident);
		for (const each of waiting.slice(0, MOST)) offer(parts, form, box, each);
	});
}

function offer(parts: Parts, form: Form, box: HTMLElement, { id, file, line }: MissingRecord): void {
	const said = words().controls.orphan;
	const setting = new Setting(box).setName(said.waiting(file.basename)).setDesc(shorten(line.text, 120));
	setting.descEl.dir = 'auto';
	setting.addButton((button) => button.setButtonText(said.action).onClick(() => {
		form.close();
		showWriteRecord(parts, file.path, id);
	}));
}
