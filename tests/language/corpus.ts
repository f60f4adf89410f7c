import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a sentence stands; it decides which rules read it. */
export type Place = 'statement' | 'message' | 'timeline' | 'control';

/** One labelled sentence: `rule` is the one meant to catch it, absent when every rule must stay silent. */
export type Sentence = {
	readonly text: string;
	readonly place: Place;
	readonly rule: string | undefined;
	readonly seen: boolean;
	readonly pass: string;
};

const folder = join(process.cwd(), 'tests/language/corpus');

const placeOfRule = new Map<string, Place>([
	['apology', 'message'],
	['motive', 'timeline'],
	['vague-step', 'control'],
]);

const places: ReadonlySet<string> = new Set<Place>(['statement', 'message', 'timeline', 'control']);

const isPlace = (word: string): word is Place => places.has(word);

/** FNV-1a over UTF-16 units; its lowest bit alone would favour some letters, so two halves are folded. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const unit of text) value = Math.imul(value ^ unit.charCodeAt(0), 0x01000193);
	return (value ^ (value >>> 15)) >>> 0;
}

/** The seed makes this split and no other; sentences of a `fresh` pass are all unseen. */
const isSeen = (pass: string, text: string): boolean => !pass.startsWith('fresh') && hash(`post-mortem ${text}`) % 2 === 0;

/** Every sentence of one pass, which is one file: `# label` lines, then one sentence per line. */
function readPass(name: string): Sentence[] {
	const pass = name.replace(/\.txt$/, '').replace(/(blame|fine)-/, '');
	let label = '';
	const sentences: Sentence[] = [];
	for (const text of readFileSync(join(folder, name), 'utf8').split('\n')) {
		if (text.startsWith('# ')) label = text.slice(2);
		else if (text !== '') {
			const rule = isPlace(label) ? undefined : label;
			const place = isPlace(label) ? label : (placeOfRule.get(label) ?? 'statement');
			sentences.push({ text, place, rule, seen: isSeen(pass, text), pass });
		}
	}
	return sentences;
}

/** The whole corpus in file order. */
export function readCorpus(): Sentence[] {
	return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().flatMap(readPass);
}
