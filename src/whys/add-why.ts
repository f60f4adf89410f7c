import { readDocument, type Document } from '../text/document';
import { refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { guarded } from '../text/guard';
import { linesAfter, linesBefore } from '../text/insert';
import type { ItemTree } from '../text/list-item';
import { words } from '../words/words';
import { chainAt, chainItems, hasLabel, isAnswer, OUTCOME, type WhyChain } from './why-chain';

/** Adds the next numbered answer behind the last one of the chain at the offset, the cursor behind its number. */
export function addWhy(text: string, at: number): Edits | Refusal {
	const doc = readDocument(text);
	const chain = chainAt(doc, at);
	return chain ? guarded(doc, [nextAnswer(doc, chain)]) : refuse(words().refusals.noChain);
}

function nextAnswer(doc: Document, chain: WhyChain): Edit {
	const items = chainItems(doc, chain);
	const answers = items.filter(isAnswer);
	const last = answers.at(-1);
	if (last) {
		const line = `${last.prefix}${nextMarker(answers)} `;
		return linesAfter(doc, last.end - 1, [line], line.length);
	}
	const outcome = items.find((item) => hasLabel(item, OUTCOME));
	const line = `${(outcome ?? items[0])?.prefix ?? ''}1. `;
	if (outcome) return linesAfter(doc, outcome.end - 1, [line], line.length);
	const [first] = items;
	if (first) return linesBefore(doc, first.line.number, [line], line.length);
	return linesAfter(doc, chain.line, ['', line], doc.ending.length + line.length);
}

/** One more than the last number, or the same where every answer has the same one; the sign behind it stays. */
function nextMarker(answers: readonly ItemTree[]): string {
	const last = answers.at(-1)?.marker ?? '0.';
	const number = parseInt(last, 10);
	return `${isEvenlyNumbered(answers) ? number : number + 1}${last.slice(-1)}`;
}

/** Some number every item of a list with the same figure and let the reader count. */
export function isEvenlyNumbered(answers: readonly ItemTree[]): boolean {
	return answers.length > 1 && new Set(answers.map((each) => each.marker)).size === 1;
}
