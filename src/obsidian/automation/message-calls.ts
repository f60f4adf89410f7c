import { Notice } from 'obsidian';
import { MESSAGE_KINDS } from '../../message/message-note';
import { words } from '../../words/words';
import { draftMessage } from '../messages/draft';
import type { Parts } from '../parts';
import { Input } from './input';
import { noteAt } from './named-note';
import { unlessRefused } from './refused';

/** The path of the new message; what only the user should hear of it is a notice. */
export async function draftFrom(parts: Parts, path: unknown, kind: unknown): Promise<string> {
	const incident = noteAt(parts, path);
	const { file, leftOut, twice, unlinked } = unlessRefused(await draftMessage(parts, incident, new Input({ kind }).neededOneOf('kind', MESSAGE_KINDS)));
	const said = words().messageDialogs;
	const remarks = [
		...(leftOut.length > 0 ? [said.leftOut(leftOut.map(({ text }) => text))] : []),
		...(twice.length > 0 ? [said.twice(twice)] : []),
		...(unlinked ? [unlinked.refused] : []),
	];
	if (remarks.length > 0) new Notice(remarks.join(' '));
	return file.path;
}
