import { normalizePath, type TFile } from 'obsidian';
import { firstLink } from '../../text/link';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { Refused } from './refused';

/** The note at a vault path, with or without its ending. */
export function noteAt({ app }: Pick<Parts, 'app'>, path: unknown): TFile {
	if (typeof path !== 'string') throw new Refused(words().automation.notText('path'));
	const normal = normalizePath(path);
	const file = app.vault.getFileByPath(normal) ?? app.vault.getFileByPath(`${normal}.md`);
	if (file?.extension !== 'md') throw new Refused(words().checks.noNote(path));
	return file;
}

/** The note at a path, or the one that a link with this name leads to from another note. */
export function noteNamed(parts: Pick<Parts, 'app'>, name: string, from: string): TFile {
	const target = firstLink(name)?.target ?? name;
	const linked = parts.app.vault.getFileByPath(target) ?? parts.app.metadataCache.getFirstLinkpathDest(target, from);
	return linked?.extension === 'md' ? linked : noteAt(parts, target);
}
