import type { TFile } from 'obsidian';
import { firstLink } from '../../text/link';
import { isConflictCopy } from '../../text/file-name';
import type { Parts } from '../parts';

/** What a note is picked for. */
export type PickedAs = 'sow' | 'checklist' | 'artifact' | 'log' | 'project';

const NAMES: Readonly<Record<PickedAs, RegExp>> = {
	sow: /\b(?:sow|statement of work|contract|agreement|terms)\b/i,
	checklist: /\b(?:checklist|check list)\b/i,
	artifact: /\b(?:checklist|template|procedure|sop|protocol|contract|sow|statement of work)\b/i,
	log: /\blog\b/i,
	project: /\bproject\b/i,
};

/**
 * Notes one may pick: those in use as such, those named as such, other artifacts, then the rest; the latest first in each. A
 * project is neither an artifact nor a template, so these come last there.
 */
export function notesToPick(parts: Pick<Parts, 'app' | 'index'>, as: PickedAs): TFile[] {
	const { app, index } = parts;
	const used = usedAs(parts, as);
	const artifacts = as === 'artifact' ? used : usedAs(parts, 'artifact');
	const other = as === 'project' ? 4 : 2;
	const rank = (file: TFile): number => {
		if (used.has(file.path)) return 0;
		if (NAMES[as].test(file.basename)) return 1;
		return artifacts.has(file.path) || (as === 'project' && index.get(file.path)?.isTemplate) ? other : 3;
	};
	return app.vault.getMarkdownFiles()
		.filter((file) => !index.get(file.path)?.incident && !isConflictCopy(file.path))
		.map((file) => ({ file, rank: rank(file) }))
		.sort((a, b) => a.rank - b.rank || b.file.stat.mtime - a.file.stat.mtime)
		.map(({ file }) => file);
}

/** Paths of the notes that incidents link, that controls stand in or were copied to, or that breakers log to. */
function usedAs({ app, index }: Pick<Parts, 'app' | 'index'>, as: PickedAs): ReadonlySet<string> {
	if (as === 'log') return index.targets('logs');
	if (as === 'project') return new Set(index.controls().flatMap((view) => view.copies.map((copy) => copy.path)));
	const links = index.incidents().flatMap(({ path, incident: { properties } }) => {
		const written = as === 'sow' ? properties.sows : as === 'checklist' ? properties.checklists : [...properties.sows, ...properties.checklists];
		return written.flatMap((link) => app.metadataCache.getFirstLinkpathDest(firstLink(link)?.target ?? link, path)?.path ?? []);
	});
	const placed = as === 'artifact' ? index.targets('artifacts') : [];
	return new Set([...links, ...placed]);
}
