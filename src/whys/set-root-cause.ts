import { readLabel } from '../incident/incident';
import { readDocument, type Document } from '../text/document';
import { refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { linesAfter } from '../text/insert';
import type { ItemTree } from '../text/list-item';
import { words } from '../words/words';
import { CHANGE, chainAt, chainItems, hasLabel, isAnswer, ROOT_CAUSE, type WhyChain } from './why-chain';

/** What a chain ends in, with its links; a part that is left out stays as it is. */
export interface Ending {
	readonly rootCause?: string;
	readonly change?: string;
}

/** Writes the root cause and the change of the chain at the offset, in place of what stands behind their labels. */
export function setRootCause(text: string, at: number, ending: Ending, rootCauseLabel: string = ROOT_CAUSE): Edits | Refusal {
	const doc = readDocument(text);
	const chain = chainAt(doc, at, rootCauseLabel);
	if (!chain) return refuse(words().refusals.noChain);
	const items = chainItems(doc, chain);
	const parts = [
		{ labels: [rootCauseLabel, ROOT_CAUSE], said: oneLine(ending.rootCause ?? '') },
		{ labels: [CHANGE], said: oneLine(ending.change ?? '') },
	].filter(({ said }) => said !== '');
	const edits = parts.flatMap(({ labels, said }) => write(doc, chain, items, labels, said));
	return edits.length === 0 ? refuse(words().refusals.nothingToChange) : guarded(doc, edits);
}

function write(doc: Document, chain: WhyChain, items: readonly ItemTree[], labels: readonly string[], said: string): Edit[] {
	const item = items.find((each) => hasLabel(each, ...labels));
	if (item) return behindLabel(item, said);
	const line = `- **${labels[0] ?? ''}:** ${said}`;
	const above = labels.includes(CHANGE) ? items.at(-1) : items.findLast(isAnswer) ?? items.find((each) => !hasLabel(each, CHANGE));
	return above ? [linesAfter(doc, above.end - 1, [above.prefix + line])] : [linesAfter(doc, chain.line, ['', line])];
}

function behindLabel(item: ItemTree, said: string): Edit[] {
	const old = readLabel(item.content)?.behind ?? '';
	if (old.trim() === said) return [];
	const at = item.contentAt + item.content.length - old.length;
	return [{ at, remove: old.length, insert: ` ${said}` }];
}
