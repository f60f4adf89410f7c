import { Modal, Setting, type TFile } from 'obsidian';
import { isRefusal } from '../../text/edit';
import { words } from '../../words/words';
import type { BackwardStep } from '../../whys/read-backwards';
import { announceRefusal, guard } from '../notify';
import { openNote } from '../panel/open-note';
import type { Parts } from '../parts';
import { readChainBackwards, type BackwardReading } from './why-chains';

/** A chain bottom up, one sentence to a line; each leads to where it stands in the note. */
class BackwardsDialog extends Modal {
	constructor(private readonly parts: Pick<Parts, 'app'>, private readonly file: TFile, reading: BackwardReading) {
		super(parts.app);
		const said = words().review.backwards;
		this.setTitle(said.title);
		this.modalEl.addClass('post-mortem-backwards');
		this.contentEl.createEl('p', { text: reading.title, attr: { dir: 'auto' } });
		this.contentEl.createEl('p', { cls: 'setting-item-description', text: said.hint });
		for (const step of reading.steps) this.line(step);
	}

	private line(step: BackwardStep): void {
		const said = words().review.backwards;
		const setting = new Setting(this.contentEl).setName(step.joinedBy === '' ? step.sentence : said.therefore(step.sentence));
		setting.nameEl.dir = 'auto';
		if (step.assumption) setting.setDesc(said.assumption);
		setting.addButton((button) => {
			button.setButtonText(said.go).onClick(() => { this.goTo(step.line); });
			button.buttonEl.setAttr('aria-label', said.goTo(step.sentence));
		});
	}

	private goTo(line: number): void {
		this.shouldRestoreSelection = false;
		this.close();
		guard(() => openNote(this.parts.app, { path: this.file.path, line }, false));
	}
}

export function showChainBackwards(parts: Parts, file: TFile): void {
	guard(async () => {
		const reading = await readChainBackwards(parts, file);
		if (isRefusal(reading)) announceRefusal(reading);
		else parts.dialogs.show(new BackwardsDialog(parts, file, reading));
	});
}
