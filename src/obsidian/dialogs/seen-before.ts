import { foldText } from '../../text/fold';
import { baseName } from '../../text/file-name';
import { firstLink } from '../../text/link';
import type { Parts } from '../parts';
import type { Suggestion } from './suggest-field';

/** Clients named in incidents, then the vault's other notes, as far as they hold what was typed. */
export function clientsFor({ app, index }: Pick<Parts, 'app' | 'index'>): (typed: string) => Suggestion[] {
	const seen = distinct(index.incidents().map(({ incident }) => clientName(incident.properties.client)));
	const incidents = new Set(index.incidents().map(({ path }) => path));
	const notes = app.vault.getMarkdownFiles().filter((file) => !incidents.has(file.path)).map((file) => file.basename).sort();
	return (typed) => {
		const wanted = foldText(typed);
		const clients = seen.filter((name) => foldText(name).includes(wanted));
		const others = wanted === '' ? [] : notes.filter((name) => foldText(name).startsWith(wanted));
		return distinct([...clients, ...others]).map((text) => ({ text }));
	};
}

/** Services named in incidents, as far as they hold what was typed. */
export function servicesFor({ index }: Pick<Parts, 'index'>): (typed: string) => Suggestion[] {
	const seen = distinct(index.incidents().map(({ incident }) => incident.properties.service));
	return (typed) => seen.filter((name) => foldText(name).includes(foldText(typed))).map((text) => ({ text }));
}

function clientName(client: string): string {
	const link = firstLink(client);
	return link ? baseName(link.target) : client;
}

function distinct(names: readonly string[]): string[] {
	return [...new Set(names.filter((name) => name !== ''))];
}
