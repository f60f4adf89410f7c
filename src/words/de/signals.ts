import type { Words } from '../words';

export const signals: Words['signals'] = {
	longWork: { cancel: 'Abbrechen', stopped: 'Abgebrochen. Es wurde nichts geschrieben.' },
	log: {
		title: 'Signal festhalten',
		submit: 'Festhalten',
		sentence: 'Was ist dir aufgefallen?',
		sentenceHint: 'Ein Satz. Er wird zur Notiz und zu ihrem Namen.',
		source: 'Woher es kam',
		sourceHint: 'Streit über den Umfang, langsame Kommunikation und ein spät bemerkter Beinahe-Vorfall bringen eine Lücke und eine Maßnahme für den Anfang mit.',
		gap: 'Die eine Lücke, auf die es zeigt',
		gapHint: 'In einem Ablauf, nie in einer Person.',
		control: 'Erste Maßnahme, die zu erproben ist',
		controlHint: 'Festhalten ist Erkenntnis. Als Verbesserung zählt es, sobald diese Maßnahme in Gebrauch gesehen wird.',
		date: 'Aufgefallen am',
		dateIn: (days) => `Das ist ${days}.`,
		noDate: 'Wähle den Tag, an dem es auffiel.',
	},
	promote: { which: 'Welches Signal?' },
	notices: {
		logged: (note) => `„${note}“ festgehalten. Es wartet in der Seitenleiste, bis seine Maßnahme in Gebrauch ist oder ein Vorfall daraus wird.`,
		loggedLook: (note) => `„${note}“ festgehalten. Hier ist die Kommunikation nicht angekommen: Sieh dir genauer an, wie es dazu kam.`,
		promoted: (signal, incident) => `Aus „${signal}“ ist der Vorfall „${incident}“ geworden. Beide verlinken einander.`,
		linked: (signal, incident) => `„${incident}“ kam schon von diesem Signal; „${signal}“ verlinkt es jetzt.`,
		already: (signal, incident) => `Aus „${signal}“ ist schon „${incident}“ geworden.`,
		half: (signal) => `Der Vorfall ist angelegt, aber „${signal}“ konnte nicht geändert werden. Stufe das Signal noch einmal hoch; ein zweiter Vorfall entsteht nicht.`,
		none: 'Kein Signal wartet. Halte zuerst eines fest.',
	},
	refusals: {
		promoted: (incident) => `Daraus ist schon ${incident} geworden. Leere zuerst die Eigenschaft „incident“.`,
		notSignal: 'Diese Notiz ist kein Signal. Öffne zuerst ein Signal.',
	},
	panel: {
		title: 'Signale',
		thisTitle: 'Dieses Signal',
		standing: {
			insight: 'Bisher eine Erkenntnis. Zur Verbesserung wird es, wenn eine Maßnahme dafür in Gebrauch gesehen wird.',
			promoted: 'Daraus wurde ein Vorfall. Zur Verbesserung wird es, wenn eine Maßnahme dieses Vorfalls in Gebrauch gesehen wird.',
			improvement: 'Eine Verbesserung: Diese Maßnahme dafür ist in Gebrauch.',
		},
		worth: { insight: 'Erkenntnis', improvement: 'Verbesserung' },
		test: (control) => `zu erproben: ${control}`,
		look: 'Kommunikation kam nicht an, sieh genauer hin',
		incidentGone: 'der Vorfall dazu ist nicht zu finden oder nicht lesbar',
		promote: (signal) => `Zum Vorfall hochstufen: ${signal}`,
		noControl: 'noch keine Maßnahme zu erproben',
		counted: (done) => [
			done.promoted > 0 ? `${done.promoted} zum Vorfall geworden` : '',
			done.improved > 0 ? (done.improved === 1 ? '1 hat etwas verbessert' : `${done.improved} haben etwas verbessert`) : '',
		].filter((part) => part !== '').join(' · '),
		empty: 'Kein Signal wartet. Ein Beinahe-Vorfall oder etwas Seltsames ist einen Satz wert.',
	},
};
