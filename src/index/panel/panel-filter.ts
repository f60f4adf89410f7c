import type { Incident } from '../../incident/incident';
import { words } from '../../words/words';

/** What a row can be found by; texts are taken as notes have them. */
export interface Facets {
	readonly client: string;
	readonly severity: string;
	readonly owner: string;
	/** Everything else a reader sees of it. */
	readonly words: readonly string[];
}

export const FILTER_FIELDS = ['client', 'severity', 'owner'] as const;
export type FilterField = (typeof FILTER_FIELDS)[number];

interface Term {
	/** Undefined for a word that may stand anywhere. */
	readonly field?: FilterField;
	readonly text: string;
}

/** Which rows are wanted. */
export interface Filter {
	/** False when nothing was asked for, and everything is wanted. */
	readonly isOn: boolean;
	/** The facets are asked for only where they matter. */
	readonly takes: (facets: () => Facets) => boolean;
}

/** Words that all must be found, each anywhere or, behind `client:`, `severity:` or `owner:`, there; quotes hold words together. */
export function readFilter(text: string): Filter {
	const terms = readTerms(text);
	return { isOn: terms.length > 0, takes: (facets) => terms.length === 0 || hasAll(facets(), terms) };
}

/** The text of a filter with one more thing wanted of a field; the same again takes it out. */
export function toggleTerm(text: string, field: FilterField, value: string): string {
	const term = `${field}:${/\s/.test(value) ? `"${value}"` : value}`;
	const parts: readonly string[] = text.match(TERM) ?? [];
	const others = parts.filter((part) => !isField(part, field));
	return (parts.includes(term) ? others : [...others, term]).join(' ');
}

/** Whether the filter asks for just this value of a field. */
export function hasTerm(text: string, field: FilterField, value: string): boolean {
	return readTerms(text).some((term) => term.field === field && term.text === folded(value));
}

export function incidentFacets(incident: Incident, more: { readonly owner?: string; readonly words?: readonly string[] } = {}): Facets {
	const { client, severity, service, impact } = incident.properties;
	return { client, severity: severity ?? '', owner: more.owner ?? '', words: [incident.id, incident.title, service, impact, ...more.words ?? []] };
}

/** Up to the first colon a name, then a value in quotes or without blanks. */
const TERM = /[^\s":]*:"[^"]*"?|"[^"]*"?|[^\s"]+/g;

function readTerms(text: string): Term[] {
	return (text.match(TERM) ?? []).flatMap((part): Term[] => {
		const field = FILTER_FIELDS.find((each) => isField(part, each));
		const value = folded((field === undefined ? part : part.slice(part.indexOf(':') + 1)).replaceAll('"', ''));
		return value === '' ? [] : [{ ...(field && { field }), text: value }];
	});
}

/** The name of a field counts in English and in the user's language. */
function isField(part: string, field: FilterField): boolean {
	const name = part.slice(0, Math.max(part.indexOf(':'), 0)).toLowerCase();
	return name !== '' && (name === field || name === words().panel.filter.fields[field].toLowerCase());
}

function hasAll(facets: Facets, terms: readonly Term[]): boolean {
	const all = folded([facets.client, facets.severity, facets.owner, ...facets.words].join('\n'));
	return terms.every(({ field, text }) => (field === undefined ? all : folded(facets[field])).includes(text));
}

const folded = (text: string): string => text.normalize('NFC').toLowerCase().trim();
