import { ButtonComponent, Notice } from 'obsidian';
import { answerVerification } from '../../control/answer-verification';
import type { Control } from '../../control/control';
import { ANSWERS, type Answer, type Verification } from '../../control/verification';
import type { ControlView } from '../../index/control-view';
import { artifactName } from '../../index/panel/control-reason';
import { plainWords } from '../../index/panel/plain-words';
import { addDays, type Day } from '../../text/calendar';
import type { Refusal } from '../../text/edit';
import { inTurn } from '../../text/in-turn';
import { words } from '../../words/words';
import { unusedId, type LookDraft } from '../actions/add-control';
import { lineField, radioField } from '../dialogs/fields';
import type { Form, Send } from '../dialogs/form';
import { dayField } from '../dialogs/time-fields';
import type { Parts } from '../parts';
import { planLook } from './record-review';
import { artifactPlace, leaveFor, showSummary } from './review-summary';
import { refusePassed, writeTask, type Task } from './task-note';

/** What somebody saw in the notes of a live project. */
export interface LookAnswer {
	readonly answer: Answer;
	/** In one line, with links. */
	readonly text: string;
	/** Another look that follows from it. */
	readonly again?: LookDraft;
}

/** Writes what a look found, and the next one that is planned with it, in one write. */
async function answerLook(
	parts: Pick<Parts, 'app' | 'index' | 'clock' | 'settings'>, path: string, id: string, record: string, { again, ...said }: LookAnswer,
): Promise<Refusal | undefined> {
	const day = parts.clock.today();
	return refusePassed(again?.due, day) ?? writeTask(parts, path, (text) => inTurn(
		text,
		(now) => answerVerification(now, id, { ...said, day }, parts.settings().dueFormat),
		(now) => (again ? planLook(parts, now, path, record, again) : []),
	));
}

/** The look with this id below a control. */
export function lookOf({ verifications }: Control, id: string): Verification | undefined {
	return verifications.find((each) => each.id === id);
}

/** Asks whether it could be verified from the record; a no names what follows and offers another look. */
export function verifyFields(parts: Parts, form: Form, view: ControlView, look: Verification, { file, target }: Task): Send {
	const said = words().verification;
	const project = parts.app.metadataCache.getFirstLinkpathDest(look.project.target, view.path) ?? undefined;
	showSummary(parts, form, view, project && { path: project.path, line: 0 });
	const answer = radioField(form, { key: 'answer', name: said.question, options: ANSWERS.map((each) => [each, said.answers[each]]) });
	const now = (): Answer | undefined => ANSWERS.find((each) => each === answer.value());
	form.add({ key: 'answer-chosen', text: () => '', problem: () => (now() === undefined ? said.choose : undefined), focus: () => { form.fieldsEl.querySelector('input')?.focus(); } });
	const link = project ? parts.app.fileManager.generateMarkdownLink(project, view.path) : look.project.label;
	const text = lineField(form, { key: 'text', name: said.text, desc: said.textHint, value: said.inProject(link) });
	const again = againField(parts, form, () => now() === 'no' && project !== undefined);
	markButton(parts, form, view, () => now() === 'no');
	form.onChange(() => { answer.describe(now() === undefined ? '' : said.hints[now() ?? 'yes']); });
	const id = unusedId(parts, 'chk');
	return async () => {
		const due = again();
		const found: LookAnswer = { answer: now() ?? 'no', text: text.value(), ...(due && project && { again: { id, project, due } }) };
		const refusal = await answerLook(parts, file.path, look.id, target, found);
		if (!refusal) new Notice(notice(view, found), 10_000);
		return refusal;
	};
}

/** Another look at the same project, once the line has its mark. */
function againField(parts: Parts, form: Form, asked: () => boolean): () => Day | undefined {
	const said = words().verification;
	const today = parts.clock.today();
	const again = dayField(form, { key: 'again', name: said.again, value: addDays(today, 7), today, said: said.dayIn, none: said.againNone });
	form.onChange(() => { again.show(asked()); });
	return () => (asked() ? again.value() : undefined);
}

/** Opens the line that needs a mark. */
function markButton(parts: Parts, form: Form, view: ControlView, asked: () => boolean): void {
	const place = artifactPlace(parts, view);
	const row = form.fieldsEl.createDiv('post-mortem-review-open');
	new ButtonComponent(row).setButtonText(words().followThrough.review.openNote(artifactName(view))).onClick(() => { if (place) leaveFor(parts, form, place); });
	form.onChange(() => { row.toggle(asked() && place !== undefined); });
}

function notice(view: ControlView, { answer, again }: LookAnswer): string {
	const said = words().verification.notices;
	const control = plainWords(view.control.text);
	return answer === 'yes' ? said.yes(control) : said.no(control, artifactName(view), again ? said.again(again.due) : '');
}
