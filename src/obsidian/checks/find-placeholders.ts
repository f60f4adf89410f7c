import type { TFile } from 'obsidian';
import type { NoteKind } from '../../check/checked-note';
import { findPlaceholders, isGap, mayHoldPlaceholder } from '../../check/placeholders';
import { kindOf } from '../../index/check-vault';
import { readDocument } from '../../text/document';
import { isConflictCopy } from '../../text/file-name';
import type { Rest } from '../long-work';
import type { Parts } from '../parts';

/** A gap in some note of the vault. */
export interface FoundPlaceholder {
	readonly file: TFile;
	/** Counts from 0. */
	readonly line: number;
	readonly text: string;
	/** The line it stands on. */
	readonly around: string;
	/** Whether a check would report it: not in starters and templates that nothing uses, nor in notes apart from incidents. */
	readonly isFinding: boolean;
}

export interface FoundPlaceholders {
	readonly places: readonly FoundPlaceholder[];
	/** Notes whose text could not be read. */
	readonly unread: number;
}

/** Reads every Markdown note of the vault. By path and line, findings first. */
export async function findAllPlaceholders({ app, index }: Pick<Parts, 'app' | 'index'>, rest: Rest): Promise<FoundPlaceholders> {
	const files = app.vault.getMarkdownFiles().filter((file) => !isConflictCopy(file.path)).sort((a, b) => (a.path < b.path ? -1 : 1));
	const kind = (file: TFile): NoteKind => kindOf(index, file.path, app.metadataCache.getFileCache(file)?.frontmatter);
	const places: FoundPlaceholder[] = [];
	let unread = 0;
	for (const [number, file] of files.entries()) {
		await rest(number, files.length);
		try {
			const text = await app.vault.cachedRead(file);
			if (mayHoldPlaceholder(text)) places.push(...placesIn(file, text, kind(file)));
		} catch (error) {
			console.error(`Post-mortem: “${file.path}” could not be read`, error);
			unread += 1;
		}
	}
	return { places: [...places.filter((place) => place.isFinding), ...places.filter((place) => !place.isFinding)], unread };
}

function placesIn(file: TFile, text: string, kind: NoteKind): FoundPlaceholder[] {
	const doc = readDocument(text);
	return findPlaceholders(doc).map((place) => ({
		file, line: place.line, text: place.text, around: doc.lines[place.line]?.text.trim() ?? '', isFinding: isGap(kind, place.text),
	}));
}
