import type { TFile } from 'obsidian';
import { folderOf } from '../../text/file-name';
import { foldText } from '../../text/fold';
import { readLinks } from '../../text/link';
import type { Field } from '../dialogs/field';
import type { LineSpec } from '../dialogs/fields';
import type { Form } from '../dialogs/form';
import { suggestField, type Suggestion } from '../dialogs/suggest-field';
import type { Parts } from '../parts';

interface FileSuggestion extends Suggestion {
	readonly file: TFile;
}

interface TargetSpec extends Omit<LineSpec, 'value'> {
	readonly incident: TFile;
	/** Said of words that are neither a file nor an address. */
	readonly unknown: string;
}

/** A note, a file or a web address; files are offered as one types, the latest first. */
export function targetField(parts: Pick<Parts, 'app'>, form: Form, spec: TargetSpec): Field<TFile | string> {
	const { metadataCache, vault } = parts.app;
	const offered = vault.getFiles().filter((file) => file !== spec.incident).sort((a, b) => b.stat.mtime - a.stat.mtime);
	const nameOf = (file: TFile): string => metadataCache.fileToLinktext(file, spec.incident.path);
	let chosen: { readonly file: TFile; readonly text: string } | undefined;
	const target = (): TFile | string | undefined => {
		const typed = field.value().trim();
		if (chosen?.text === typed) return chosen.file;
		return isAddress(typed) ? typed : metadataCache.getFirstLinkpathDest(typed, spec.incident.path) ?? undefined;
	};
	const field = suggestField<FileSuggestion>(parts.app, form, {
		...spec,
		suggest: (typed) => offered.filter((file) => foldText(file.path).includes(foldText(typed)))
			.map((file) => ({ text: nameOf(file), detail: folderOf(file.path), file })),
		chosen: ({ file, text }) => { chosen = { file, text }; },
		problem: () => (target() === undefined ? spec.unknown : undefined),
	});
	return { ...field, value: () => target() ?? field.value() };
}

/** One address and nothing else. */
function isAddress(text: string): boolean {
	return /^https?:\/\/\S+$/.test(text) && readLinks(text).length === 1;
}
