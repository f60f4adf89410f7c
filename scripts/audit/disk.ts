import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync, type Dirent } from 'node:fs';

export interface Entry {
	readonly name: string;
	readonly kind: 'folder' | 'file' | 'link' | 'other';
}

/** What the audit does with a disk: it only reads, and every call may throw. */
export interface Disk {
	list(folder: string): Entry[];
	/** The first bytes of a file, good until the next are read. */
	head(path: string, bytes: number): Buffer;
	read(path: string): Buffer;
	/** When a file was last changed, in milliseconds since 1970. */
	changedAt(path: string): number;
}

/** One for all files: ten thousand of their own would be most of what the audit holds. */
let first = Buffer.alloc(0);

export const disk: Disk = {
	list: (folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ name: entry.name, kind: kindOf(entry) })),
	head(path, bytes) {
		const file = openSync(path, 'r');
		try {
			if (first.length < bytes) first = Buffer.alloc(bytes);
			return first.subarray(0, readSync(file, first, 0, bytes, 0));
		} finally {
			closeSync(file);
		}
	},
	read: (path) => readFileSync(path),
	changedAt: (path) => statSync(path).mtimeMs,
};

function kindOf(entry: Dirent): Entry['kind'] {
	if (entry.isSymbolicLink()) return 'link';
	if (entry.isDirectory()) return 'folder';
	return entry.isFile() ? 'file' : 'other';
}
