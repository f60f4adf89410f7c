import { type TAbstractFile, TFile, TFolder } from './abstract-file';
import { folderOf, isHidden } from './paths';
import type { Store, StoreEntry } from './store';
import type { VaultTree } from './vault-tree';

type Tell = (event: 'create' | 'modify' | 'delete' | 'rename', file: TAbstractFile, oldPath?: string) => void;

/** Keeps the tree true to the disk and tells each difference it finds; to be called for one path after another. */
export class DiskFollower {
	constructor(
		private readonly store: Store,
		private readonly tree: VaultTree,
		private readonly tell: Tell,
	) {}

	async load(): Promise<void> {
		for (const entry of await this.store.all()) this.add(entry);
	}

	/** Another program may have changed this path. */
	outside(path: string): Promise<void> {
		return this.compare(path, false);
	}

	/** The app has written this path: it counts as changed even if its time and size are as before. */
	written(path: string): Promise<void> {
		return this.compare(path, true);
	}

	async moved(from: string, to: string): Promise<void> {
		const file = this.tree.get(from);
		if (!file || isHidden(to)) {
			if (file) this.drop(file);
			return this.compare(to, true);
		}
		const folder = folderOf(to);
		if (folder !== '' && !this.tree.get(folder)) await this.compare(folder, false);
		for (const step of this.tree.move(file, to)) this.tell('rename', step.file, step.oldPath);
	}

	private async compare(path: string, written: boolean): Promise<void> {
		if (path === '' || isHidden(path)) return;
		const entry = await this.store.stat(path);
		const known = this.tree.get(path);
		const real = entry?.path === path ? entry : null;
		if (known && (!real || real.type !== kindOf(known))) this.drop(known);
		if (!real) return entry ? this.compare(entry.path, written) : undefined;
		const there = this.tree.get(path);
		if (!there) return this.addWithParents(real);
		if (there instanceof TFile && (written || differs(there, real))) {
			there.stat = { ...real.stat };
			this.tell('modify', there);
		}
	}

	private add(entry: StoreEntry): void {
		const { path, stat } = entry;
		this.tell('create', entry.type === 'file' ? this.tree.addFile(path, stat) : this.tree.addFolder(path));
	}

	private async addWithParents(entry: StoreEntry): Promise<void> {
		const folder = folderOf(entry.path);
		if (folder !== '' && !this.tree.get(folder)) await this.compare(folder, false);
		if (!this.tree.get(entry.path)) this.add(entry);
		if (entry.type === 'file') return;
		for (const child of await this.store.children(entry.path)) await this.compare(child.path, false);
	}

	private drop(file: TAbstractFile): void {
		for (const gone of this.tree.remove(file)) this.tell('delete', gone);
	}
}

function differs(file: TFile, entry: StoreEntry): boolean {
	return file.stat.mtime !== entry.stat.mtime || file.stat.size !== entry.stat.size;
}

function kindOf(file: TAbstractFile): StoreEntry['type'] {
	return file instanceof TFolder ? 'folder' : 'file';
}
