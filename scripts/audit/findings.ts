import type { Finding } from '../../src/check/finding';
import { languageSets } from '../../src/check/language-sets';
import { checkVaultNote, kindOf, type CheckOptions } from '../../src/index/check-vault';
import { FileNames, linkFollower } from '../../src/index/follow-link';
import { DEFAULTS } from '../../src/settings/settings';
import type { Instant } from '../../src/text/calendar';
import { isConflictCopy } from '../../src/text/file-name';
import type { VaultReading } from './read-vault';

/** A finding with the note it stands in; the line counts from 0. */
export type NoteFinding = Finding & { readonly path: string };

/** What the plugin finds with its settings as they come, by path and then by place. */
export function findingsOf({ index, resolve, paths, frontMatters, read, changedAt }: VaultReading, now: Instant): NoteFinding[] {
	const off = new Set<string>();
	const names = new FileNames(paths);
	const options: CheckOptions = {
		now, off, changedAt, follow: linkFollower(resolve, () => names), language: languageSets(off), rootCauseLabel: DEFAULTS.labelRootCause,
	};
	return paths.flatMap((path) => {
		const frontMatter = frontMatters.get(path);
		if (isConflictCopy(path) || kindOf(index, path, frontMatter) === 'other') return [];
		const text = read(path);
		return text === undefined ? [] : checkVaultNote(index, path, text, frontMatter, options).map((finding) => ({ ...finding, path }));
	});
}
