import { controls, messages, statements, timeline, type RuleSet } from '../../src/language/rule-set';
import { scan } from '../../src/language/scan';
import type { Place, Sentence } from '../../tests/language/corpus';

const rulesAt: Readonly<Record<Place, RuleSet>> = {
	statement: statements,
	message: messages,
	timeline,
	control: controls,
};

/** How often `hit` of `of` sentences were found. */
export type Share = { readonly hit: number; readonly of: number };

/** Sentences that were to be caught and were not, or were to stay silent and did not. */
export type Wrong = { readonly sentence: Sentence; readonly found: readonly string[] };

export type Measure = {
	readonly caught: Share;
	readonly alarms: Share;
	readonly byRule: ReadonlyMap<string, Share>;
	readonly byPlace: ReadonlyMap<string, Share>;
	readonly wrong: readonly Wrong[];
};

/** The rules that speak up at a sentence where it stands, in order, with the words they point at. */
const findings = ({ text, place }: Sentence): string[] =>
	scan(text, rulesAt[place]).map(({ rule, from, to }) => `${rule.replace('language/', '')}: ${text.slice(from, to)}`);

function count(shares: Map<string, Share>, key: string, hit: boolean): void {
	const { hit: hits, of } = shares.get(key) ?? { hit: 0, of: 0 };
	shares.set(key, { hit: hits + Number(hit), of: of + 1 });
}

const sum = (shares: Iterable<Share>): Share =>
	[...shares].reduce((total, share) => ({ hit: total.hit + share.hit, of: total.of + share.of }), { hit: 0, of: 0 });

/** A blaming sentence counts as caught by any rule; any finding on another sentence is a false alarm. */
export function measure(sentences: readonly Sentence[]): Measure {
	const byRule = new Map<string, Share>();
	const byPlace = new Map<string, Share>();
	const wrong: Wrong[] = [];
	for (const sentence of sentences) {
		const found = findings(sentence);
		if (sentence.rule === undefined) count(byPlace, sentence.place, found.length > 0);
		else count(byRule, sentence.rule, found.length > 0);
		if ((sentence.rule === undefined) !== (found.length === 0)) wrong.push({ sentence, found });
	}
	return { caught: sum(byRule.values()), alarms: sum(byPlace.values()), byRule, byPlace, wrong };
}
