import type { Words } from '../words';

const findings = (count: number): string => (count === 1 ? '1 Befund' : `${count} Befunde`);

export const checks: Words['checks'] = {
	fixes: {
		rewrite: 'In die Tabelle zum Umschreiben verschieben',
		assumption: 'Als Annahme kennzeichnen',
		giveId: 'Kennung vergeben',
		newId: 'Dieser Zeile eine neue Kennung geben',
		idLast: 'Kennung ans Ende setzen',
		ignore: 'Hier nicht beachten',
		setDay: 'Einen Tag festlegen',
		splitHere: 'Kette hier teilen',
		addWhy: 'Ein Warum hinzufügen',
		addControl: 'Eine Maßnahme hinzufügen',
		refresh: 'Eigenschaften auffrischen',
		linkEvidence: 'Beleg verlinken',
		reclassify: 'Neu einstufen',
		addCheckpoint: 'Einen Zeitpunkt hinzufügen',
		renumber: 'Diesen Vorfall neu nummerieren',
	},
	levels: { error: 'Fehler', warning: 'Warnung', hint: 'Hinweis' },
	ask: (question) => `Frage stattdessen: ${question}`,
	partOfRecord: 'Der Satz gehört zu einer Tabelle oder einer Zeile mit Feldern. Ändere ihn von Hand.',
	noneAtCursor: 'Am Cursor gibt es keinen Befund. „Nächster Befund“ führt zu einem.',
	noneInEditor: 'In dieser Notiz ist nichts unterstrichen.',
	cannotRun: 'Das geht in dieser Ansicht nicht. Öffne die Notiz zum Bearbeiten und versuche es noch einmal.',
	noNote: (path) => `Es gibt keine Notiz „${path}“.`,
	gone: 'Die Stelle des Befunds hat sich geändert. Prüfe die Notiz noch einmal.',
	spoken: (level, text, ask) => (ask === '' ? `${level}: ${text}` : `${level}: ${text} ${ask}`),
	line: (line) => `Zeile ${line}`,
	list: {
		title: (note) => `Befunde in ${note}`,
		placeholder: (note, count) => `${findings(count)} in „${note}“`,
		none: (note) => `In „${note}“ gibt es nichts zu beheben. Gut gemacht.`,
		noMatch: 'Kein Befund enthält diese Worte.',
		open: 'zur Zeile springen',
		fix: 'sehen, was möglich ist',
		close: 'schließen',
		fixLabel: (finding) => `Was möglich ist: ${finding}`,
	},
	placeholders: {
		title: 'Platzhalter finden',
		progress: (read, all) => `${read} von ${all} Notizen gelesen`,
		placeholder: (count, notes) => `${count} Platzhalter in ${notes === 1 ? '1 Notiz' : `${notes} Notizen`}`,
		unused: 'kein Befund',
		known: (value: string, verified: string) => `Deine Einstellungen sagen ${value}, ${verified === '' ? 'noch nicht geprüft' : `geprüft am ${verified}`}.`,
		none: 'In keiner Notiz steht noch ein Platzhalter.',
		noMatch: 'Kein Platzhalter enthält diese Worte.',
		unread: (count) => (count === 1 ? '1 Notiz war nicht lesbar.' : `${count} Notizen waren nicht lesbar.`),
	},
	refreshed: (note) => `Die Eigenschaften von „${note}“ sagen wieder, was in den Zeilen steht.`,
	notStale: (note) => `Die Eigenschaften von „${note}“ sagen schon, was in den Zeilen steht.`,
	renumbered: (old, id, left) => {
		const rest = left === 0 ? '' : left === 1 ? ` Ein Link darauf zeigt noch ${old}.` : ` ${left} Links darauf zeigen noch ${old}.`;
		return `Aus ${old} ist ${id} geworden.${rest}`;
	},
	renumberedNotRenamed: (id, why) => `Die Notiz hat jetzt die Kennung ${id}, aber ihre Datei konnte nicht umbenannt werden: ${why}`,
	unreadable: 'Die Eigenschaften sind nicht lesbar. Berichtige sie zuerst und versuche es noch einmal.',
	noTwin: (id) => `Keine andere Notiz hat die Kennung ${id}.`,
};
