import { Notice, type Plugin } from 'obsidian';
import { DEFAULTS, readSettings, SETTINGS, type SettingKey, type Settings } from '../../settings/settings';
import { isRecord, type Keyed } from '../../text/record';
import { words } from '../../words/words';

/**
 * The settings in use, and what stands in the file; keys this version does not know are kept and written back. A file that
 * cannot be read is never written over, except by `startOver`.
 */
export class SettingsStore {
	private stored: Keyed = {};
	private read: Settings = DEFAULTS;
	private unreadable = false;
	private lastWork: Promise<unknown> = Promise.resolve();
	private readonly listeners = new Set<() => void>();

	constructor(private readonly plugin: Pick<Plugin, 'loadData' | 'saveData'>) {}

	get current(): Settings {
		return this.read;
	}

	get isUnreadable(): boolean {
		return this.unreadable;
	}

	/**
	 * Reads the file, at the start and when a sync changed it, and writes nothing; what was in use stays if it cannot be read.
	 * Answers whether there is something new to show.
	 */
	async load(): Promise<boolean> {
		const before = [this.read, this.unreadable];
		await this.inLine(async () => {
			try {
				const stored: unknown = await this.plugin.loadData();
				this.unreadable = false;
				this.take(isRecord(stored) ? stored : {});
			} catch (error) {
				console.error('Post-mortem', error);
				this.unreadable = true;
				new Notice(words().settings.unreadable.notice);
			}
		});
		return before[0] !== this.read || before[1] !== this.unreadable;
	}

	set<Key extends SettingKey>(key: Key, value: Settings[Key]): Promise<void> {
		return this.change((stored) => ({ ...stored, [key]: value }));
	}

	/** Stores what somebody typed; a value that is not allowed is left out. */
	async put(key: SettingKey, value: unknown): Promise<void> {
		const read = SETTINGS[key].read(value);
		if ('value' in read) await this.change((stored) => ({ ...stored, [key]: read.value }));
	}

	/** Gives these settings their defaults again. */
	reset(keys: readonly SettingKey[]): Promise<void> {
		const isReset: ReadonlySet<string> = new Set(keys);
		return this.change((stored) => Object.fromEntries(Object.entries(stored).filter(([key]) => !isReset.has(key))));
	}

	/** Writes over a file that cannot be read. */
	startOver(): Promise<void> {
		this.unreadable = false;
		return this.change(() => ({}));
	}

	/** Subscribes to changes that a reader could see; the answer unsubscribes. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	private change(make: (stored: Keyed) => Keyed): Promise<void> {
		return this.inLine(async () => {
			if (this.unreadable) throw new Error(words().settings.unreadable.notice);
			this.take(make(this.stored));
			await this.plugin.saveData(this.stored);
		});
	}

	/** One after the other: a file read while it is being saved would bring the old values back. */
	private inLine(work: () => Promise<void>): Promise<void> {
		const result = this.lastWork.then(work);
		this.lastWork = result.catch(() => undefined);
		return result;
	}

	private take(stored: Keyed): void {
		this.stored = stored;
		const read = readSettings(stored);
		if (JSON.stringify(read) === JSON.stringify(this.read)) return;
		this.read = read;
		for (const listener of this.listeners) listener();
	}
}
