import type { Words } from '../words';
import { review } from './review';

const list = (parts: readonly string[], last: string): string =>
	(parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1) ?? ''}`);

const parts = { condition: 'die Bedingung („If:“)', action: 'die Handlung („Then:“)', log: 'das Protokoll („Log:“ mit einem Link)' };

const handoff = { whatBroke: 'was nicht ging', whoWasAffected: 'wer betroffen war', whenItStarted: 'wann es begann' };

export const found: Words['found'] = {
	breakerLacks: (missing) => `Der Notbremse ${missing.length === 1 ? 'fehlt' : 'fehlen'} ${list(missing.map((each) => parts[each]), 'und')}.`,
	breakerPlaceholder: 'Die Notbremse ist nicht scharf: In ihrer Bedingung steht noch ein Platzhalter.',
	slipped: {
		review: (day, result, reason) => `Sie ist entglitten: Die Überprüfung vom ${day} sagt „${result}“${reason === '' ? '' : ` (${reason})`}.`,
		lineGone: (artifact) => `Sie ist entglitten: Ihre Zeile ist aus „${artifact}“ verschwunden.`,
		artifactGone: (artifact) => `Sie ist entglitten: „${artifact}“ gibt es nicht mehr.`,
		noArtifact: 'Sie ist entglitten: Es gibt eine Kopie von ihr, aber sie nennt kein Dokument.',
	},
	unchanged: (artifact) => `„${artifact}“ hat sich nicht geändert, seit der Vorfall bemerkt wurde.`,
	sameStep: (line) => `Die Maßnahme in Zeile ${line} ist derselbe Schritt.`,
	sameStepIn: (incident) => `${incident} hat denselben Schritt im selben Dokument.`,
	notVerifiable: (day) => `Am ${day} ließ sich an den Notizen nicht erkennen, ob es getan wurde. Gib der Zeile eine sichtbare Spur: ein Kürzel, ein Datum, einen Link.`,
	lookUnanswered: (project) =>
		`Das Nachsehen in „${project}“ ist abgehakt, aber nirgends steht, was dabei herauskam. Schreibe darunter: „- Tag verifiable (yes)“ oder „(no)“, mit dem, was es zeigt.`,
	reviewFirst: (control) => `Sie kam hinzu, während „${control}“ noch auf die Überprüfung wartet. Überprüfe zuerst diese.`,
	namedAgain: (incident, artifact) => `Sie hat nicht gehalten: ${incident} nennt „${artifact}“ erneut.`,
	putThere: (incident, control, artifact) => `${incident} hat „${control}“ in „${artifact}“ geschrieben, und es hat nicht gehalten.`,
	intent: {
		notPlaced: (artifact) => `„${artifact}“ enthält diesen Schritt noch nicht.`,
		notFound: (artifact) => `„${artifact}“ gibt es nicht, also ist das nur eine Absicht.`,
		noArtifact: 'Kein Dokument ist genannt, also ist das nur eine Absicht. Füge „[in:: ]“ mit einem Link auf eine Checkliste, einen Vertrag, eine Vorlage oder einen Ablauf hinzu.',
	},
	noSuchDay: (written) => `Einen Tag ${written} gibt es nicht, also wird nie wieder nachgesehen.`,
	twoDates: (count, due) => `Sie hat ${count} Daten für die Überprüfung; ${due} zählt, das erste, das es gibt.`,
	noWords: 'Es steht nicht da, was zu tun ist.',
	noBox: (artifact) => `Ihre Zeile in „${artifact}“ hat kein Kästchen, also kann keine Kopie zeigen, dass es getan wurde. Mache eine Aufgabe daraus: „- [ ] “.`,
	sameId: (line) => `Die Maßnahme in Zeile ${line} hat dieselbe Kennung.`,
	sameIdIn: (note) => `Eine Maßnahme in „${note}“ hat dieselbe Kennung.`,
	leadsNowhere: (target) => `„${target}“ führt nirgendwohin.`,
	ambiguous: (target) => `Mit „${target}“ kann mehr als eine Notiz gemeint sein. Setze ihren Ordner davor.`,
	evidenceOpen: (names) => `Noch offen: ${names.map((name) => review.evidence.items[name]).join(', ')}.`,
	sectionMissing: (heading) => `Der Abschnitt „${heading}“ fehlt.`,
	inward: 'Das steht in deiner eigenen Sicht oder in der Spalte mit den Schuldsätzen. Sage es als das System.',
	otherClient: (name) => `„${name}“ ist ein anderer Kunde.`,
	placeholder: (text) => `Hier steht noch der Platzhalter „${text}“.`,
	stale: (keys) => `${list(keys, 'und')} ${keys.length === 1 ? 'sagt' : 'sagen'} nicht mehr, was in den Zeilen der Notiz steht.`,
	valueKind: (key) => `Der Wert von „${key}“ ist nicht von der Art, die er sein sollte.`,
	unquoted: (key) => `Setze den Link in „${key}“ in doppelte Anführungszeichen, damit Obsidian ihn sieht.`,
	severityUnknown: 'Der Schweregrad ist weder P1 noch P2 noch P3.',
	impactLong: 'Die Auswirkung ist länger als eine Zeile.',
	noExpected: 'Es steht nicht da, was erwartet wurde.',
	noActual: 'Es steht nicht da, was geschah.',
	handoff: (missing) => `Der Übergabetest ist nicht erfüllt: In der Notiz steht nicht, ${list(missing.map((each) => handoff[each]), 'und')}.`,
	idOf: (notes) => `Dieselbe Kennung hat auch „${notes.join('“, „')}“.`,
	noDocument: 'Die Umschreibung nennt kein Dokument, das zu ändern ist.',
	zoneName: 'Der Name einer Zeitzone lässt sich nicht umrechnen. Schreibe die Zeit in UTC.',
	noTime: 'Die Zeile hat keine Uhrzeit.',
	beforeDetected: (kind, day, at) => `${kind} steht vor Detected, um ${at} UTC am ${day}.`,
};
