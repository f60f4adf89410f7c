import type { TFile } from 'obsidian';
import { findPlaceholders, mayHoldPlaceholder } from '../../check/placeholders';
import { kindOf, notesInUse } from '../../index/check-vault';
import { readDocument } from '../../text/document';
import { isConflictCopy } from '../../text/file-name';
import type { Parts } from '../parts';

/** A gap in some note of the vault. */
export interface FoundPlaceholder {
	readonly file: TFile;
	/** Counts from 0. */
	readonly line: number;
	readonly text: string;
	/** The line it stands on. */
	readonly around: string;
	/** False for starters and templates that nothing uses, and for notes that have nothing to do with incidents. */
	readonly inUse: boolean;
}

export interface FoundPlaceholders {
	readonly places: readonly FoundPlaceholder[];
	/** Notes whose text could not be read. */
	readonly unread: number;
}

/** Hears how far the reading is, and says whether to stop. */
export interface Reading {
	readonly progress: (read: number, all: number) => void;
	readonly isCancelled: () => boolean;
}

/** Milliseconds of work at a stretch before the app gets its turn. */
const STRETCH = 8;

/** Reads every Markdown note of the vault; undefined when it was cancelled. By path and line, notes in use first. */
export async function findAllPlaceholders({ app, index, clock }: Pick<Parts, 'app' | 'index' | 'clock'>, reading: Reading): Promise<FoundPlaceholders | undefined> {
	const files = app.vault.getMarkdownFiles().filter((file) => !isConflictCopy(file.path)).sort((a, b) => (a.path < b.path ? -1 : 1));
	const inUse = notesInUse(index, (target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path);
	const isInUse = (file: TFile): boolean => kindOf(index, file.path, app.metadataCache.getFileCache(file)?.frontmatter, inUse) !== 'other';
	const places: FoundPlaceholder[] = [];
	let unread = 0;
	let since = clock.now();
	for (const [number, file] of files.entries()) {
		if (clock.now() - since > STRETCH) {
			reading.progress(number, files.length);
			await new Promise<void>((resolve) => { window.setTimeout(resolve); });
			since = clock.now();
		}
		if (reading.isCancelled()) return undefined;
		try {
			const text = await app.vault.cachedRead(file);
			if (mayHoldPlaceholder(text)) places.push(...placesIn(file, text, isInUse(file)));
		} catch (error) {
			console.error(`Post-mortem: “${file.path}” could not be read`, error);
			unread += 1;
		}
	}
	return { places: [...places.filter((place) => place.inUse), ...places.filter((place) => !place.inUse)], unread };
}

function placesIn(file: TFile, text: string, inUse: boolean): FoundPlaceholder[] {
	const doc = readDocument(text);
	return findPlaceholders(doc).map((place) => ({
		file, line: place.line, text: place.text, around: doc.lines[place.line]?.text.trim() ?? '', inUse,
	}));
}
