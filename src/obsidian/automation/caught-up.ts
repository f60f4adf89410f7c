import type { App, EventRef } from 'obsidian';

/** Longest wait for the app to read what was written, in milliseconds. */
const PATIENCE = 2000;

/**
 * Does some work and then waits until the app has read the notes written meanwhile: its metadata, and with it the index,
 * come a moment after the file.
 */
export async function caughtUp<Answer>(app: App, work: () => Promise<Answer>): Promise<Answer> {
	const { metadataCache, vault } = app;
	const unread = new Set<string>();
	let done = (): void => undefined;
	const written = (file: { readonly path: string }): void => { if (file.path.endsWith('.md')) unread.add(file.path); };
	const read = (file: { readonly path: string }): void => {
		unread.delete(file.path);
		if (unread.size === 0) done();
	};
	const inVault = [vault.on('create', written), vault.on('modify', written), vault.on('delete', read)];
	const inCache: EventRef = metadataCache.on('changed', read);
	try {
		const answer = await work();
		if (unread.size > 0) {
			await new Promise<void>((resolve) => {
				done = resolve;
				window.setTimeout(resolve, PATIENCE);
			});
		}
		return answer;
	} finally {
		for (const ref of inVault) vault.offref(ref);
		metadataCache.offref(inCache);
	}
}
