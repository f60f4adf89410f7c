import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PluginManifest } from 'obsidian';
import { storeErrorCode } from '../vault/store';

/** A built plugin as the page loads it. */
export interface PluginFiles {
	readonly manifest: PluginManifest;
	readonly code: string;
	readonly styles?: string;
}

/** What the page needs before it starts the app. */
export interface StartData {
	readonly vaultName: string;
	readonly plugins: readonly PluginFiles[];
	/** The day the clock starts on, `YYYY-MM-DD`; null runs the real one. */
	readonly today: string | null;
	/** Whether the vault is a copy of the sample. */
	readonly sample: boolean;
	/** A note to open first, and a command to run then, where they exist. */
	readonly openNote?: string;
	readonly runCommand?: string;
}

async function optional(file: string): Promise<string | undefined> {
	try {
		return await readFile(file, 'utf8');
	} catch (error) {
		if (storeErrorCode(error) === 'ENOENT') return undefined;
		throw error;
	}
}

/** Reads `manifest.json`, `main.js` and, where there is one, `styles.css` of a plugin's folder. */
export async function readPlugin(folder: string): Promise<PluginFiles> {
	const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as PluginManifest;
	const code = await readFile(join(folder, 'main.js'), 'utf8');
	const styles = await optional(join(folder, 'styles.css'));
	return { manifest, code, ...(styles === undefined ? {} : { styles }) };
}

/** The plugins in the folders below one folder; folders without a manifest are passed over. */
export async function readPlugins(folder: string): Promise<PluginFiles[]> {
	const plugins: PluginFiles[] = [];
	for (const entry of (await readdir(folder, { withFileTypes: true })).filter((each) => each.isDirectory())) {
		const dir = join(folder, entry.name);
		const isPlugin = await access(join(dir, 'manifest.json')).then(() => true, () => false);
		if (isPlugin) plugins.push(await readPlugin(dir));
	}
	return plugins;
}
