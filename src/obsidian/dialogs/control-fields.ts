import type { TFile } from 'obsidian';
import { APPLIES, STAGES } from '../../control/control';
import type { PlacedLine } from '../../control/placed-line';
import { addDays } from '../../text/calendar';
import { words } from '../../words/words';
import type { ControlDraft } from '../actions/add-control';
import type { Parts } from '../parts';
import { breakerFields, joined } from './breaker-fields';
import { clauseStart } from './clause-start';
import { CONTROL_KIND_FORMS, kindForm } from './control-kinds';
import { choiceField, lineField, radioField, textField } from './fields';
import type { Form } from './form';
import { lookFields } from './look-fields';
import { noteField } from './note-field';
import { placeField } from './place-field';
import { dayField } from './time-fields';
import { weakWording } from './weak-wording';

/** What the dialog starts with. */
export interface ControlStart {
	readonly artifact?: TFile;
	/** The line that stands in the artifact already, so that only its record is missing. */
	readonly there?: { readonly id: string; readonly line: PlacedLine; readonly log?: TFile };
}

export type ControlFields = ReturnType<typeof controlFields>;

/** The fields of every kind; each kind shows its own. */
export function controlFields(parts: Parts, form: Form, start: ControlStart) {
	const { dialogs, controls } = words();
	const said = dialogs.control;
	const { there } = start;
	const kind = choiceField(form, { key: 'kind', name: said.kind, options: CONTROL_KIND_FORMS.map((each) => [each.kind, dialogs.kinds[each.kind]]) });
	const clause = clauseFields(parts, form, { text: () => text, applies: () => applies });
	const text = textField(form, { key: 'text', name: said.text, required: true });
	const breaker = breakerFields(parts, form, there?.log);
	const isNone = (): boolean => kindForm(kind.value()).asks === 'clause' && clause.needed.value() === 'no';
	const stage = choiceField(form, {
		key: 'stage', name: said.stage, value: 'delivery', options: [['', said.noStage], ...STAGES.map((each) => [each, dialogs.stages[each]] as const)],
	});
	const { owner, artifact } = ownerAndArtifact(parts, form, start);
	const place = placeField(parts, form, {
		artifact: () => (isNone() || there ? undefined : artifact.value()), stage: () => STAGES.find((each) => each === stage.value()),
	});
	const applies = choiceField(form, {
		key: 'applies', name: said.applies, value: 'next amendment', options: APPLIES.map((each) => [each, dialogs.applies[each]]),
	});
	const { effect, due } = effectAndDue(parts, form);
	const look = lookFields(parts, form, () => kindForm(kind.value()).asks === undefined);
	form.onChange(() => {
		const { kind: shown, applies: asked, asks } = kindForm(kind.value());
		const none = isNone();
		text.describe(joined(said.hints[shown], weakWording(parts, text.value())));
		for (const field of [text, stage, owner, artifact, effect, due]) field.show(!none);
		clause.needed.show(asks === 'clause' && !there);
		clause.reason.show(none);
		clause.from.show(asks === 'clause' && !none && !there);
		for (const field of [breaker.condition, breaker.action, breaker.log]) field.show(asks === 'breaker');
		applies.show(asked && !none);
	});
	if (there && start.artifact) {
		artifact.lock();
		artifact.describe(controls.orphan.there(start.artifact.basename, there.line.heading));
	}
	return { kind, clause, text, breaker, stage, owner, artifact, place, applies, effect, due, look, isNone };
}

interface ClauseTarget {
	readonly text: () => { readonly value: () => string; readonly set: (text: string) => void };
	readonly applies: () => { readonly set: (value: string) => void };
}

function clauseFields(parts: Parts, form: Form, target: ClauseTarget) {
	const said = words().controls.clause;
	const needed = radioField(form, { key: 'needed', name: said.needed, value: 'yes', options: [['yes', said.neededs.yes], ['no', said.neededs.no]] });
	const reason = textField(form, { key: 'reason', name: said.reason, desc: said.reasonHint, required: true });
	const from = clauseStart(parts, form, {
		text: () => target.text().value(),
		fill: (clause) => {
			target.text().set(clause.text);
			if (!form.hasTouched('applies')) target.applies().set(clause.applies);
		},
	});
	return { needed, reason, from };
}

function ownerAndArtifact(parts: Parts, form: Form, { artifact: start }: ControlStart) {
	const said = words().dialogs.control;
	const owner = lineField(form, { key: 'owner', name: said.owner, desc: said.ownerHint, value: parts.settings().defaultOwner, required: true });
	const artifact = noteField(parts, form, {
		key: 'artifact', name: said.artifact, desc: said.artifactHint, as: 'artifact', unknown: said.noNote, ...(start && { start }),
	});
	return { owner, artifact };
}

function effectAndDue(parts: Parts, form: Form) {
	const said = words().dialogs.control;
	const today = parts.clock.today();
	const value = addDays(today, parts.settings().reviewAfterDays);
	const effect = lineField(form, { key: 'effect', name: said.effect, desc: said.effectHint });
	const due = dayField(form, { key: 'due', name: said.due, value, today, said: said.dueIn, none: said.noDue });
	return { effect, due };
}

/** What the fields say of a control. */
export function draftOf(fields: ControlFields, id: string): ControlDraft {
	const { kind, applies: asked, asks } = kindForm(fields.kind.value());
	const stage = STAGES.find((each) => each === fields.stage.value());
	const applies = asked ? APPLIES.find((each) => each === fields.applies.value()) : undefined;
	const effect = fields.effect.value().trim();
	const due = fields.due.value();
	const verify = fields.look();
	const log = fields.breaker.log.value();
	const breaker = { condition: fields.breaker.condition.value(), action: fields.breaker.action.value(), ...(log && { log }) };
	return {
		id,
		kind,
		text: fields.text.value(),
		owner: fields.owner.value(),
		...(stage && { stage }),
		...(applies && { applies }),
		...(effect !== '' && { effect }),
		...(due && { due }),
		...(verify && { verify }),
		...(asks === 'breaker' && { breaker }),
	};
}
