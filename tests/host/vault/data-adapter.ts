import { isHidden, join, nameOf, normalizePath } from './paths';
import { type Store, type StoreEntry, StoreError, type WriteTimes } from './store';

type Listed = { files: string[]; folders: string[] };
type AdapterStat = { type: 'file' | 'folder'; ctime: number; mtime: number; size: number };

/** Told of every path that a call of the adapter may have changed, before the call resolves. */
export interface AdapterListener {
	settle(path: string): Promise<void>;
	moved(from: string, to: string): Promise<void>;
}

/** The disk below the vault, hidden files too. Its changes reach the vault's tree; writes run one after another. */
export class DataAdapter {
	private queue: Promise<unknown> = Promise.resolve();

	constructor(
		readonly store: Store,
		private readonly name: string,
		private readonly listener: AdapterListener,
	) {}

	getName(): string {
		return this.name;
	}

	async exists(normalizedPath: string, sensitive = false): Promise<boolean> {
		const entry = await this.store.stat(inStore(normalizedPath));
		return entry !== null && (!sensitive || entry.path === inStore(normalizedPath));
	}

	async stat(normalizedPath: string): Promise<AdapterStat | null> {
		const entry = await this.store.stat(inStore(normalizedPath));
		return entry ? { type: entry.type, ...entry.stat } : null;
	}

	async list(normalizedPath: string): Promise<Listed> {
		const entries = await this.store.children(inStore(normalizedPath));
		const paths = (type: StoreEntry['type']) => entries.filter((each) => each.type === type).map((each) => each.path);
		return { files: paths('file'), folders: paths('folder') };
	}

	read(normalizedPath: string): Promise<string> {
		return this.store.read(inStore(normalizedPath));
	}

	readBinary(normalizedPath: string): Promise<ArrayBuffer> {
		return this.store.readBinary(inStore(normalizedPath));
	}

	write(normalizedPath: string, data: string, options?: WriteTimes): Promise<void> {
		return this.change(normalizedPath, () => this.store.write(inStore(normalizedPath), data, options));
	}

	writeBinary(normalizedPath: string, data: ArrayBuffer, options?: WriteTimes): Promise<void> {
		return this.change(normalizedPath, () => this.store.write(inStore(normalizedPath), data, options));
	}

	async append(normalizedPath: string, data: string, options?: WriteTimes): Promise<void> {
		const path = inStore(normalizedPath);
		await this.change(path, async () => {
			const old = (await this.store.stat(path)) ? await this.store.read(path) : '';
			await this.store.write(path, old + data, options);
		});
	}

	/** Read, transform, write, with no other write of the app in between; nothing is written when nothing changed. */
	async process(normalizedPath: string, fn: (data: string) => string, options?: WriteTimes): Promise<string> {
		const path = inStore(normalizedPath);
		return this.betweenWrites(async () => {
			const old = await this.store.read(path);
			const data = fn(old);
			if (data === old) return data;
			await this.store.write(path, data, options);
			await this.listener.settle(path);
			return data;
		});
	}

	/** Makes a file that must not be there yet; refused whole, nothing is overwritten. */
	create(normalizedPath: string, data: string | ArrayBuffer, options?: WriteTimes): Promise<void> {
		return this.change(normalizedPath, () => this.store.create(inStore(normalizedPath), data, options));
	}

	mkdir(normalizedPath: string): Promise<void> {
		return this.change(normalizedPath, () => this.store.mkdir(inStore(normalizedPath)));
	}

	async rmdir(normalizedPath: string, recursive: boolean): Promise<void> {
		const path = inStore(normalizedPath);
		await this.change(path, async () => {
			if (!recursive && (await this.store.children(path)).length > 0) {
				throw new StoreError('ENOTEMPTY', 'rmdir', path);
			}
			await this.store.remove(path);
		});
	}

	remove(normalizedPath: string): Promise<void> {
		return this.change(normalizedPath, () => this.store.remove(inStore(normalizedPath)));
	}

	async rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
		const from = inStore(normalizedPath);
		const to = inStore(normalizedNewPath);
		await this.betweenWrites(async () => {
			const there = await this.store.stat(to);
			if (there && there.path !== from) throw new Error('Destination file already exists!');
			await this.store.rename(from, to);
			await this.listener.moved(from, to);
		});
	}

	async copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
		await this.change(normalizedNewPath, async () => {
			if (await this.exists(normalizedNewPath)) throw new Error('Destination file already exists!');
			await this.copyTree(inStore(normalizedPath), inStore(normalizedNewPath));
		});
	}

	/** There is no trash of the system here: what goes to it is gone. */
	async trashSystem(normalizedPath: string): Promise<boolean> {
		await this.remove(normalizedPath);
		return true;
	}

	/** Into `.trash`, with a number when the name is taken there. */
	async trashLocal(normalizedPath: string): Promise<void> {
		const from = inStore(normalizedPath);
		await this.change(from, async () => {
			await this.store.mkdir('.trash');
			let to = join('.trash', nameOf(from));
			for (let n = 2; await this.store.stat(to); n++) to = join('.trash', numbered(nameOf(from), n));
			await this.store.rename(from, to);
		});
	}

	getResourcePath(normalizedPath: string): string {
		return `app://local/${encodeURI(inStore(normalizedPath))}`;
	}

	private async copyTree(from: string, to: string): Promise<void> {
		const entry = await this.store.stat(from);
		if (!entry) throw new StoreError('ENOENT', 'copyfile', from);
		if (entry.type === 'file') return this.store.write(to, await this.store.readBinary(from));
		await this.store.mkdir(to);
		for (const child of await this.store.children(from)) {
			if (!isHidden(child.path)) await this.copyTree(child.path, join(to, nameOf(child.path)));
		}
	}

	/** Runs `work` when no write is under way, and lets none begin until it is done. */
	betweenWrites<T>(work: () => Promise<T>): Promise<T> {
		const next = this.queue.then(work, work);
		this.queue = next.catch(() => undefined);
		return next;
	}

	private change(path: string, work: () => Promise<void>): Promise<void> {
		return this.betweenWrites(async () => {
			await work();
			await this.listener.settle(inStore(path));
		});
	}
}

function inStore(path: string): string {
	const normal = normalizePath(path);
	return normal === '/' ? '' : normal;
}

function numbered(name: string, n: number): string {
	const dot = name.lastIndexOf('.');
	return dot <= 0 ? `${name} ${n}` : `${name.slice(0, dot)} ${n}${name.slice(dot)}`;
}
