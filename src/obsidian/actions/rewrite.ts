import type { TFile } from 'obsidian';
import { addRewrite, insertRewriteTable } from '../../language/rewrite-table';
import { readDocument } from '../../text/document';
import { refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { writeIncident } from './write-incident';

/** A place as editors count: both from 0. */
export interface Place {
	readonly line: number;
	readonly ch: number;
}

/** Inserts an empty rewrite table; `cursor` is asked at the moment of writing. */
export function insertTable(parts: Pick<Parts, 'app' | 'index'>, file: TFile, cursor: () => Place): Promise<Refusal | undefined> {
	return writeIncident(parts, file, (text) => {
		const { line, ch } = cursor();
		return insertRewriteTable(text, (readDocument(text).lines[line]?.from ?? text.length) + ch);
	});
}

/**
 * Puts a sentence into a row of the note's rewrite table, or of a new one, with what the system did where that is known; the
 * prose it stands in is not touched.
 */
export function rewriteSentence(parts: Pick<Parts, 'app' | 'index'>, file: TFile, sentence: string, system = ''): Promise<Refusal | undefined> {
	const paragraphs = sentence.trim().split(/\n\s*\n/);
	return writeIncident(parts, file, (text) => (paragraphs.length > 1 ? refuse(words().refusals.selectionOneLine) : addRewrite(text, sentence, system)));
}
