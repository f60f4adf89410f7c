import { foldText } from './fold';

/** The words that carry the meaning, folded: without numbers, single letters and the words every sentence has. */
export function significantWords(text: string): ReadonlySet<string> {
	const words = new Set<string>();
	for (const { segment, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
		if (!isWordLike) continue;
		for (const word of foldText(segment).split(' ')) if (isSignificant(word)) words.add(word);
	}
	return words;
}

function isSignificant(word: string): boolean {
	return word !== '' && !/^\d+$/.test(word) && !/^[a-z]$/.test(word) && !STOP_WORDS.has(word);
}

const STOP_WORDS: ReadonlySet<string> = new Set((
	'about after again all also am an and any are as at be because been before being but by can could did do does doing down during each '
	+ 'few for from further had has have having he her here him his how if in into is it its itself just last me more most my new no nor not now '
	+ 'of off on once one only or other our out over own same she should so some still such than that the their them then there these they '
	+ 'this those through to too two under until up us very was we were what when where which while who whom why will with without would you your'
).split(' '));
