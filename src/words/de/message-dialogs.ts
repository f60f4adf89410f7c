import { messageDialogs as en } from '../en/message-dialogs';
import type { Words } from '../words';

const listed = (texts: readonly string[]): string => texts.map((text) => `„${text}“`).join(', ');

export const messageDialogs: Words['messageDialogs'] = {
	// Goes into the timeline, whose language stays.
	sentLine: en.sentLine,
	drafted: (note) => `„${note}“ entworfen. Lies den Text, wie dein Kunde ihn lesen würde, und kopiere ihn dann.`,
	toFillIn: (count) => (count === 1 ? 'Ein Platzhalter ist noch auszufüllen.' : `${count} Platzhalter sind noch auszufüllen.`),
	leftOut: (texts) => `Weggelassen, da noch kein geltendes Dokument es enthält: ${listed(texts)}.`,
	twice: (texts) => `Schon zum zweiten Mal versprochen: ${listed(texts)}.`,
	pick: 'Wähle die Nachricht …',
	noIncident: 'Die Eigenschaft „incident“ führt zu keinem Vorfall. Verlinke dort den Vorfall und versuche es noch einmal.',
	copy: {
		gaps: 'Es stehen noch Platzhalter da',
		gapsText: (note) => `„${note}“ ginge mit diesen Lücken hinaus:`,
		anyway: 'Trotzdem kopieren',
		back: 'Zurück',
		copied: 'Kopiert, als einfacher und als formatierter Text.',
		promised: (day, incident) => `Der ausführliche Bericht ist am ${day} fällig, in „${incident}“.`,
	},
	sent: {
		title: 'Als gesendet kennzeichnen',
		submit: 'Kennzeichnen',
		by: 'Gesendet per',
		byHint: 'Etwa mail, phone oder chat. Das Wort kommt in die Zeitleiste.',
		// Goes into the note.
		mail: en.sent.mail,
		at: 'Gesendet am',
		confirmed: 'Schriftlich bestätigt',
		confirmeds: { no: 'Noch nicht', yes: 'Ja' },
		when: 'Bestätigt am',
		done: (note) => `„${note}“ ist als gesendet gekennzeichnet, und der Vorfall hat seinen Zeitpunkt.`,
	},
	feedback: {
		title: 'Rückmeldung des Kunden festhalten',
		submit: 'Festhalten',
		said: 'Was der Kunde gesagt hat',
		saidHint: (note) => `Kommt in den Vorfall, unter „${note}“. Kein Text für einen Kunden liest es je.`,
		done: 'Die Rückmeldung steht im Vorfall unter der Nachricht.',
	},
};
