import { foldText } from '../text/fold';
import { baseName } from '../text/file-name';
import { firstLink } from '../text/link';
import { significantWords } from '../text/significant-words';

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
