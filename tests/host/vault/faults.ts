import type { TFile } from './abstract-file';
import type { MetadataDelivery } from './metadata-delivery';
import { type Store, type StoreEntry, StoreError, type StoreErrorCode, type WriteTimes } from './store';

type PathTest = string | RegExp;

interface WriteFault {
	readonly code: StoreErrorCode;
	readonly path: PathTest | undefined;
	/** Writes to let pass first, then how many to fail. */
	skip: number;
	times: number;
}

/**
 * Faults on demand: a disk whose writes fail or whose reads are slow, another program that writes in between, and news
 * of metadata that comes late, twice or out of order. Without a fault asked for, everything passes through.
 */
export class Faults implements MetadataDelivery {
	private writeFaults: WriteFault[] = [];
	private readDelay = 0;
	private afterRead = new Map<string, () => Promise<void>>();
	private lateness = 0;
	private copies = 1;
	private held: (() => void)[] | null = null;

	/** The next write, or the one after `skip` more, to a matching path fails; `times` of them in a row. */
	failWrites(code: StoreErrorCode, options: { path?: PathTest; skip?: number; times?: number } = {}): void {
		this.writeFaults.push({ code, path: options.path, skip: options.skip ?? 0, times: options.times ?? 1 });
	}

	slowReads(milliseconds: number): void {
		this.readDelay = milliseconds;
	}

	/** Once, after the next read of the path has got its text. */
	afterNextRead(path: string, act: () => Promise<void>): void {
		this.afterRead.set(path, act);
	}

	/** Each `changed` comes this much later, and this often. */
	delayMetadata(milliseconds: number, copies = 1): void {
		this.lateness = milliseconds;
		this.copies = copies;
	}

	/** Keeps every `changed` back until `releaseMetadata`. */
	holdMetadata(): void {
		this.held ??= [];
	}

	/** Gives out what was kept back, the newest first if asked. */
	releaseMetadata(order: 'as-told' | 'newest-first' = 'as-told'): void {
		const held = this.held ?? [];
		this.held = null;
		for (const tell of order === 'as-told' ? held : held.reverse()) tell();
	}

	clear(): void {
		this.writeFaults = [];
		this.afterRead.clear();
		this.readDelay = 0;
		this.delayMetadata(0);
		this.releaseMetadata();
	}

	deliver(_file: TFile, tell: () => void): void {
		for (let copy = 0; copy < this.copies; copy++) {
			if (this.held) this.held.push(tell);
			else if (this.lateness > 0) setTimeout(tell, this.lateness);
			else tell();
		}
	}

	wrap(store: Store): Store {
		const faulty = new FaultyStore(store, this);
		return store.watch ? Object.assign(faulty, { watch: store.watch.bind(store) }) : faulty;
	}

	/** For the wrapped store: throws if this write is to fail. */
	beforeWrite(path: string): void {
		const fault = this.writeFaults.find((each) => each.times > 0 && matches(each.path, path));
		if (!fault) return;
		if (fault.skip > 0) {
			fault.skip--;
			return;
		}
		fault.times--;
		throw new StoreError(fault.code, 'write', path);
	}

	/** For the wrapped store: what happens around a read. */
	async read<T>(path: string, read: () => Promise<T>): Promise<T> {
		if (this.readDelay > 0) await new Promise((resolve) => setTimeout(resolve, this.readDelay));
		const result = await read();
		const act = this.afterRead.get(path);
		this.afterRead.delete(path);
		await act?.();
		return result;
	}
}

function matches(test: PathTest | undefined, path: string): boolean {
	if (test === undefined) return true;
	return typeof test === 'string' ? test === path : test.test(path);
}

class FaultyStore implements Store {
	constructor(
		private readonly store: Store,
		private readonly faults: Faults,
	) {}

	all(): Promise<StoreEntry[]> {
		return this.store.all();
	}

	children(folder: string): Promise<StoreEntry[]> {
		return this.store.children(folder);
	}

	stat(path: string): Promise<StoreEntry | null> {
		return this.store.stat(path);
	}

	read(path: string): Promise<string> {
		return this.faults.read(path, () => this.store.read(path));
	}

	readBinary(path: string): Promise<ArrayBuffer> {
		return this.faults.read(path, () => this.store.readBinary(path));
	}

	async write(path: string, data: string | ArrayBuffer, times?: WriteTimes): Promise<void> {
		this.faults.beforeWrite(path);
		await this.store.write(path, data, times);
	}

	async create(path: string, data: string | ArrayBuffer, times?: WriteTimes): Promise<void> {
		this.faults.beforeWrite(path);
		await this.store.create(path, data, times);
	}

	async mkdir(path: string): Promise<void> {
		this.faults.beforeWrite(path);
		await this.store.mkdir(path);
	}

	async rename(from: string, to: string): Promise<void> {
		this.faults.beforeWrite(to);
		await this.store.rename(from, to);
	}

	async remove(path: string): Promise<void> {
		this.faults.beforeWrite(path);
		await this.store.remove(path);
	}
}
