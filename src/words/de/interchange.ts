import { interchange as en } from '../en/interchange';
import type { Words } from '../words';

export const interchange: Words['interchange'] = {
	file: 'Datei',
	base: {
		title: 'Base anlegen',
		submit: 'Base anlegen',
		hint: 'Ansichten deiner Vorfälle: offene, überfällige Überprüfungen, nach Kunde, schwere, Ausfälle von Anbietern. Ändere sie, wie du magst; sie wird nie wieder geschrieben.',
		defaultName: en.base.defaultName,
		created: (path) => `„${path}“ angelegt. Die erste Ansicht zeigt die offenen Vorfälle.`,
		notOpened: (path) => `„${path}“ lässt sich nicht öffnen. Schalte die Kernerweiterung „Bases“ ein und öffne die Datei dann im Datei-Explorer.`,
		there: (path) => `„${path}“ war schon da und bleibt, wie es ist.`,
	},
	calendar: {
		title: 'Kalender exportieren',
		submit: 'Exportieren',
		defaultName: en.calendar.defaultName,
		name: 'Post-mortem',
		hint: 'Importiere die Datei in deinen Kalender. Ein neuer Export ersetzt sie, und ein neuer Import bringt dieselben Termine auf den neuesten Stand.',
		holds: (events) => `${events === 1 ? 'Ein Termin' : `${events} Termine`}, jeweils mit den Worten der Zeile, der Kennung des Vorfalls und dem Namen der Notiz.`,
		left: (notes, count) => {
			const names = notes.map((note) => `„${note}“`).join(', ');
			return count === 1 ? `Eine Zeile hat keine Kennung für sich allein und bleibt außen vor: ${names}.`
				: `${count} Zeilen haben keine Kennung für sich allein und bleiben außen vor: ${names}.`;
		},
		review: (text) => `Überprüfen: ${text}`,
		inNote: (note) => `In der Notiz „${note}“.`,
		exported: (path, events) => `${events === 1 ? 'Ein Termin' : `${events} Termine`} nach „${path}“ exportiert.`,
		nothing: 'Nichts mit einer Kennung ist fällig, also gibt es nichts zu exportieren. Gib zuerst einer Maßnahme einen Tag zur Überprüfung.',
		notCalendar: (path) => `„${path}“ ist keine Kalenderdatei. Wähle einen anderen Namen.`,
	},
};
