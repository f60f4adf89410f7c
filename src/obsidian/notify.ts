import { Notice } from 'obsidian';
import type { Refusal } from '../text/edit';
import { baseName } from '../text/file-name';
import { words } from '../words/words';

/** Tells why nothing was written, naming the note. */
export function announceRefusal(refusal: Refusal, path?: string): void {
	new Notice(path === undefined ? refusal.refused : words().notices.refused(baseName(path), refusal.refused));
}

/** Runs a command; an error of the disk or of our own becomes a notice, and the details go to the console. */
export function guard(work: () => Promise<void>): void {
	work().catch((error: unknown) => {
		console.error('Post-mortem', error);
		new Notice(words().notices.failed(error instanceof Error ? error.message : String(error)));
	});
}
