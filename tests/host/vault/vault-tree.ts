import { type FileStats, type TAbstractFile, TFile, TFolder } from './abstract-file';
import { folderOf, isInside } from './paths';
import type { Vault } from './vault';

/** The files and folders that the vault knows of, by path and as a tree; paths match exactly. */
export class VaultTree {
	private byPath = new Map<string, TAbstractFile>();
	readonly root: TFolder;

	constructor(private readonly vault: Vault) {
		this.root = new TFolder(vault, '/');
		this.byPath.set('/', this.root);
	}

	get(path: string): TAbstractFile | null {
		return this.byPath.get(path) ?? null;
	}

	all(): TAbstractFile[] {
		return [...this.byPath.values()];
	}

	addFile(path: string, stat: FileStats): TFile {
		return this.attach(new TFile(this.vault, path, { ...stat }));
	}

	addFolder(path: string): TFolder {
		return this.attach(new TFolder(this.vault, path));
	}

	/** Everything that goes with it, children before their folder, itself last. */
	remove(file: TAbstractFile): TAbstractFile[] {
		const gone = file instanceof TFolder ? [...file.children].flatMap((child) => this.remove(child)) : [];
		this.byPath.delete(file.path);
		this.detach(file);
		file.deleted = true;
		return [...gone, file];
	}

	/** Each file that moved with the path it had, the file itself first. */
	move(file: TAbstractFile, path: string): { file: TAbstractFile; oldPath: string }[] {
		const old = file.path;
		const within = file instanceof TFolder ? [...this.byPath.values()].filter((each) => isInside(each.path, old)) : [];
		const moved = [file, ...within];
		this.detach(file);
		const steps = moved.map((each) => ({ file: each, oldPath: each.path }));
		for (const each of moved) this.byPath.delete(each.path);
		for (const each of moved) {
			each.setPath(path + each.path.slice(old.length));
			this.byPath.set(each.path, each);
		}
		this.attach(file);
		return steps;
	}

	private attach<T extends TAbstractFile>(file: T): T {
		const parent = this.byPath.get(folderOf(file.path) || '/');
		if (!(parent instanceof TFolder)) throw new Error(`No folder for ${file.path}`);
		parent.children.push(file);
		file.parent = parent;
		this.byPath.set(file.path, file);
		return file;
	}

	private detach(file: TAbstractFile): void {
		const siblings = file.parent?.children ?? [];
		const at = siblings.indexOf(file);
		if (at >= 0) siblings.splice(at, 1);
		file.parent = null;
	}
}
