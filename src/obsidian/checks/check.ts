import type { TFile } from 'obsidian';
import type { Finding } from '../../check/finding';
import { checkVaultNote } from '../../index/check-vault';
import { refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { unusedId } from '../actions/add-control';
import type { Parts } from '../parts';
import { checkOptions } from './check-options';
import { currentText } from './current-text';

type CheckParts = Pick<Parts, 'app' | 'index' | 'clock' | 'settings'>;

/** The findings of a note together with the text they were found in. */
export interface CheckedFile {
	readonly text: string;
	readonly findings: readonly Finding[];
}

export async function checkFile(parts: CheckParts, file: TFile): Promise<CheckedFile> {
	const text = await currentText(parts.app, file);
	const frontMatter: unknown = parts.app.metadataCache.getFileCache(file)?.frontmatter;
	const options = { ...checkOptions(parts), newControlId: () => unusedId(parts, 'ctl') };
	return { text, findings: checkVaultNote(parts.index, file.path, text, frontMatter, options) };
}

/** A finding as scripts and the command line get it. */
export interface CheckAnswer {
	readonly rule: string;
	readonly level: Finding['level'];
	/** Counts from 1. */
	readonly line: number;
	readonly text: string;
	/** What the plugin offers to do about it. */
	readonly fix?: string;
}

export async function check(parts: CheckParts, path: string): Promise<readonly CheckAnswer[] | Refusal> {
	const file = parts.app.vault.getFileByPath(path);
	if (!file || file.extension !== 'md') return refuse(words().checks.noNote(path));
	const { findings } = await checkFile(parts, file);
	return findings.map(answerOf);
}

/** Switching a rule off is no fix worth naming. */
function answerOf({ rule, level, line, text, fixes }: Finding): CheckAnswer {
	const fix = fixes.find((each) => each.title !== words().checks.fixes.ignore)?.title;
	return { rule, level, line: line + 1, text, ...(fix !== undefined && { fix }) };
}
