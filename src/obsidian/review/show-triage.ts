import { Notice, type TFile } from 'obsidian';
import type { Incident } from '../../incident/incident';
import { SEVERITIES } from '../../incident/properties';
import { triage, type TriageAnswers } from '../../incident/triage';
import { addDays, epochOf, utcDayOf, utcTimeOf, type Instant } from '../../text/calendar';
import { isRefusal } from '../../text/edit';
import { words } from '../../words/words';
import type { Field } from '../dialogs/field';
import { choiceField, radioField, textField } from '../dialogs/fields';
import { showForm, type Form } from '../dialogs/form';
import { severityOptions } from '../dialogs/severity-options';
import { dayField, momentField } from '../dialogs/time-fields';
import { showDraft } from '../messages/show-draft';
import { guard } from '../notify';
import type { Parts } from '../parts';
import { showOffer } from './offer';
import { readForTriage, triageIncident, type Triaged } from './triage';

/** Days after which one looks again, unless another day is chosen. */
const AGAIN_AFTER = 2;

/** Asks the four questions, says what follows from the answers as they are given, and writes it. */
export function showTriage(parts: Parts, file: TFile): void {
	guard(async () => {
		const incident = await readForTriage(parts, file);
		const { title, submit } = words().review.triage;
		showForm(parts, {
			title,
			submit,
			build: (form) => {
				const answers = questions(parts, form, incident);
				const choice = nextStep(parts, form, incident, answers);
				return async () => {
					const triaged = await triageIncident(parts, file, answers(), choice());
					if (isRefusal(triaged)) return triaged;
					announce(triaged, file, choice().again);
					if (triaged.notifyBy && incident.key.notified === undefined) offerNotice(parts, form, file, triaged.notifyBy);
					return undefined;
				};
			},
		});
	});
}

/** What the note says already is shown and stays as it is. */
function questions(parts: Parts, form: Form, { expected, actual, key, properties }: Incident): () => TriageAnswers {
	const said = words().review.triage;
	const what = [['expected', said.expected, expected], ['actual', said.actual, actual]] as const;
	const [one, other] = what.map(([name, label, value]) => {
		const field = textField(form, { key: name, name: label, value, desc: value === '' ? '' : said.inNote });
		return locked(field, value !== '');
	});
	const scope = choiceField(form, {
		key: 'scope', name: said.scope, value: properties.scope ?? 'unknown', options: (['unknown', 'one', 'many'] as const).map((each) => [each, said.scopes[each]]),
	});
	const visible = radioField(form, {
		key: 'visible', name: said.visible, value: 'unknown', options: (['yes', 'no', 'unknown'] as const).map((each) => [each, said.visibles[each]]),
	});
	const detected = momentField(form, { key: 'detected', name: said.detected }, key.detected === undefined ? parts.clock.now() : epochOf(key.detected));
	locked(detected, key.detected !== undefined);
	return () => {
		const affected = scope.value();
		const seen = visible.value();
		const at = detected.value();
		return {
			expected: one?.value() ?? '',
			actual: other?.value() ?? '',
			...((affected === 'one' || affected === 'many') && { scope: affected }),
			...(seen !== 'unknown' && { visible: seen === 'yes' }),
			...(at && { detectedAt: at }),
		};
	};
}

function locked<Value>(field: Field<Value>, isLocked: boolean): Field<Value> {
	if (isLocked) field.lock();
	return field;
}

/** Says what follows, and asks what that step needs. */
function nextStep(parts: Parts, form: Form, { properties }: Incident, answers: () => TriageAnswers) {
	const said = words().review.triage;
	const verdict = form.fieldsEl.createEl('p', { attr: { role: 'status' } });
	const today = parts.clock.today();
	const severity = radioField(form, {
		key: 'severity', name: said.severity, value: properties.severity ?? '',
		options: severityOptions(parts.settings()).filter(([value]) => value !== ''),
	});
	const again = dayField(form, { key: 'again', name: said.again, value: addDays(today, AGAIN_AFTER), today, said: said.againIn, none: said.chooseDay });
	form.onChange(() => {
		const { step, missing } = triage(answers());
		const next = step === 'gather' ? said.steps.gather(missing.map((gap) => said.gaps[gap])) : said.steps[step];
		if (verdict.getText() !== next) verdict.setText(next);
		severity.show(step === 'declare');
		again.show(step === 'watch');
	});
	return () => {
		const level = SEVERITIES.find((each) => each === severity.value());
		const day = again.value();
		return { ...(level && { severity: level }), ...(day && { again: day }) };
	};
}

/** The client of a declared incident hears next. */
function offerNotice(parts: Parts, form: Form, file: TFile, by: Instant): void {
	const said = words().review.triage.offer;
	form.whenSent(() => {
		showOffer(parts, { ...said, text: said.text(utcDayOf(by), utcTimeOf(by)), chosen: () => { showDraft(parts, file, 'notice'); } });
	});
}

function announce({ step, missing, notifyBy }: Triaged, file: TFile, again: string | undefined): void {
	const { notices, triage: said } = words().review;
	if (notifyBy) new Notice(notices.declared(file.basename, utcDayOf(notifyBy), utcTimeOf(notifyBy)));
	else if (step === 'watch') new Notice(notices.watching(file.basename, again ?? ''));
	else new Notice(notices.gathering(missing.map((gap) => said.gaps[gap])));
}
