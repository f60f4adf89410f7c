import { MarkdownView, type App, type TFile } from 'obsidian';
import { splitLines } from '../../text/line';
import { openNote } from '../panel/open-note';

/** Opens a note and puts the cursor at an offset of its text; in reading view it scrolls to the line. */
export async function goTo(app: App, file: TFile, text: string, offset: number): Promise<void> {
	const line = splitLines(text).findLast((each) => each.from <= offset);
	await openNote(app, { path: file.path, line: line?.number ?? 0 }, false);
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	if (!line || view?.file !== file || view.getMode() !== 'source') return;
	const number = Math.min(line.number, view.editor.lastLine());
	view.editor.setCursor({ line: number, ch: Math.min(offset - line.from, view.editor.getLine(number).length) });
}
