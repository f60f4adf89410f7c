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

/** A file of the vault with this ending, one that is there or a new one; the ending is added where it is not typed. */
export function fileField(app: App, form: Form, spec: LineSpec & { readonly ending: string }): LineField {
	const { ending } = spec;
	const read = (typed: string): string | undefined => {
		const path = typed.trim();
		if (path === '' || path.endsWith('/')) return undefined;
		const whole = path.toLowerCase().endsWith(ending) ? path : path + ending;
		return app.vault.getFileByPath(normalizePath(whole))?.path ?? readVaultPath(whole);
	};
	const field: LineField = suggestField(app, form, {
		...spec,
		suggest: (typed) => app.vault.getFiles().map(({ path }) => path)
			.filter((path) => path.endsWith(ending) && foldText(path).includes(foldText(typed))).sort().map((text) => ({ text })),
		problem: () => (read(field.value()) === undefined ? words().settings.problems.path : undefined),
	});
	return { ...field, value: () => read(field.value()) ?? '' };
}

/** The path of a folder that is there whatever its name, else one that a folder can have. */
function readFolder(app: App, typed: string): string | undefined {
	const there = typed.trim() === '' ? null : app.vault.getAbstractFileByPath(normalizePath(typed));
	return there instanceof TFolder ? there.path : readVaultPath(typed);
}
