import { moveIdLast } from '../../control/move-id';
import { giveId, giveNewId } from '../../control/give-id';
import type { Control } from '../../control/control';
import { baseName } from '../../text/file-name';
import { readDay } from '../../text/calendar';
import { readDocument, lineAt } from '../../text/document';
import { words } from '../../words/words';
import type { CheckedNote } from '../checked-note';
import { eachControl, eachOpenControl } from '../each-control';
import type { Fix } from '../finding';
import type { CheckRule } from '../rule';

const IN = ['incident'] as const;

const intent: CheckRule = {
	id: 'controls/intent',
	level: 'warning',
	says: 'No document holds this control, so it is only an intent.',
	why: 'What stands in no document is remembered on a good day and forgotten on a busy one.',
	in: IN,
	find: (note) => eachOpenControl(note, (control, facts) => {
		if (facts?.standing.state !== 'intent') return undefined;
		const { because } = facts.standing;
		const said = words().found.intent;
		if (because === 'never placed') return control.id === undefined ? undefined : { text: said.notPlaced(nameOf(control)) };
		if (because === 'artifact not found') return { text: said.notFound(nameOf(control)) };
		return { text: said.noArtifact };
	}),
	examples: [
		'## Controls\n⟦- [ ] Compare prices [kind:: checklist step] [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa⟧\n',
		'## Controls\n⟦- [ ] Compare prices [owner:: Me] [in:: [[Missing list]]] 📅 2026-12-23 ^ctl-aaaaaa⟧\n',
		'## Controls\n⟦- [ ] Compare prices [owner:: Me] [in:: [[Empty checklist]]] 📅 2026-12-23 ^ctl-aaaaaa⟧\n',
	],
	fine: [
		'## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n',
		'## Controls\n- [-] Compare prices [owner:: Me] ^ctl-aaaaaa\n',
		'## Controls\n- Which of these comes first is open.\n',
		'---\nincident_id: INC-0001\nincident_status: dismissed\n---\n## Controls\n- [ ] Compare prices ^ctl-aaaaaa\n',
	],
};

const placedNowhere: CheckRule = {
	id: 'controls/placed-nowhere',
	level: 'warning',
	says: 'It says when it was placed, but names no document.',
	why: 'Nobody can look up whether the line is still there.',
	in: IN,
	find: (note) => eachOpenControl(note, (control) => (control.placed && !control.artifact ? {} : undefined)),
	examples: ['## Controls\n⟦- [ ] Compare prices [owner:: Me] [placed:: 2026-11-24] 📅 2026-12-23 ^ctl-aaaaaa⟧\n'],
	fine: ['## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] [placed:: 2026-11-24] 📅 2026-12-23 ^ctl-aaaaaa\n'],
};

const noOwner: CheckRule = {
	id: 'controls/no-owner',
	level: 'warning',
	says: 'It has no owner. Name the role that does it, even if that is always you.',
	why: 'A step that is nobody’s is skipped first when the day is short.',
	in: IN,
	find: (note) => eachOpenControl(note, (control) => (control.owner === '' ? {} : undefined)),
	examples: ['## Controls\n⟦- [ ] Compare prices [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa⟧\n'],
	fine: [
		'## Controls\n- [ ] Compare prices [owner:: Producer] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n',
		'## Controls\n- [-] No clause needed: the terms say it [kind:: contract clause]\n',
	],
};

const noDate: CheckRule = {
	id: 'controls/no-date',
	level: 'warning',
	says: 'It has no day on which it is looked at again.',
	why: 'Without a day nobody comes back, and nobody sees whether it is used.',
	in: IN,
	find: (note) => eachOpenControl(note, ({ due, dueTexts: [written = ''] }) => {
		if (due) return undefined;
		const fix = { title: words().checks.fixes.setDay, command: 'postpone' } as const;
		return written === '' ? { fix } : { text: words().found.noSuchDay(written), fix };
	}),
	examples: [
		'## Controls\n⟦- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] ^ctl-aaaaaa⟧\n',
		'## Controls\n⟦- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] 📅 2026-02-30 ^ctl-aaaaaa⟧\n',
	],
	fine: [
		'## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] (due:: 2026-12-23) ^ctl-aaaaaa\n',
		'## Controls\n- [x] Compare prices [owner:: Me] [in:: [[Send checklist]]] ^ctl-aaaaaa\n  - 2026-11-23 held: ticked in [[A]]\n',
	],
};

const twoDates: CheckRule = {
	id: 'controls/two-dates',
	level: 'hint',
	says: 'It has more than one review date; the first one counts.',
	why: 'Another plugin may count the other one.',
	in: IN,
	find: (note) => eachOpenControl(note, ({ due, dueTexts }) => {
		const real = dueTexts.filter((text) => readDay(text) !== undefined);
		return due && dueTexts.length > 1 && (real.length === 1 || new Set(real).size > 1)
			? { text: words().found.twoDates(dueTexts.length, due) }
			: undefined;
	}),
	examples: ['## Controls\n⟦- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] [due:: 2026-12-01] 📅 2026-12-23 ^ctl-aaaaaa⟧\n'],
	fine: [
		'## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] [placed:: 2026-12-01] 📅 2026-12-23 ^ctl-aaaaaa\n',
		'## Controls\n- [ ] Compare prices [owner:: Me] [in:: [[Send checklist]]] [due:: 2026-12-23] 📅 2026-12-23 ^ctl-aaaaaa\n',
	],
};

