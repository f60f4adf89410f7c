import type { TFile } from 'obsidian';
import { isRecoveryPlan, readProviders, type Provider } from '../../recovery/recovery-plan';
import { readDocument } from '../../text/document';
import { isConflictCopy } from '../../text/file-name';
import { currentText } from '../checks/current-text';
import type { Parts } from '../parts';

/** Whether a note is a recovery plan, from its metadata. */
export function isPlan({ app }: Pick<Parts, 'app'>, file: TFile): boolean {
	return file.extension === 'md' && isRecoveryPlan(app.metadataCache.getFileCache(file)?.frontmatter) && !isConflictCopy(file.path);
}

/** The recovery plans of the vault, the one changed last first. */
export function recoveryPlans(parts: Pick<Parts, 'app'>): TFile[] {
	return parts.app.vault.getMarkdownFiles().filter((file) => isPlan(parts, file)).sort((a, b) => b.stat.mtime - a.stat.mtime);
}

/** What a plan says of each provider. */
export async function providersOf({ app }: Pick<Parts, 'app'>, plan: TFile): Promise<Provider[]> {
	return readProviders(readDocument(await currentText(app, plan)));
}
