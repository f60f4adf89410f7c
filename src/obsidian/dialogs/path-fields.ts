import { normalizePath, TFolder, type App } from 'obsidian';
import { readVaultPath } from '../../text/file-name';
import { foldText } from '../../text/fold';
import { words } from '../../words/words';
import type { LineField, LineSpec } from './fields';
import type { Form } from './form';
import { suggestField } from './suggest-field';

/** A folder of the vault, one that is there or a new one; empty for the vault's root. */
export function folderField(app: App, form: Form, spec: LineSpec): LineField {
	const field: LineField = suggestField(app, form, {
		...spec,
		suggest: (typed) => app.vault.getAllFolders().map(({ path }) => path).filter((path) => foldText(path).includes(foldText(typed))).sort().map((text) => ({ text })),
		problem: () => (readFolder(app, field.value()) === undefined ? words().settings.problems.path : undefined),
	});
	return { ...field, value: () => readFolder(app, field.value()) ?? '' };
}

/** The path of a folder that is there whatever its name, else one that a folder can have. */
function readFolder(app: App, typed: string): string | undefined {
	const there = typed.trim() === '' ? null : app.vault.getAbstractFileByPath(normalizePath(typed));
	return there instanceof TFolder ? there.path : readVaultPath(typed);
}
