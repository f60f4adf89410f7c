import type { TFile } from 'obsidian';
import { refreshIndex } from '../../incident/index-properties';
import { staleIn } from '../../index/check-vault';
import { rightIndex } from '../../index/right-index';
import { isRefusal, refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { refusedIn } from '../actions/refused-in';
import { writeNote } from '../note-writer';
import type { Parts } from '../parts';

/** Writes the index properties of an incident as its lines say; false when they already do. */
export async function refreshProperties({ app, index }: Pick<Parts, 'app' | 'index'>, file: TFile): Promise<boolean | Refusal> {
	const date = index.get(file.path)?.incident?.properties.index.date;
	let wrote = false;
	const refusal = await writeNote(app, file, (text) => {
		const edits = refreshIndex(text, rightIndex(text, date));
		if (!isRefusal(edits)) wrote = true;
		if (!isRefusal(edits) || edits.refused !== words().refusals.nothingToChange) return edits;
		const [stuck] = staleIn(index, file.path, text);
		return stuck === undefined ? [] : refuse(words().refusals.propertyShape(stuck));
	});
	return refusal ? refusedIn(file, refusal) : wrote;
}
