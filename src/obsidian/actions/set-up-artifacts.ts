import type { App, TFile } from 'obsidian';
import type { Starter } from '../../control/starter/starter';
import { isRefusal, type Refusal } from '../../text/edit';
import { foldPath } from '../../text/fold';
import { ensureFolder, pathIn, saysExists } from './vault-files';

/** Names of the notes by what became of them. */
export interface SetUp {
	/** The folder as the vault has it; empty for the root. */
	readonly folder: string;
	readonly created: readonly string[];
	readonly there: readonly string[];
}

/** The note of that name, wherever it is: a second one would change where links to the name lead. */
export function noteNamed({ vault }: Pick<App, 'vault'>, name: string): TFile | undefined {
	return vault.getMarkdownFiles().find((file) => foldPath(file.basename) === foldPath(name));
}

/** Creates the notes that no folder of the vault has yet; never writes to one that is there. */
export async function setUpArtifacts(app: Pick<App, 'vault'>, starters: readonly Starter[], wanted: string): Promise<SetUp | Refusal> {
	const folder = await ensureFolder(app, wanted);
	if (isRefusal(folder)) return folder;
	const created: string[] = [];
	for (const { name, text } of starters) {
		if (!noteNamed(app, name) && await createNew(app, pathIn(folder, `${name}.md`), text)) created.push(name);
	}
	return { folder, created, there: starters.map(({ name }) => name).filter((name) => !created.includes(name)) };
}

/** False when a file that the vault has not seen yet stands there. */
async function createNew({ vault }: Pick<App, 'vault'>, path: string, text: string): Promise<boolean> {
	try {
		await vault.create(path, text);
		return true;
	} catch (error) {
		if (saysExists(error)) return false;
		throw error;
	}
}
