import { lineAt, readDocument, type Document } from '../text/document';
import { refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { endingAt, linesBefore } from '../text/insert';
import type { ItemTree } from '../text/list-item';
import { words } from '../words/words';
import { isEvenlyNumbered } from './add-why';
import { CHANGE, chainAt, chainItems, hasLabel, isAnswer, OUTCOME, ROOT_CAUSE, WHY_CHAIN, type WhyChain } from './why-chain';

/**
 * Ends the chain before the answer, or the second outcome, at the offset and starts another one there, the cursor behind its
 * outcome. The answers that follow are numbered from 1; the root cause that was found stays with them.
 */
export function splitChain(text: string, at: number, rootCauseLabel: string = ROOT_CAUSE, outcome = ''): Edits | Refusal {
	const doc = readDocument(text);
	const chain = chainAt(doc, at, rootCauseLabel);
	if (!chain) return refuse(words().refusals.noChain);
	const items = chainItems(doc, chain);
	const line = lineAt(doc, at)?.number ?? 0;
	const index = items.findIndex((item) => item.line.number <= line && line < item.end);
	const item = items[index];
	if (!item || !startsSecond(items, index)) return refuse(words().refusals.splitPlace);
	return guarded(doc, [heading(doc, chain, items, index, rootCauseLabel, oneLine(outcome)), ...numbered(items.slice(index).filter(isAnswer))]);
}

/** An answer that is not the first of the chain, or an outcome behind another. */
function startsSecond(items: readonly ItemTree[], index: number): boolean {
	const item = items[index];
	if (!item) return false;
	const isOutcome = hasLabel(item, OUTCOME);
	return items.slice(0, index).some(isOutcome ? (each) => hasLabel(each, OUTCOME) : isAnswer) && (isOutcome || isAnswer(item));
}

function heading(doc: Document, chain: WhyChain, items: readonly ItemTree[], index: number, rootCauseLabel: string, said: string): Edit {
	const at = items[index]?.line.number ?? chain.end;
	const prefix = items[index]?.prefix ?? '';
	const before = items.slice(0, index);
	const missing = [[rootCauseLabel, ROOT_CAUSE], [CHANGE]].filter((labels) => !before.some((item) => hasLabel(item, ...labels)));
	const level = /#+/.exec(doc.lines[chain.line]?.text ?? '')?.[0] ?? '###';
	const start = [...missing.map(([label]) => `${prefix}- **${label ?? ''}:** `), '', `${level} ${WHY_CHAIN}: ${said}`.trimEnd(), ''];
	const second = items[index];
	if (second && hasLabel(second, OUTCOME)) return linesBefore(doc, at, start);
	const outcome = `${prefix}- **${OUTCOME}:** ${said}`;
	const ending = endingAt(doc, at).length;
	const cursor = start.reduce((sum, line) => sum + line.length + ending, 0) + outcome.length;
	return linesBefore(doc, at, [...start, outcome], cursor);
}

/** New numbers for answers that now start a chain of their own. */
function numbered(answers: readonly ItemTree[]): Edit[] {
	if (isEvenlyNumbered(answers)) return [];
	return answers.flatMap((answer, index) => {
		const old = answer.marker.slice(0, -1);
		const at = answer.line.from + answer.prefix.length;
		return old === String(index + 1) ? [] : [{ at, remove: old.length, insert: String(index + 1) }];
	});
}
