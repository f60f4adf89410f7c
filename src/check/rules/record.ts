import { PROPERTY } from '../../incident/properties';
import { handoffTest } from '../../incident/handoff';
import { SECTIONS } from '../../incident/note-sections';
import { words } from '../../words/words';
import type { CheckedNote } from '../checked-note';
import { onHeading, onLine, onProperty, type CheckRule, type Found } from '../rule';
import { propertyRules } from './properties';

const IN = ['incident'] as const;

/** Notes that were dismissed, or are still candidates, may lack what a classified incident needs. */
function classified(note: CheckedNote): boolean {
	const { status } = note.incident.properties;
	return status !== 'candidate' && status !== 'dismissed';
}

function odd(note: CheckedNote, key: string, why: 'type' | 'value' | 'unquoted link'): boolean {
	return note.incident.properties.odd.some((each) => each.key === key && each.why === why);
}

const severity: CheckRule = {
	id: 'record/severity',
	level: 'error',
	says: 'The severity is missing. Reclassify the incident to P1, P2 or P3.',
	why: 'The severity decides how soon the client hears from you.',
	in: IN,
	find: (note) => {
		const { severity: level } = note.incident.properties;
		const wrong = odd(note, PROPERTY.severity, 'value');
		if (level !== undefined || (!wrong && !classified(note))) return [];
		const fix = { title: words().checks.fixes.reclassify, command: 'reclassify' } as const;
		const found = { ...onProperty(note, PROPERTY.severity), fix };
		return [wrong ? { ...found, text: words().found.severityUnknown } : found];
	},
	examples: [
		'---\nincident_id: INC-0001\nincident_status: open\n⟦severity:⟧\n---\n',
		'---\nincident_id: INC-0001\nincident_status: candidate\n⟦severity: high⟧\n---\n',
		'⟦⟧---\nincident_id: INC-0001\nincident_status: open\n---\n',
	],
	fine: [
		'---\nincident_id: INC-0001\nincident_status: open\nseverity: P2\n---\n',
		'---\nincident_id: INC-0001\nincident_status: open\nseverity: p1\n---\n',
		'---\nincident_id: INC-0001\nincident_status: candidate\nseverity:\n---\n',
	],
};

const status: CheckRule = {
	id: 'record/status',
	level: 'warning',
	says: 'The status is none of candidate, open, contained, resolved, closed and dismissed.',
	why: 'The panel sorts incidents by their status.',
	in: IN,
	find: (note) => note.incident.properties.status === undefined
		? [{ ...onProperty(note, PROPERTY.status), fix: { title: words().checks.fixes.reclassify, command: 'reclassify' } }]
		: [],
	examples: ['---\nincident_id: INC-0001\n⟦incident_status: done⟧\n---\n'],
	fine: ['---\nincident_id: INC-0001\nincident_status: Closed\n---\n'],
};

const impact: CheckRule = {
	id: 'record/impact',
	level: 'warning',
	says: 'The impact is empty. Write in one line what it costs the client.',
	why: 'Whoever reads the note first needs to know what is at stake.',
	in: IN,
	find: (note) => {
		const said = note.incident.properties.impact;
		if (said === '' && classified(note)) return [onProperty(note, PROPERTY.impact)];
		return said.includes('\n') ? [{ ...onProperty(note, PROPERTY.impact), text: words().found.impactLong }] : [];
	},
	examples: [
		'---\nincident_id: INC-0001\nincident_status: open\n⟦impact:⟧\n---\n',
		'---\nincident_id: INC-0001\nincident_status: open\n⟦impact: |⟧\n  One line\n  and another\n---\n',
	],
	fine: ['---\nincident_id: INC-0001\nincident_status: open\nimpact: The shop is down\n---\n'],
};

const scope: CheckRule = {
	id: 'record/scope',
	level: 'hint',
	says: 'It is not known yet whether one person or many are affected.',
	why: 'The spread decides whether the incident is declared, and who is told.',
	in: IN,
	find: (note) => {
		const { scope: reach } = note.incident.properties;
		return classified(note) && (reach === undefined || reach === 'unknown') ? [onProperty(note, PROPERTY.scope)] : [];
	},
	examples: [
		'---\nincident_id: INC-0001\nincident_status: open\n⟦scope: unknown⟧\n---\n',
		'---\nincident_id: INC-0001\nincident_status: open\n⟦scope: some⟧\n---\n',
	],
	fine: ['---\nincident_id: INC-0001\nincident_status: open\nscope: one\n---\n', '---\nincident_id: INC-0001\nincident_status: candidate\n---\n'],
};

