import type { Words } from '../words';
import { thisIncident } from './this-incident';

const notes = (count: number): string => (count === 1 ? '1 Notiz' : `${count} Notizen`);

const dueCounts = (overdue: number, today: number): string =>
	[overdue > 0 ? `${overdue} überfällig` : '', today > 0 ? `${today} heute fällig` : ''].filter((part) => part !== '').join(', ');

export const panel: Words['panel'] = {
	name: 'Post-mortem',
	open: 'Seitenleiste Post-mortem öffnen',
	buttons: { 'create-incident': 'Neuer Vorfall', 'add-checkpoint': 'Zeitpunkt hinzufügen', 'add-control': 'Maßnahme hinzufügen' },
	actions: 'Aktionen',
	join: (parts) => parts.filter((part) => part !== '').join(', '),
	beside: (parts) => parts.filter((part) => part !== '').join(' · '),
	more: (count) => `${count} weitere`,
	moreIn: (count, group) => (group === '' ? `${count} weitere zeigen` : `${count} weitere in ${group} zeigen`),
	also: (parts) => parts.filter((part) => part !== '').join('; '),
	count: (title, count) => (count === 0 ? title : `${title}, ${count}`),
	filter: {
		name: 'Filter',
		placeholder: 'Nach Kunde, Rolle …',
		choose: 'Wählen, wonach gefiltert wird',
		clear: 'Filter leeren',
		fields: { client: 'kunde', severity: 'schweregrad', owner: 'zuständig' },
		headings: { client: 'Kunde', severity: 'Schweregrad', owner: 'Zuständig für eine Maßnahme' },
		found: (count) => (count === 0 ? 'Nichts passt.' : count === 1 ? '1 Eintrag passt.' : `${count} Einträge passen.`),
	},
	due: {
		title: 'Fällig',
		groups: { overdue: 'Überfällig', today: 'Heute', soon: 'Nächste zwei Wochen', later: 'Später' },
		kinds: { review: 'Überprüfung', line: 'Aufgabe' },
		tick: (text) => `Als erledigt kennzeichnen: ${text}`,
		empty: 'Nichts ist fällig. Eine Maßnahme, die ein Datum hat, erscheint hier, wenn ihr Tag kommt.',
		repeats: 'Diese Aufgabe wiederholt sich. Hake sie in der Notiz ab, damit auch ihr nächstes Datum geschrieben wird.',
		ticked: (text) => `Erledigt: ${text}`,
		undo: 'Rückgängig',
		buttons: { review: (text) => `Maßnahme überprüfen: ${text}`, postpone: (text) => `Verschieben: ${text}` },
		dueNow: (count) => (count === 0 ? 'Jetzt ist nichts fällig.' : `${count} jetzt fällig.`),
	},
	controls: {
		title: 'Offene Maßnahmen',
		states: {
			intent: 'Absicht', 'in place': 'Im Dokument', 'in use': 'In Gebrauch', verified: 'Nachgewiesen', slipped: 'Entglitten', dropped: 'Verworfen',
		},
		reasons: {
			dropped: 'das Kästchen sagt [-]',
			skipped: (days, why) => `bei der Überprüfung ${days} ausgelassen${why === '' ? '' : ` (${why})`}`,
			overridden: (days, why) => `bei der Überprüfung ${days} übergangen${why === '' ? '' : ` (${why})`}`,
			lineGone: (artifact) => `die Zeile wurde aus ${artifact} gelöscht`,
			artifactGone: (artifact) => (artifact === '' ? 'ihr Dokument wird nicht mehr genannt' : `${artifact} ist fort`),
			heldAndTicked: (days) => `hat ${days} gehalten`,
			ticked: (count) => `in ${notes(count)} abgehakt`,
			issued: (count) => `in ${notes(count)} ausgegeben`,
			waiting: (count) => (count === 1 ? '1 wartet' : `${count} warten`),
			overriddenCopies: (count) => `${count} übergangen`,
			fired: 'eine Zeile in ihrem Protokoll',
			held: (days) => `hat ${days} gehalten, noch nicht abgehakt`,
			there: 'noch nicht in laufender Arbeit gesehen',
			copied: (count) => `in ${notes(count)} kopiert, noch nicht benutzt`,
			noArtifact: 'noch kein Dokument genannt',
			notFound: (artifact) => `es gibt keine Notiz „${artifact}“`,
			neverPlaced: (artifact) => `noch nicht in ${artifact}`,
			tickedInArtifact: (artifact) => `in ${artifact} selbst abgehakt, das zeigt kein einzelnes Projekt`,
			tickedWithoutProof: 'abgehakt, obwohl keine Überprüfung sagt, dass sie gehalten hat',
			twin: (note) => `dieselbe Kennung in ${note}`,
		},
		groupBy: 'Maßnahmen gruppieren nach',
		groupings: { incident: 'Vorfall', artifact: 'Dokument', stage: 'Phase', state: 'Zustand' },
		none: { artifact: 'Kein Dokument', stage: 'Keine Phase' },
		noOwner: 'Niemand zuständig',
		noArtifact: 'kein Dokument',
		evidence: (count) => notes(count),
		showEvidence: (count, text) => `${notes(count)} zeigen, die es belegen: ${text}`,
		uses: { used: 'abgehakt', pending: 'wartet', overridden: 'übergangen', issued: 'ausgegeben', artifact: 'enthält die Zeile', log: 'Protokoll' },
		empty: 'Keine Maßnahme ist offen. Mache aus dem, was du aus einem Vorfall lernst, eine Änderung in einer Checkliste, einem Vertrag oder einer Vorlage.',
	},
	incidents: {
		title: 'Vorfälle',
		statuses: {
			candidate: 'Kandidat', open: 'Offen', contained: 'Eingedämmt', resolved: 'Behoben', closed: 'Geschlossen', dismissed: 'Verworfen',
		},
		steps: { classify: 'einstufen', contain: 'eindämmen', notify: 'Kunden informieren', resolve: 'beheben', review: 'auswerten' },
		next: (step) => `jetzt ${step}`,
		severity: (severity) => `Schweregrad ${severity}`,
		noSeverity: 'kein Schweregrad',
		detected: (days) => `bemerkt ${days}`,
		counted: (done) => {
			const parts = [
				done.resolved > 0 ? `${done.resolved} behoben` : '',
				done.closed > 0 ? `${done.closed} geschlossen` : '',
				done.dismissed > 0 ? `${done.dismissed} verworfen` : '',
			];
			return parts.filter((part) => part !== '').join(' · ');
		},
		troubles: {
			duplicates: { title: 'Doppelte Kennungen', hint: 'Zwei Geräte haben dieselbe Nummer vergeben. Behalte sie in einer Notiz und gib der anderen eine neue.' },
			unreadable: { title: 'Nicht lesbar', hint: 'Diese Notizen zählen nirgends. Öffne jede und berichtige, was darunter steht.' },
			conflicts: { title: 'Konfliktkopien', hint: 'Beim Abgleich ließen sie sich nicht zusammenführen. Übertrage, was neu ist, und lösche dann die Kopie.' },
			orphans: { title: 'Eintrag fehlt', hint: 'Diese Zeilen tragen die Kennung einer Maßnahme, aber kein Vorfall führt sie. Schreibe den Eintrag aus dem Menü der Zeile oder entferne die Kennung.' },
		},
		why: {
			yaml: 'Die Eigenschaften sind kein gültiges YAML',
			'too long': 'Länger als fünf Millionen Zeichen',
			'no id': 'Die Eigenschaft incident_id ist leer',
			'conflict copy': 'Vom Abgleich hinterlassen',
		},
		over: 'Behoben, geschlossen und verworfen',
		writeRecord: (id) => `Eintrag zu ${id} schreiben`,
		orphan: (id, line) => `${id}, Zeile ${line}`,
		empty: 'Kein Vorfall ist offen. Läuft etwas bei einem Kunden anders als erwartet, halte es zuerst fest und ordne es später ein.',
	},
	welcome: {
		lines: [
			{ icon: 'pencil-line', text: 'Geht bei der Arbeit für einen Kunden etwas schief, halte es hier in einer Minute fest.' },
			{ icon: 'file-check', text: 'Werte es ohne Schuld aus und mache aus dem Gelernten eine Maßnahme in einem Dokument, das du wirklich benutzt.' },
			{ icon: 'shield-check', text: 'Komm am Tag der Überprüfung wieder und sieh an deinen eigenen Notizen, dass sie wirkt.' },
		],
		buttons: { 'create-incident': 'Ersten Vorfall festhalten', 'set-up-artifacts': 'Checklisten und Verträge einrichten', 'log-signal': 'Beinahe-Vorfall notieren' },
	},
	daily: {
		title: (overdue, today) => `Post-mortem: ${dueCounts(overdue, today)}`,
		item: (text, due) => `${text} · ${due}`,
		more: (count) => (count === 1 ? 'und 1 weiteres' : `und ${count} weitere`),
		open: 'Zeigen, was fällig ist',
	},
	status: {
		text: (count) => `${count} fällig`,
		label: (overdue, today) => `${dueCounts(overdue, today)}. Seitenleiste Post-mortem öffnen`,
	},
	menu: {
		open: 'Öffnen', tab: 'In neuem Tab öffnen', split: 'Rechts daneben öffnen', tick: 'Als erledigt kennzeichnen', control: 'Maßnahme in dieser Notiz hinzufügen',
		evidence: (incident) => `Als Beleg zu ${incident} verlinken`,
	},
	thisIncident,
};
