import { foldText } from '../text/fold';
import { baseName } from '../text/file-name';
import { firstLink } from '../text/link';

/** What of an incident is compared before there is a cause; `client` is a link or plain text. */
export interface Likeness {
	readonly title: string;
	readonly impact: string;
	readonly service: string;
	readonly client: string;
}

/** Incidents look alike when service or client is the same and title or impact share at least two significant words. */
export function looksAlike(one: Likeness, other: Likeness): boolean {
	return sameWorkflow(one, other) && sharesWords(one, other);
}

/** Those of the earlier ones that look like the new one, in the order given. */
export function lookAlikes<Earlier extends { readonly likeness: Likeness }>(incident: Likeness, earlier: readonly Earlier[]): Earlier[] {
	return earlier.filter(({ likeness }) => looksAlike(incident, likeness));
}

function sameWorkflow(one: Likeness, other: Likeness): boolean {
	const [service, client] = [foldText(one.service), clientName(one.client)];
	return (service !== '' && service === foldText(other.service)) || (client !== '' && client === clientName(other.client));
}

/** A link counts by the note's name, wherever it lies and whatever it is called here. */
function clientName(client: string): string {
	const link = firstLink(client);
	return foldText(link ? baseName(link.target) : client);
}

function sharesWords(one: Likeness, other: Likeness): boolean {
	const texts = [other.title, other.impact].map(significantWords);
	return [one.title, one.impact].some((text) => {
		const words = significantWords(text);
		return texts.some((others) => [...words].filter((word) => others.has(word)).length >= 2);
	});
}

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
