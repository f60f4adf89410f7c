import { PROPERTY } from '../../incident/properties';
import { words } from '../../words/words';
import { onLine, onProperty, type CheckRule } from '../rule';

const IN = ['incident'] as const;

const staleIndex: CheckRule = {
	id: 'record/stale-index',
	level: 'hint',
	says: 'Some properties no longer say what the lines of the note say.',
	why: 'Bases and queries read the properties; the panel reads the lines.',
	in: IN,
	find: (note) => {
		const [first] = note.around.stale;
		if (first === undefined) return [];
		return [{ ...onProperty(note, first), text: words().found.stale(note.around.stale), fix: { title: words().checks.fixes.refresh, command: 'refresh-properties' } }];
	},
	examples: [],
	fine: [],
};

const propertyType: CheckRule = {
	id: 'record/property-type',
	level: 'warning',
	says: 'A property holds another kind of value than it should.',
	why: 'What cannot be read counts as empty; a number is read as text.',
	in: IN,
	find: (note) => note.incident.properties.odd
		.filter((each) => each.why === 'type' || (each.why === 'value' && !SAID_ELSEWHERE.includes(each.key)))
		.map(({ key }) => ({ ...onProperty(note, key), text: words().found.valueKind(key) })),
	examples: ['---\nincident_id: INC-0001\n⟦impact: { many: things }⟧\n---\n', '---\nincident_id: INC-0001\n⟦detected_at: 2026-02-30T10:00Z⟧\n---\n'],
	fine: ['---\nincident_id: INC-0001\nimpact: "3"\n---\n'],
};

/** Keys whose odd values another rule reports. */
const SAID_ELSEWHERE: readonly string[] = [PROPERTY.severity, PROPERTY.status, PROPERTY.scope];

const unquotedLink: CheckRule = {
	id: 'record/unquoted-link',
	level: 'hint',
	says: 'A link in the properties stands without quotes.',
	why: 'YAML reads it as a list in a list; Obsidian does not see the link.',
	in: IN,
	find: (note) => note.incident.properties.odd.filter((each) => each.why === 'unquoted link').map(({ key }) => ({
		...onProperty(note, key),
		text: words().found.unquoted(key),
	})),
	examples: ['---\nincident_id: INC-0001\n⟦client: [[Acme]]⟧\n---\n'],
	fine: ['---\nincident_id: INC-0001\nclient: "[[Acme]]"\n---\n'],
};

const unreadable: CheckRule = {
	id: 'record/unreadable',
	level: 'error',
	says: 'The properties can’t be read. Mend this line.',
	why: 'Until then the incident counts nowhere, and nothing is written to its properties.',
	in: ['unreadable'],
	find: (note) => [onLine(note, note.around.brokenAt ?? 0)],
	examples: [],
	fine: [],
};

export const propertyRules: readonly CheckRule[] = [staleIndex, propertyType, unquotedLink, unreadable];
