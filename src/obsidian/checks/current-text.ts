import type { App, TFile } from 'obsidian';
import { openEditor } from '../note-writer';

/**
 * The text of a note as its editor has it, where it is open for editing, else as it is on disk. An editor that has not
 * loaded the note yet is empty and does not count.
 */
export async function currentText(app: App, file: TFile): Promise<string> {
	const text = openEditor(app, file)?.editor.getValue() ?? '';
	return text === '' ? app.vault.cachedRead(file) : text;
}
