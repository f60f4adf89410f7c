import type { Store, StoreEntry, WriteTimes } from '../vault/store';
import { StoreError } from '../vault/store';
import type { FileCall, FileData, FileFailure } from './file-call';

function isFailure(value: unknown): value is FileFailure {
	return typeof value === 'object' && value !== null && 'code' in value;
}

function toBase64(data: ArrayBuffer): string {
	let text = '';
	for (const byte of new Uint8Array(data)) text += String.fromCharCode(byte);
	return btoa(text);
}

function fromBase64(text: string): ArrayBuffer {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer;
}

function pack(data: string | ArrayBuffer): FileData {
	return typeof data === 'string' ? { text: data } : { base64: toBase64(data) };
}

/** The vault's folder as the page reaches it through the server; times on the disk are moved by the page's clock. */
export class HttpStore implements Store {
	constructor(private readonly token: string, private readonly clockOffset = 0) {}

	all(): Promise<StoreEntry[]> {
		return this.call<StoreEntry[]>({ call: 'all' }).then((entries) => entries.map((entry) => this.moveTimes(entry)));
	}

	async children(folder: string): Promise<StoreEntry[]> {
		const entries = await this.call<StoreEntry[]>({ call: 'children', path: folder });
		return entries.map((entry) => this.moveTimes(entry));
	}

	async stat(path: string): Promise<StoreEntry | null> {
		const entry = await this.call<StoreEntry | null>({ call: 'stat', path });
		return entry && this.moveTimes(entry);
	}

	read(path: string): Promise<string> {
		return this.call<string>({ call: 'read', path });
	}

	async readBinary(path: string): Promise<ArrayBuffer> {
		return fromBase64(await this.call<string>({ call: 'readBinary', path }));
	}

	async write(path: string, data: string | ArrayBuffer, times?: WriteTimes): Promise<void> {
		await this.call({ call: 'write', path, data: pack(data), times: this.toDisk(times) });
	}

	async create(path: string, data: string | ArrayBuffer, times?: WriteTimes): Promise<void> {
		await this.call({ call: 'create', path, data: pack(data), times: this.toDisk(times) });
	}

	async mkdir(path: string): Promise<void> {
		await this.call({ call: 'mkdir', path });
	}

	async rename(from: string, to: string): Promise<void> {
		await this.call({ call: 'rename', path: from, to });
	}

	async remove(path: string): Promise<void> {
		await this.call({ call: 'remove', path });
	}

	watch(listener: (path: string) => void): () => void {
		const source = new EventSource(`/api/changes?token=${encodeURIComponent(this.token)}`);
		source.addEventListener('message', (event: MessageEvent<string>) => listener(String(JSON.parse(event.data))));
		return () => source.close();
	}

	private moveTimes(entry: StoreEntry): StoreEntry {
		const { ctime, mtime, size } = entry.stat;
		return { ...entry, stat: { ctime: ctime + this.clockOffset, mtime: mtime + this.clockOffset, size } };
	}

	private toDisk({ ctime, mtime }: WriteTimes = {}): WriteTimes {
		return {
			...(ctime === undefined ? {} : { ctime: ctime - this.clockOffset }),
			...(mtime === undefined ? {} : { mtime: mtime - this.clockOffset }),
		};
	}

	private async call<T>(call: FileCall): Promise<T> {
		const response = await fetch('/api/file', {
			method: 'POST',
			headers: { 'content-type': 'application/json', 'x-workbench-token': this.token },
			body: JSON.stringify(call),
		});
		if (response.ok) return (await response.json()) as T;
		const failure: unknown = response.status === 409 ? await response.json() : await response.text();
		if (!isFailure(failure)) throw new Error(`The workbench's server answered ${response.status}: ${String(failure)}`);
		throw new StoreError(failure.code, call.call, 'path' in call ? call.path : '');
	}
}
