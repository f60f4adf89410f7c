import type { FileStats, TFile } from './abstract-file';

/** Longer texts are read again each time, as in the app. */
const LIMIT = 65536;

/** Texts of the last reads, good until the vault learns that the file changed. */
export class CachedReads {
	private texts = new WeakMap<TFile, { stat: FileStats; text: string }>();

	async get(file: TFile, read: () => Promise<string>): Promise<string> {
		const known = this.texts.get(file);
		const stat = file.stat;
		if (known && known.stat === stat) return known.text;
		const text = await read();
		if (text.length <= LIMIT) this.texts.set(file, { stat, text });
		return text;
	}
}