const detected: CheckRule = {
	id: 'record/detected',
	level: 'error',
	says: 'The timeline has no Detected checkpoint with a time.',
	why: 'Every duration and every promise to the client is counted from it.',
	in: IN,
	find: (note) => note.incident.key.detected === undefined
		? [{ ...onHeading(note, SECTIONS.timeline), fix: { title: words().checks.fixes.addCheckpoint, command: 'add-checkpoint' } }]
		: [],
	examples: ['## Expected and actual\n\n⟦## Timeline⟧\n- 2026-11-23 14:05 UTC **Contained** Paused\n'],
	fine: ['## Timeline\n- 2026-11-23 14:05 UTC **Detected** A complaint\n'],
};

const expectedActual: CheckRule = {
	id: 'record/expected-actual',
	level: 'warning',
	says: 'Say what was expected and what happened instead.',
	why: 'An incident is the difference between the two; without both there is nothing to review.',
	in: IN,
	find: (note): Found[] => {
		const { expected, actual } = note.incident;
		if (!classified(note) || (expected !== '' && actual !== '')) return [];
		const place = onHeading(note, SECTIONS.expected);
		if (expected === actual) return [place];
		return [{ ...place, text: expected === '' ? words().found.noExpected : words().found.noActual }];
	},
	examples: ['⟦## Expected and actual⟧\n**Expected:** Prices of the current list\n**Actual:**\n'],
	fine: ['## Expected and actual\n**Expected:** Prices of the current list\n**Actual:** Prices of last year\n'],
};

const HANDOFF = ['whatBroke', 'whoWasAffected', 'whenItStarted'] as const;

const handoff: CheckRule = {
	id: 'record/handoff',
	level: 'hint',
	says: 'The handoff test is not met.',
	why: 'Somebody else could not take over with this note alone.',
	in: IN,
	find: (note) => {
		const met = handoffTest(note.incident);
		const missing = HANDOFF.filter((part) => !met[part]);
		if (!classified(note) || missing.length === 0) return [];
		return [{ from: 0, to: 0, text: words().found.handoff(missing) }];
	},
	examples: ['⟦⟧---\nincident_id: INC-0001\nincident_status: open\nimpact: The shop is down\nscope: unknown\n---\n## Expected and actual\n**Actual:** Prices of last year\n'],
	fine: ['## Expected and actual\n**Actual:** Prices of last year\n\n## Timeline\n- 2026-11-23 14:05 UTC **Detected** A complaint\n'],
};

const duplicateId: CheckRule = {
	id: 'record/duplicate-id',
	level: 'error',
	says: 'Another note has the same incident id.',
	why: 'Links and controls can no longer say which incident they mean.',
	in: IN,
	find: (note) => note.around.twins.length === 0 ? [] : [{
		...onProperty(note, PROPERTY.id),
		text: words().found.idOf(note.around.twins),
		fix: { title: words().checks.fixes.renumber, command: 'renumber-incident' },
	}],
	examples: [],
	fine: [],
};

const conflictMarks: CheckRule = {
	id: 'record/conflict-marks',
	level: 'error',
	says: 'The note holds a merge conflict. Choose one version and remove the marks.',
	why: 'Until then nothing is written to this note.',
	in: ['incident', 'unreadable', 'signal', 'message', 'artifact', 'document'],
	find: (note) => note.doc.conflict === undefined ? [] : [onLine(note, note.doc.conflict)],
	examples: ['One line\n⟦<<<<<<< HEAD⟧\nmine\n=======\nyours\n>>>>>>> other\n'],
	fine: ['`<<<<<<< HEAD` marks a conflict\n'],
};

export const recordRules: readonly CheckRule[] = [
	severity, status, impact, scope, detected, expectedActual, handoff, duplicateId, ...propertyRules, conflictMarks,
];
