import type { TFile } from 'obsidian';

/** Bytes that the app may have taken off the start of a text. */
const BYTE_ORDER_MARK = 3;

/** Tells a text that a note held before, told after the one that stands in it now, by its size on disk. */
export class LateNews {
	/** When the text was written that was last heard of, for each path. */
	private readonly heard = new Map<string, number>();

	/** News of a note that is no concern of ours; nothing older may bring it back. */
	pass({ path, stat }: TFile): void {
		this.heard.set(path, stat.mtime);
	}

	isOutdated({ path, stat }: TFile, text: string): boolean {
		const left = stat.size - new TextEncoder().encode(text).length;
		const isCurrent = left === 0 || left === BYTE_ORDER_MARK;
		if (isCurrent) this.heard.set(path, stat.mtime);
		return !isCurrent && this.heard.get(path) === stat.mtime;
	}
}
