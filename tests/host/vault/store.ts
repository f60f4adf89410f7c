import type { FileStats } from './abstract-file';

export interface StoreEntry {
	readonly path: string;
	readonly type: 'file' | 'folder';
	readonly stat: FileStats;
}

/** Times to give a written file instead of now. */
export interface WriteTimes {
	ctime?: number | undefined;
	mtime?: number | undefined;
}

/**
 * What a vault needs from a disk. Paths are relative to the vault with forward slashes; the root is the empty text.
 * Rejections are `StoreError`s with the codes Node uses, so that every store fails alike.
 */
export interface Store {
	/** Every file and folder without a leading dot in its path, folders before what they hold, without the root. */
	all(): Promise<StoreEntry[]>;
	/** What a folder holds directly, hidden ones too; ENOENT if there is none. */
	children(folder: string): Promise<StoreEntry[]>;
	/** With the path as it is spelled on the disk, which on a case-insensitive one may differ from what was asked. */
	stat(path: string): Promise<StoreEntry | null>;
	read(path: string): Promise<string>;
	readBinary(path: string): Promise<ArrayBuffer>;
	/** Replaces or makes the file; ENOENT if its folder is missing. */
	write(path: string, data: string | ArrayBuffer, times?: WriteTimes): Promise<void>;
	/** EEXIST if anything is there already. */
	create(path: string, data: string | ArrayBuffer, times?: WriteTimes): Promise<void>;
	/** With the folders above it; EEXIST if it is a file, nothing happens if it is a folder. */
	mkdir(path: string): Promise<void>;
	/** EEXIST if something else is at the new place. */
	rename(from: string, to: string): Promise<void>;
	/** A folder goes with all it holds. */
	remove(path: string): Promise<void>;
	/** Tells of paths that changed by another hand; returns what stops it. */
	watch?(listener: (path: string) => void): () => void;
}

const REASONS = {
	ENOENT: 'no such file or directory',
	EEXIST: 'file already exists',
	EISDIR: 'illegal operation on a directory',
	ENOTDIR: 'not a directory',
	ENOTEMPTY: 'directory not empty',
	ENOSPC: 'no space left on device',
	EROFS: 'read-only file system',
	EACCES: 'permission denied',
	EBUSY: 'resource busy or locked',
	EIO: 'i/o error',
} as const;

export type StoreErrorCode = keyof typeof REASONS;

/** Reads like Node's own: `ENOENT: no such file or directory, open 'a/b.md'`. */
export class StoreError extends Error {
	readonly code: StoreErrorCode;

	constructor(code: StoreErrorCode, call: string, path: string) {
		super(`${code}: ${REASONS[code]}, ${call} '${path}'`);
		this.name = 'StoreError';
		this.code = code;
	}
}

/** The code of an error of a store or of Node, which may come from another realm. */
export function storeErrorCode(error: unknown): unknown {
	return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
