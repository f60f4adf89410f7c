import { MarkdownView, type App, type PaneType } from 'obsidian';
import type { Place } from '../../index/panel/panel-row';

/** Opens a note and puts the cursor at the start of a line; a note that is gone opens nothing. */
export async function openNote(app: App, { path, line }: Place, where: PaneType | boolean): Promise<void> {
	const file = app.vault.getFileByPath(path);
	if (!file) return;
	const leaf = app.workspace.getLeaf(where);
	await leaf.openFile(file, { active: true, eState: { line, focus: true } });
	const { view } = leaf;
	if (!(view instanceof MarkdownView) || view.getMode() !== 'source') return;
	view.editor.setCursor({ line: Math.min(line, view.editor.lastLine()), ch: 0 });
	view.editor.focus();
}
