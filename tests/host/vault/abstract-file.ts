import { extensionOf, nameOf } from './paths';
import type { Vault } from './vault';

/** Times in milliseconds since the epoch, size in bytes. */
export interface FileStats {
	ctime: number;
	mtime: number;
	size: number;
}

/** A node of the vault's tree; the same object follows its file through every rename. */
export abstract class TAbstractFile {
	vault: Vault;
	path = '';
	name = '';
	parent: TFolder | null = null;
	deleted = false;

	constructor(vault: Vault, path: string) {
		this.vault = vault;
		this.setPath(path);
	}

	setPath(path: string): void {
		this.path = path;
		this.name = path === '/' ? '' : nameOf(path);
	}
}

export class TFile extends TAbstractFile {
	declare basename: string;
	declare extension: string;
	stat: FileStats;

	constructor(vault: Vault, path: string, stat: FileStats) {
		super(vault, path);
		this.stat = stat;
	}

	override setPath(path: string): void {
		super.setPath(path);
		this.extension = extensionOf(this.name);
		this.basename = this.extension === '' ? this.name : this.name.slice(0, -this.extension.length - 1);
	}
}

export class TFolder extends TAbstractFile {
	children: TAbstractFile[] = [];

	isRoot(): boolean {
		return this.path === '/';
	}
}
