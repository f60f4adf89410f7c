import { join } from 'node:path';
import type { Disk } from './disk';

/** Something in the vault that was not read, and is listed instead. */
export interface Unread {
	/** Vault path. */
	readonly path: string;
	readonly why: 'folder cannot be read' | 'file cannot be read' | 'link not followed' | 'not UTF-8 text' | 'front matter is not YAML';
}

export interface VaultFiles {
	/** Vault paths of all files, for links; in a fixed order. */
	readonly paths: readonly string[];
	readonly unread: readonly Unread[];
}

/**
 * Every file below the root but those in dot folders. Symbolic links are never followed, so that nothing outside the vault is
 * read and no folder is read twice. Throws when the root itself cannot be listed.
 */
export function listVault(disk: Disk, root: string): VaultFiles {
	const paths: string[] = [];
	const unread: Unread[] = [];
	const waiting = [''];
	disk.list(root);
	for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
		for (const { name, kind } of entriesOf(disk, root, folder, unread)) {
			if (name.startsWith('.')) continue;
			const path = folder === '' ? name : `${folder}/${name}`;
			if (kind === 'folder') waiting.push(path);
			else if (kind === 'file') paths.push(path);
			else if (kind === 'link') unread.push({ path, why: 'link not followed' });
		}
	}
	return { paths: paths.sort(), unread };
}

function entriesOf(disk: Disk, root: string, folder: string, unread: Unread[]): ReturnType<Disk['list']> {
	try {
		return disk.list(join(root, folder));
	} catch (error) {
		if (!isDiskError(error)) throw error;
		unread.push({ path: folder, why: 'folder cannot be read' });
		return [];
	}
}

/** An error of the file system, which has a code such as `EACCES`, and not one of our own. */
export function isDiskError(error: unknown): error is Error {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' && /^E[A-Z0-9]+$/.test(error.code);
}
