import { verification as en } from '../en/verification';
import type { Words } from '../words';

export const verification: Words['verification'] = {
	project: 'Erproben in',
	projectHint: 'Ein laufendes Projekt. An dem Tag darunter siehst du dort nach, ob seine Notizen zeigen, dass der Schritt getan wurde.',
	noNote: 'Eine Notiz mit diesem Namen gibt es nicht. Wähle eine aus der Liste oder lass die Zeile leer.',
	day: 'Dort nachsehen am',
	dayIn: (days) => `Der Tag, an dem du nachsiehst: ${days}.`,
	noDay: 'Ohne Tag ist kein Nachsehen geplant.',
	title: 'An den Notizen nachweisen',
	question: 'Ließ es sich an den Notizen nachweisen?',
	answers: { yes: 'Ja', no: 'Nein' },
	hints: {
		yes: 'Schon die Notizen des Projekts zeigen, ob der Schritt getan wurde.',
		no: 'Dann braucht der Schritt eine sichtbare Spur: ein Kürzel, ein Datum, einen Link. Die Schaltfläche öffnet seine Zeile; was du hier ausgefüllt hast, bleibt.',
	},
	choose: 'Wähle zuerst Ja oder Nein.',
	text: 'In einer Zeile',
	textHint: 'Was es zeigt oder was fehlt.',
	// Goes into the note.
	inProject: en.inProject,
	again: 'Noch einmal nachsehen am',
	againNone: 'Leer: Du siehst nicht noch einmal nach.',
	due: (project, control) => `In ${project} nachweisen: ${control}`,
	reason: (days) => `ließ sich ${days} nicht an den Notizen nachweisen`,
	notices: {
		yes: (control) => `Festgehalten: „${control}“ lässt sich an den Notizen nachweisen.`,
		no: (control, artifact, again) =>
			`Festgehalten: „${control}“ lässt sich nicht an den Notizen nachweisen. Gib der Zeile${artifact === '' ? '' : ` in „${artifact}“`} jetzt eine sichtbare Spur.${again}`,
		again: (day) => ` Am ${day} siehst du noch einmal nach.`,
		planned: (project, day) => ` Am ${day} siehst du in „${project}“ nach.`,
	},
	noProject: 'Um in einem laufenden Projekt nachzusehen, braucht es dessen Notiz.',
	planned: (line) => `Das ist schon geplant, in Zeile ${line}.`,
};
