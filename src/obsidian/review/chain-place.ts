import type { App, TFile } from 'obsidian';
import { readDocument, type Document } from '../../text/document';
import { isRefusal, type Edits, type Refusal } from '../../text/edit';
import { chosenChain } from '../../whys/chosen-chain';
import type { WhyChain } from '../../whys/why-chain';
import { refusedIn } from '../actions/refused-in';
import { writeIncident } from '../actions/write-incident';
import { currentText } from '../checks/current-text';
import { openEditor } from '../note-writer';
import type { Parts } from '../parts';

type Needs = Pick<Parts, 'app' | 'index' | 'settings'>;

/** The cursor as an offset, where the note is open for editing. */
export function cursorIn(app: App, file: TFile, doc: Document): number | undefined {
	const cursor = openEditor(app, file)?.editor.getCursor();
	return cursor && (doc.lines[cursor.line]?.from ?? doc.text.length) + cursor.ch;
}

/** Writes to the chain at the cursor, else to the only one; `at` is an offset in it. */
export function writeToChain(parts: Needs, file: TFile, write: (text: string, at: number) => Edits | Refusal): Promise<Refusal | undefined> {
	return writeIncident(parts, file, (text) => {
		const doc = readDocument(text);
		const chain = chosenChain(doc, cursorIn(parts.app, file, doc), parts.settings().labelRootCause);
		return isRefusal(chain) ? chain : write(text, doc.lines[chain.line]?.from ?? 0);
	});
}

/** The chain at the cursor, else the only one; a refusal names the note. */
export async function readChosenChain(parts: Needs, file: TFile): Promise<WhyChain | Refusal> {
	const doc = readDocument(await currentText(parts.app, file));
	const chain = chosenChain(doc, cursorIn(parts.app, file, doc), parts.settings().labelRootCause);
	return isRefusal(chain) ? refusedIn(file, chain) : chain;
}
