import type { Words } from '../words';
import { time } from './time';

export const reviews: Words['reviews'] = {
	title: 'Rückblick',
	submit: 'Rückblick schreiben',
	period: 'Zeitraum',
	option: (name, until, isWritten) =>
		`${time.period(name)}${isWritten ? ' (geschrieben, wird geöffnet)' : until === '' ? '' : ` (läuft bis ${until})`}`,
	tick: 'Die Aufgabe abhaken, die darum bat',
	tickHint: (line, note) => `„${line}“ in „${note}“.`,
	progress: (done, all) => `${done} von ${all} Vorfällen mit früheren verglichen`,
	created: (note) => `Rückblick „${note}“ geschrieben. Was du daraus mitnimmst, schreibst du dazu.`,
	notRead: (note) => `„${note}“ wurde noch nicht gelesen und würde im Rückblick fehlen. Versuche es gleich noch einmal.`,
	there: (note) => `„${note}“ blickt schon auf diesen Zeitraum zurück, daher wurde nichts geschrieben. Um neu zu beginnen, benenne die Notiz um oder lösche sie.`,
};
