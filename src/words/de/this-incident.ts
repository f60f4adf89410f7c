import type { Words } from '../words';
import { time } from './time';

const list = (parts: readonly string[]): string => parts.join(', ');

export const thisIncident: Words['panel']['thisIncident'] = {
	title: 'Dieser Vorfall',
	artifactTitle: 'Dieses Dokument',
	phases: {
		record: 'Protokoll', contain: 'Eindämmen', notify: 'Informieren', review: 'Auswerten', whys: 'Warum', controls: 'Maßnahmen', client: 'Kunde',
		'follow-through': 'Nachhalten',
	},
	phaseList: 'Phasen',
	standings: { done: 'getan', now: 'jetzt', later: 'später', 'left out': 'entfällt' },
	nextStep: 'Nächster Schritt',
	steps: {
		triage: { text: 'Vier Fragen sagen, was für ein Vorfall das ist.', button: 'Einschätzen' },
		classify: { text: 'Entscheide, wie schwer er ist und ob es überhaupt ein Vorfall ist.', button: 'Neu einstufen' },
		contain: { text: 'Verhindere, dass er sich ausbreitet, und halte fest, wann er eingedämmt war.', button: 'Zeitpunkt: eingedämmt' },
		'draft notice': { text: 'Sage dem Kunden kurz und bald, was bekannt ist.', button: 'Kurzmeldung entwerfen' },
		notify: { text: 'Sage es dem Kunden und halte fest, wann.', button: 'Zeitpunkt: Kunde informiert' },
		'copy notice': { text: 'Die Kurzmeldung ist entworfen. Sende sie und kennzeichne sie als gesendet.', button: 'Kurzmeldung kopieren' },
		resolve: { text: 'Halte fest, wann beim Kunden alles wieder in Ordnung war.', button: 'Zeitpunkt: behoben' },
		detect: { text: 'Halte fest, wann er zuerst bemerkt wurde.', button: 'Zeitpunkt: bemerkt' },
		record: { text: 'Eine Auswertung braucht das ganze Protokoll.', button: 'Protokoll vervollständigen' },
		'start review': { text: 'Das Feuer ist aus. Sieh dir an, wie es dazu kam.', button: 'Auswertung beginnen' },
		views: { text: 'Eine Auswertung liest man zweimal: als die Person, die handelte, und als das System.', button: 'Zur Sicht' },
		'insert whys': { text: 'Frage nach dem Warum, von dem, was zu beobachten war, bis zu einer Lücke in einem Ablauf.', button: 'Fünf Warum einfügen' },
		'add why': { text: 'Frage noch einmal nach dem Warum, mit einem Link auf das, was es zeigt.', button: 'Warum hinzufügen' },
		'set root cause': { text: 'Nenne die Lücke in einem Ablauf, die du ändern kannst.', button: 'Grundursache festhalten' },
		'open chain': { text: 'Eine Warum-Kette hat noch keine Grundursache.', button: 'Zur offenen Kette' },
		'add control': { text: 'Mache aus der Ursache eine Änderung in einem Dokument, das du wirklich benutzt.', button: 'Maßnahme hinzufügen' },
		'place control': { text: 'Eine Maßnahme ist nur eine Absicht, solange kein Dokument sie enthält.', button: 'Zur Maßnahme' },
		'review control': { text: 'Sieh nach, ob die Maßnahme gehalten hat.', button: 'Überprüfen' },
		'next review': { text: 'Sieh nach, ob die Maßnahme gehalten hat.', button: 'Zur Maßnahme' },
		'due line': { text: 'Das war für einen Tag versprochen.', button: 'Zur Aufgabe' },
		'draft post-mortem': { text: 'Sage dem Kunden, was geschah und was sich geändert hat.', button: 'Nachbericht entwerfen' },
		'copy post-mortem': { text: 'Der Nachbericht ist entworfen. Sende ihn und kennzeichne ihn als gesendet.', button: 'Nachbericht kopieren' },
		'send post-mortem': { text: 'Sage dem Kunden, was geschah und was sich geändert hat, und halte fest, wann.', button: 'Zeitpunkt: Nachbericht gesendet' },
		'date control': { text: 'Eine Maßnahme ohne Datum wird nie fällig.', button: 'Zur Maßnahme' },
		close: { text: 'Seine Maßnahmen haben sich bewährt.', button: 'Vorfall schließen' },
	},
	about: (text, due) => (due === '' ? text : `${text} · ${due}`),
	nothingLeft: { dismissed: 'Verworfen: Es war kein Vorfall.', closed: 'Geschlossen. Nichts ist fällig.', other: 'Hier ist nichts mehr zu tun.' },
	handoff: {
		name: 'Übergabetest',
		parts: { whatBroke: 'Was nicht ging', whoWasAffected: 'Wer betroffen war', whenItStarted: 'Wann es begann' },
		met: 'erfüllt',
		unmet: 'nicht erfüllt',
	},
	ofAll: (count, all) => `${count} von ${all}`,
	evidence: {
		name: 'Belege',
		counted: (linked, notAvailable) => `${linked} verlinkt · ${notAvailable} nicht vorhanden`,
		open: (names) => `Offen: ${list(names)}`,
		broken: (names) => `Kaputter Link: ${list(names)}`,
	},
	prevention: {
		name: 'Vorbeugung',
		gate: (met, all, reached) => `${reached ? 'Vorbeugung' : 'Analyse'} · ${met} von ${all}`,
		parts: { clause: 'Vertragsklausel', step: 'Checklisten-Schritt', breaker: 'Notbremse', review: 'Überprüfung mit Datum' },
		met: 'vorhanden',
		unmet: 'fehlt',
	},
	times: {
		name: 'Ab dem Bemerken',
		parts: { toContained: 'bis eingedämmt', toNotified: 'bis Kunde informiert', toResolved: 'bis behoben' },
	},
	notice: {
		name: 'Kurzmeldung',
		left: (stretch) => `noch ${stretch}`,
		late: (stretch) => `${stretch} zu spät`,
		sentInTime: 'rechtzeitig gesendet',
		sentLate: (stretch) => `${stretch} zu spät gesendet`,
		by: (day, at) => `Fällig bis ${day} ${at} UTC`,
	},
	messageTitle: 'Diese Nachricht',
	message: {
		notSent: 'Noch nicht verschickt',
		sent: (day, time) => `Verschickt am ${day} um ${time} UTC`,
		step: { text: 'Lies sie mit den Augen deines Kunden und kopiere sie dann.', button: 'Nachricht kopieren' },
	},
	formal: {
		name: 'Gründliche Auswertung',
		called: 'nötig',
		short: 'eine kurze genügt',
		reasons: { 'client harmed': 'ein Kunde kam zu Schaden', 'unbilled time': 'viel unbezahlte Zeit', stress: 'Belastung' },
		because: (reasons) => `Wegen: ${list(reasons)}`,
	},
	timeBox: (title, minutes, limit) => {
		const spent = `${time.duration(minutes)} von ${time.duration(limit)}`;
		return minutes > limit ? `Zeitfenster: ${spent}, Zeit für eine Zwischenbilanz · ${title}` : `Zeitfenster: ${spent} · ${title}`;
	},
	findings: {
		levels: { error: 'Fehler', warning: 'Warnungen', hint: 'Hinweise' },
		none: 'Die Prüfungen finden nichts zu beheben.',
		said: (words) => `„${words}“`,
		what: (text) => `Was möglich ist: ${text}`,
	},
	changedBy: 'Vorfälle, die es geändert haben',
};
