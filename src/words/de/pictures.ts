import type { Words } from '../words';
import { time } from './time';

const list = (parts: readonly string[]): string => parts.join(', ');

const levels = { P1: 'P1', P2: 'P2', P3: 'P3', none: 'ohne Einstufung' };

const share = (held: number, reviewed: number): string => (reviewed === 0 ? '–' : `${held} von ${reviewed}`);

export const pictures: Words['pictures'] = {
	timeline: {
		title: 'Zeitleiste im Maßstab',
		entry: (kind, day, at) => `${kind} ${day} ${at} UTC`,
		says: (entries, whole) => `${list(entries)}. Insgesamt ${whole}.`,
		moment: (day, at) => `${day} ${at} UTC`,
		bare: (day, at) => `${day} ${at}`,
		time: (at) => `${at} UTC`,
		after: (duration) => `+${duration}`,
		noTime: 'ohne Uhrzeit',
		none: 'Noch hat kein Zeitpunkt eine Uhrzeit.',
		more: (count) => (count === 0 ? '' : count === 1 ? '1 weiterer Zeitpunkt ist nicht gezeichnet.' : `${count} weitere Zeitpunkte sind nicht gezeichnet.`),
	},
	trends: {
		title: 'Vorfälle je Monat und der Anteil der Maßnahmen, die gehalten haben',
		incidents: 'Vorfälle',
		share: 'Maßnahmen, die gehalten haben, %',
		levels,
		month: time.month,
		monthName: time.period,
		count: (count, level) => `${count} ${levels[level]}`,
		monthSays: (month, counts, held, reviewed) =>
			`${month}: ${list([...(counts.length === 0 ? ['kein Vorfall'] : counts), ...(reviewed === 0 ? [] : [`${share(held, reviewed)} gehalten`])])}`,
		says: (said) => (said.length === 0 ? 'Kein Vorfall und keine Überprüfung in diesen zwölf Monaten.' : `${said.join('. ')}.`),
		numbers: 'Zahlen',
		monthHead: 'Monat',
		heldHead: 'Gehalten',
		heldOf: share,
	},
	block: {
		label: 'Post-mortem',
		notRead: 'Deine Notizen werden gelesen …',
		unknown: (word) => `„${word}“ ist hier nicht bekannt. Schreibe due, controls, timeline, timeline [[Notiz]] oder trends, je eine Zeile.`,
		empty: 'Schreibe, was hier stehen soll: due, controls, timeline, timeline [[Notiz]] oder trends, je eine Zeile.',
		noIncident: 'Diese Notiz ist kein Vorfall. Schreibe timeline [[Notiz]], um die Zeitleiste eines Vorfalls zu zeigen.',
		notFound: (name) => `Es gibt keinen Vorfall mit der Notiz „${name}“.`,
		timelineOf: (incident) => `Zeitleiste von ${incident}`,
	},
};
