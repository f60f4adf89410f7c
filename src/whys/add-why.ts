import { readDocument, type Document } from '../text/document';
import { insertion, refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { linesAfter, linesBefore } from '../text/insert';
import type { ItemTree } from '../text/list-item';
import { words } from '../words/words';
import { chainAt, chainItems, hasLabel, isAnswer, OUTCOME, type WhyChain } from './why-chain';

/**
 * Adds the next answer behind the last one of the chain at the offset, the cursor behind it; an answer at the end that is
 * still empty is the next one.
 */
export function addWhy(text: string, at: number, said = ''): Edits | Refusal {
	const doc = readDocument(text);
	const chain = chainAt(doc, at);
	return chain ? guarded(doc, [nextAnswer(doc, chain, oneLine(said))]) : refuse(words().refusals.noChain);
}

function nextAnswer(doc: Document, chain: WhyChain, said: string): Edit {
	const items = chainItems(doc, chain);
	const answers = items.filter(isAnswer);
	const last = answers.at(-1);
	if (last?.content.trim() === '' && last.children.length === 0) return fillIn(last, said);
	if (last) {
		const line = `${last.prefix}${nextMarker(answers)} ${said}`;
		return linesAfter(doc, last.end - 1, [line], line.length);
	}
	const outcome = items.find((item) => hasLabel(item, OUTCOME));
	const line = `${(outcome ?? items[0])?.prefix ?? ''}1. ${said}`;
	if (outcome) return linesAfter(doc, outcome.end - 1, [line], line.length);
	const [first] = items;
	if (first) return linesBefore(doc, first.line.number, [line], line.length);
	return linesAfter(doc, chain.line, ['', line], doc.ending.length + line.length);
}

function fillIn({ line, contentAt }: ItemTree, said: string): Edit {
	const insert = (/\s$/.test(line.text) ? '' : ' ') + said;
	return insertion(contentAt, insert, insert.length);
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
