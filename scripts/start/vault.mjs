import { rmSync } from 'node:fs';
import { cp, mkdir, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

/** A folder of its own; `remove` takes it away again, also while the process ends. */
async function scratchFolder() {
	const scratch = await mkdtemp(join(tmpdir(), 'post-mortem-workbench-'));
	return { scratch, remove: () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }) };
}

/** A vault in which nothing has been written yet. */
export async function emptyVault() {
	const { scratch, remove } = await scratchFolder();
	const dir = join(scratch, 'New vault');
	await mkdir(dir);
	return { dir, name: 'New vault', sample: false, remove };
}

/**
 * A copy of the sample vault.
 * @param {string} sample
 */
export async function copySample(sample) {
	const { scratch, remove } = await scratchFolder();
	const dir = join(scratch, 'Sample vault');
	try {
		await cp(sample, dir, { recursive: true });
	} catch (error) {
		remove();
		throw error;
	}
	return { dir, name: 'Sample vault', sample: true, remove };
}

/**
 * The user's own folder, worked on as it is.
 * @param {string} folder
 */
export async function ownVault(folder) {
	const dir = resolve(folder);
	const found = await stat(dir).catch(() => null);
	if (!found?.isDirectory()) throw new Error(`${folder} is not a folder.`);
	return { dir, name: basename(dir), sample: false, remove: () => undefined };
}
