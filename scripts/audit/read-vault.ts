import { join } from 'node:path';
import { contributionOf, contributionOfMetadata } from '../../src/index/contribution';
import type { ResolveLink } from '../../src/index/control-view';
import { VaultIndex } from '../../src/index/vault-index';
import { instantOf, type Instant } from '../../src/text/calendar';
import type { Disk } from './disk';
import { readAgain, readNote } from './read-note';
import { linkResolver } from './resolve-link';
import { isDiskError, listVault, type Unread } from './vault-files';

export interface VaultReading {
	readonly index: VaultIndex;
	readonly resolve: ResolveLink;
	/** Every file, by path. */
	readonly paths: readonly string[];
	/** Properties of the notes that have any. */
	readonly frontMatters: ReadonlyMap<string, unknown>;
	/** The text of a note; undefined when it cannot be read. */
	readonly read: (path: string) => string | undefined;
	/** When a file was last changed; undefined when that cannot be read. */
	readonly changedAt: (path: string) => Instant | undefined;
	/** By path. */
	readonly unread: readonly Unread[];
}

/** The plugin's index over a folder on disk; throws when the folder itself cannot be listed. */
export function readVault(disk: Disk, root: string): VaultReading {
	const files = listVault(disk, root);
	const unread = [...files.unread];
	const resolve = linkResolver(files.paths);
	const index = new VaultIndex(resolve);
	const frontMatters = new Map<string, unknown>();
	const take = (path: string, isLog: boolean): void => {
		const note = readNote(disk, root, path, isLog);
		if (typeof note === 'string') {
			unread.push({ path, why: note });
			return;
		}
		if (note.facts.frontMatter !== undefined) frontMatters.set(path, note.facts.frontMatter);
		index.put(path, note.text === undefined ? contributionOfMetadata(note.facts) : contributionOf(note.facts, note.text));
	};
	const notes = files.paths.filter((path) => /\.md$/i.test(path));
	for (const path of notes) take(path, false);
	const known = new Set([...notes].filter((path) => !unread.some((each) => each.path === path)));
	for (const path of index.targets('logs')) if (known.has(path)) take(path, true);
	index.announce();
	return {
		index, resolve, paths: files.paths, frontMatters,
		read: (path) => (unread.some((each) => each.path === path) ? undefined : readAgain(disk, root, path)),
		changedAt: (path) => changedAt(disk, join(root, path)),
		unread: unread.sort((a, b) => (a.path < b.path ? -1 : 1)),
	};
}

function changedAt(disk: Disk, path: string): Instant | undefined {
	try {
		return instantOf(disk.changedAt(path));
	} catch (error) {
		if (!isDiskError(error)) throw error;
		return undefined;
	}
}
