import { lineAt, type Document } from '../text/document';
import { refuse, type Refusal } from '../text/edit';
import { words } from '../words/words';
import { readWhyChains, type WhyChain } from './why-chain';

/** The chain at the cursor, else the only one of the note; refused where the cursor would have to choose. */
export function chosenChain(doc: Document, at: number | undefined, rootCauseLabel: string): WhyChain | Refusal {
	const chains = readWhyChains(doc, rootCauseLabel);
	const line = at === undefined ? undefined : lineAt(doc, at)?.number;
	const here = line === undefined ? undefined : chains.find((chain) => chain.line <= line && line < chain.end);
	const [first] = chains;
	if (!first) return refuse(words().review.refusals.noChain);
	return here ?? (chains.length === 1 ? first : refuse(words().review.refusals.whichChain));
}
