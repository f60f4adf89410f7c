import type { App, TFile } from 'obsidian';
import { openEditor } from '../note-writer';

/** The text of a note as its editor has it, where it is open for editing, else as it is on disk. */
export async function currentText(app: App, file: TFile): Promise<string> {
	return openEditor(app, file)?.editor.getValue() ?? app.vault.cachedRead(file);
}
