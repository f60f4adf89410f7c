import { utcDayOf, type Day } from '../text/calendar';
import { baseName, cleanFileName } from '../text/file-name';
import { linesOf, type Document } from '../text/document';
import { foldText } from '../text/fold';
import { isOnlyComment } from '../text/visible';
import { readProperties, type IncidentProperties } from './properties';
import { sectionLead, SECTIONS } from './note-sections';
import { durations, keyCheckpoints, readTimeline, type Checkpoint, type Durations, type KeyCheckpoints } from './timeline';

/** What a note says about an incident; reading never fails, it yields what is there. */
export interface Incident {
	readonly id: string;
	readonly title: string;
	readonly properties: IncidentProperties;
	readonly timeline: readonly Checkpoint[];
	readonly key: KeyCheckpoints;
	readonly durations: Durations;
	readonly expected: string;
	readonly actual: string;
}

export function readIncident(path: string, doc: Document, frontMatter: unknown): Incident {
	const properties = readProperties(frontMatter);
	const timeline = readTimeline(doc, properties.index.date);
	const key = keyCheckpoints(timeline);
	return {
		id: properties.id,
		title: titleOf(path, properties),
		properties,
		timeline,
		key,
		durations: durations(key),
		expected: labelled(doc, EXPECTED),
		actual: labelled(doc, ACTUAL),
	};
}

/** The UTC day of its first checkpoint, or the one its properties name: what `incident_date` says when it is right. */
export function incidentDay({ key, properties }: Pick<Incident, 'key' | 'properties'>): Day | undefined {
	return key.first === undefined ? properties.index.date : utcDayOf(key.first);
}

/**
 * The file name without the id before it; or the alias behind the id, where that is the title which the file name could not
 * hold. Another alias, a translation for example, is no title.
 */
export function titleOf(path: string, { id, aliases }: Pick<IncidentProperties, 'id' | 'aliases'>): string {
	const name = baseName(path).normalize('NFC');
	const rest = withoutId(name, id);
	const index = aliases.findIndex((each) => each.toLowerCase() === id.toLowerCase());
	const alias = index < 0 ? undefined : aliases[index + 1];
	if (alias === undefined) return rest || name;
	const held = withoutId(cleanFileName(`${id} ${alias}`), id);
	const isTitle = rest === '' || rest === name || rest.includes(held) || held.startsWith(rest.replace(/ \d{1,4}$/, ''));
	return isTitle ? alias : rest;
}

/** Unchanged where the name does not start with the id. */
function withoutId(name: string, id: string): string {
	const starts = id !== '' && name.toLowerCase().startsWith(id.toLowerCase());
	return starts ? name.slice(id.length).replace(/^[\s_–—-]+/, '') : name;
}

export const EXPECTED = 'Expected';
export const ACTUAL = 'Actual';

/** What stands behind `**Label:**`, up to the next label, blank line or heading, as one line. */
function labelled(doc: Document, label: string): string {
	const section = sectionLead(doc, SECTIONS.expected);
	if (!section) return '';
	const said: string[] = [];
	let inside = false;
	for (const line of linesOf(doc, section)) {
		const found = readLabel(line.text);
		if (found) inside = foldText(found.label) === foldText(label);
		if (inside && line.text.trim() === '' && said.join('').trim() !== '') break;
		if (inside && line.place === 'text' && !isOnlyComment(line)) said.push(found ? found.behind : line.text);
	}
	return said.join(' ').replace(/\s+/g, ' ').trim();
}

/** A line that starts with `**Label:**` or `**Label**:`, in a list or a quote or not. */
export function readLabel(text: string): { readonly label: string; readonly behind: string } | undefined {
	const found = /^[\s>]*(?:[-*+]\s+)?\*\*([^*:]{1,60}):?\*\*:?(.*)$/s.exec(text);
	return found ? { label: found[1]?.trim() ?? '', behind: found[2] ?? '' } : undefined;
}
