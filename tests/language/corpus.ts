import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a sentence stands; it decides which rules read it. */
export type Place = 'statement' | 'message' | 'timeline' | 'control';

/** Rules were written from `seen`; `spent` was unseen until its failures were read; `unseen` is later and unread. */
export type Half = 'seen' | 'spent' | 'unseen';

/** One labelled sentence: `rule` is the one meant to catch it, absent when every rule must stay silent. */
export type Sentence = {
	readonly text: string;
	readonly place: Place;
	readonly rule: string | undefined;
	readonly half: Half;
};

const folder = join(process.cwd(), 'tests/language/corpus');

const placeOfRule = new Map<string, Place>([
	['apology', 'message'],
	['motive', 'timeline'],
	['vague-step', 'control'],
]);

const places: ReadonlySet<string> = new Set<Place>(['statement', 'message', 'timeline', 'control']);

const isPlace = (word: string): word is Place => places.has(word);

/** FNV-1a over UTF-16 units, its upper bits folded into the lowest, which alone favours some letters. */
function hash(text: string): number {
	let value = 0x811c9dc5;
	for (const unit of text) value = Math.imul(value ^ unit.charCodeAt(0), 0x01000193);
	return (value ^ (value >>> 15)) >>> 0;
}

/** The seed in the hashed text makes this split and no other; later passes are later than the rules they measured. */
function halfOf(pass: string, text: string): Half {
	if (pass.startsWith('fresh')) return 'unseen';
	if (/^(second|third)/.test(pass)) return 'spent';
	return hash(`post-mortem ${text}`) % 2 === 0 ? 'seen' : 'spent';
}

/** Every sentence of one pass, which is one file: `# label` lines, then one sentence per line. */
function readPass(name: string): Sentence[] {
	let label = '';
	const sentences: Sentence[] = [];
	for (const text of readFileSync(join(folder, name), 'utf8').split('\n')) {
		if (text.startsWith('# ')) label = text.slice(2);
		else if (text !== '') {
			const rule = isPlace(label) ? undefined : label;
			const place = isPlace(label) ? label : (placeOfRule.get(label) ?? 'statement');
			sentences.push({ text, place, rule, half: halfOf(name, text) });
		}
	}
	return sentences;
}

/** The whole corpus in file order. */
export function readCorpus(): Sentence[] {
	return readdirSync(folder).filter((name) => name.endsWith('.txt')).sort().flatMap(readPass);
}
