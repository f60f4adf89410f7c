import { MarkdownView, Notice, type App, type Editor, type TFile } from 'obsidian';
import { applyEdits, assertSmall, cursorAfter, inOrder, isRefusal, type Edits, type Refusal } from '../text/edit';
import { words } from '../words/words';

/** A change to a note, computed on whatever text it holds at the moment of writing. */
export type Write = (text: string) => Edits | Refusal;

/**
 * Writes to a note: through its editor, in one transaction, where it is open for editing, else in one `Vault.process`.
 * Resolves to a refusal, with nothing written, or to undefined; rejects when the disk does.
 */
export async function writeNote(app: App, file: TFile, write: Write): Promise<Refusal | undefined> {
	if (app.vault.getFileByPath(file.path) !== file) return { refused: words().refusals.gone };
	const view = openEditor(app, file);
	if (!view || await isUnchangedCrlf(app, file, view.editor)) return writeFile(app, file, write);
	const refusal = writeEditor(view.editor, write);
	if (refusal) return refusal;
	await save(view, file);
	return undefined;
}

/** What stands in the editor is written for the user to see; a disk that refuses it is told, and the app tries again itself. */
async function save(view: MarkdownView, file: TFile): Promise<void> {
	try {
		await view.save();
	} catch (error) {
		console.error('Post-mortem', error);
		new Notice(words().notices.notSaved(file.basename));
	}
}

/** A view that edits the note; reading view does not count. The active one comes first. */
export function openEditor(app: App, file: TFile): MarkdownView | undefined {
	const views = app.workspace.getLeavesOfType('markdown').map((leaf) => leaf.view);
	const open = views.filter((view) => view instanceof MarkdownView).filter((view) => view.file === file && view.getMode() === 'source');
	const active = app.workspace.getActiveViewOfType(MarkdownView);
	return open.find((view) => view === active) ?? open[0];
}

/** The editor turns CR LF into LF; a note on disk that has CR LF and no unsaved change keeps it by being written on disk. */
async function isUnchangedCrlf(app: App, file: TFile, editor: Editor): Promise<boolean> {
	const disk = await app.vault.read(file);
	return disk.includes('\r') && disk.replace(/\r\n?/g, '\n') === editor.getValue();
}

function writeEditor(editor: Editor, write: Write): Refusal | undefined {
	const text = editor.getValue();
	const edits = write(text);
	if (isRefusal(edits)) return edits;
	if (edits.length === 0) return undefined;
	assertSmall(text, edits);
	const changes = inOrder(edits).map((edit) => ({
		from: editor.offsetToPos(edit.at),
		to: editor.offsetToPos(edit.at + edit.remove),
		text: edit.insert,
	}));
	const cursor = cursorAfter(edits);
	editor.transaction({ changes });
	if (cursor !== undefined) {
		const place = editor.offsetToPos(cursor);
		editor.setCursor(place);
		editor.scrollIntoView({ from: place, to: place });
	}
	return undefined;
}

/** Leaves `Vault.process` without writing: refused, or with nothing to change. */
class Unwritten extends Error {
	constructor(readonly refusal: Refusal | undefined) {
		super(refusal?.refused);
	}
}

async function writeFile(app: App, file: TFile, write: Write): Promise<Refusal | undefined> {
	try {
		await app.vault.process(file, (text) => {
			const edits = write(text);
			if (isRefusal(edits)) throw new Unwritten(edits);
			if (edits.length === 0) throw new Unwritten(undefined);
			assertSmall(text, edits);
			return applyEdits(text, edits);
		});
		return undefined;
	} catch (error) {
		if (error instanceof Unwritten) return error.refusal;
		throw error;
	}
}