const noRecord: CheckRule = {
	id: 'controls/no-record',
	level: 'warning',
	says: 'Nothing would show whether it was done.',
	why: 'A control is over when it has been seen working; that takes a line that can be ticked.',
	in: IN,
	find: (note) => eachOpenControl(note, (control, facts) => {
		if (control.text === '') return { text: words().found.noWords };
		if (facts?.lineIsTask !== false || (control.kind !== 'checklist step' && control.kind !== 'circuit breaker')) return undefined;
		return { text: words().found.noBox(nameOf(control)) };
	}),
	examples: [
		'## Controls\n⟦- [ ] [kind:: checklist step] [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa⟧\n',
		'## Controls\n⟦- [ ] Compare prices [kind:: checklist step] [owner:: Me] [in:: [[Plain checklist]]] 📅 2026-12-23 ^ctl-aaaaaa⟧\n',
	],
	fine: [
		'## Controls\n- [ ] Compare prices [kind:: checklist step] [owner:: Me] [in:: [[Send checklist]]] 📅 2026-12-23 ^ctl-aaaaaa\n',
		'## Controls\n- [ ] Late inputs move the launch [kind:: contract clause] [owner:: Me] [in:: [[Plain SOW]]] 📅 2026-12-23 ^ctl-aaaaaa\n',
	],
};

const noId: CheckRule = {
	id: 'controls/no-id',
	level: 'hint',
	says: 'It has no id, so no copy of it can be found.',
	why: 'The id is what travels with the line when a checklist is copied for a project.',
	in: IN,
	find: (note) => eachOpenControl(note, ({ id }) => (id === undefined ? withFix(giveIdFix(note)) : undefined)),
	examples: ['## Controls\n⟦- [ ] Compare prices [owner:: Me] 📅 2026-12-23⟧\n', '## Controls\n⟦- [ ] Compare prices [owner:: Me] 📅 2026-12-23 ^my-own-id⟧\n'],
	fine: [
		'## Controls\n- [ ] Compare prices [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa\n',
		'## Controls\n- [-] No clause needed: the terms say it [kind:: contract clause]\n',
		'## Controls\n- [ ] Compare prices [owner:: Me] 📅 2026-12-23\n  ^ctl-aaaaaa\n',
	],
};

const idBeforeTags: CheckRule = {
	id: 'controls/id-before-tags',
	level: 'hint',
	says: 'Tags stand behind its id, so that Obsidian does not see the id. Move it to the end.',
	why: 'Links to the line and copies of it are found only where the id comes last.',
	in: IN,
	find: (note) => eachControl(note, (control) => control.idBeforeTags
		? { fix: { title: words().checks.fixes.idLast, write: (text, place) => moveIdLast(text, place.from) } }
		: undefined),
	examples: ['## Controls\n⟦- [ ] Compare prices [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa #print⟧\n'],
	fine: ['## Controls\n- [ ] Compare prices [owner:: Me] #print 📅 2026-12-23 ^ctl-aaaaaa\n'],
};

const idTwice: CheckRule = {
	id: 'controls/id-twice',
	level: 'error',
	says: 'Another control has the same id.',
	why: 'Copies and reviews can no longer say which of the two they mean.',
	in: IN,
	find: (note) => eachControl(note, (control, facts) => {
		const { id } = control;
		if (id === undefined) return undefined;
		const first = note.controls.find((each) => each.id === id);
		if (first && first !== control) return { text: words().found.sameId(first.line + 1), ...withFix(giveNewIdFix(note, id)) };
		const [other] = facts?.twins.filter((path) => path !== note.path) ?? [];
		return other === undefined ? undefined : { text: words().found.sameIdIn(baseName(other)) };
	}),
	examples: ['## Controls\n- [ ] Compare prices [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa\n⟦- [ ] Ask for the list [owner:: Me] 📅 2026-12-23 ^ctl-AAAAAA⟧\n'],
	fine: ['## Controls\n- [ ] Compare prices with [[Send checklist#^ctl-bbbbbb]] today [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa\n- [ ] Ask for the list [owner:: Me] 📅 2026-12-23 ^ctl-bbbbbb\n'],
};

/** What the artifact is called in the record. */
function nameOf({ artifact }: Control): string {
	return baseName(artifact?.target ?? '');
}

function withFix(fix: Fix | undefined): { fix?: Fix } {
	return fix ? { fix } : {};
}

function giveIdFix({ around: { newControlId } }: CheckedNote): Fix | undefined {
	return newControlId && {
		title: words().checks.fixes.giveId,
		write: (text, place) => giveId(text, lineAt(readDocument(text), place.from)?.text ?? '', newControlId()),
	};
}

function giveNewIdFix({ around: { newControlId } }: CheckedNote, id: string): Fix | undefined {
	return newControlId && { title: words().checks.fixes.newId, write: (text) => giveNewId(text, id, newControlId()) };
}

export const controlRules: readonly CheckRule[] = [intent, placedNowhere, noOwner, noDate, twoDates, noRecord, noId, idBeforeTags, idTwice];
