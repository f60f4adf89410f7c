import type { Plugin } from 'obsidian';
import { readSettings, type Settings } from '../settings/settings';

type Stored = Readonly<Record<string, unknown>>;

/** The settings in use, and what stands in the file; keys this version does not know are kept and written back. */
export class SettingsStore {
	private stored: Stored = {};
	private read: Settings = readSettings({});
	private readonly listeners = new Set<() => void>();

	constructor(private readonly plugin: Pick<Plugin, 'loadData' | 'saveData'>) {}

	get current(): Settings {
		return this.read;
	}

	/** Reads the file, at the start and when a sync changed it; writes nothing. */
	async load(): Promise<void> {
		const stored: unknown = await this.plugin.loadData();
		this.take(isRecord(stored) ? stored : {});
	}

	async set<Key extends keyof Settings>(key: Key, value: Settings[Key]): Promise<void> {
		this.take({ ...this.stored, [key]: value });
		await this.plugin.saveData(this.stored);
	}

	/** Subscribes; the answer unsubscribes. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private take(stored: Stored): void {
		this.stored = stored;
		this.read = readSettings(stored);
		for (const listener of this.listeners) listener();
	}
}

function isRecord(value: unknown): value is Stored {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
