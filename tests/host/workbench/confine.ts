import { realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { StoreError, storeErrorCode } from '../vault/store';

function isPlain(path: string): boolean {
	if (path.includes('\0') || path.includes('\\') || path.startsWith('/') || /^[a-z]:/i.test(path)) return false;
	return path.split('/').every((part) => part !== '.' && part !== '..');
}

/** Where a path really leads: symbolic links followed as far as it exists. */
async function whereItLeads(full: string): Promise<string> {
	try {
		return await realpath(full);
	} catch (error) {
		if (storeErrorCode(error) !== 'ENOENT' || dirname(full) === full) throw error;
		return whereItLeads(dirname(full));
	}
}

/** Rejects with EACCES unless the vault path stays inside the root, through symbolic links too. */
export async function confine(root: string, path: string): Promise<void> {
	const inside = await realpath(root);
	const led = isPlain(path) ? await whereItLeads(resolve(inside, path)) : '';
	if (led !== inside && !led.startsWith(inside + sep)) throw new StoreError('EACCES', 'open', path);
}
