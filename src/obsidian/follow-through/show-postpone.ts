import { Notice } from 'obsidian';
import { readControls } from '../../control/control';
import { DUE_CHOICES, readDueChoice } from '../../control/due-choice';
import { readDueLines } from '../../control/due-line';
import { dueItems, type DueItem } from '../../index/due-items';
import type { Place } from '../../index/panel/panel-row';
import { plainWords } from '../../index/panel/plain-words';
import { daysBetween, readDay, type Day } from '../../text/calendar';
import { readDocument } from '../../text/document';
import { words } from '../../words/words';
import { incidentKind } from '../actions/incident-file';
import { radioField } from '../dialogs/fields';
import { showForm } from '../dialogs/form';
import { dayField } from '../dialogs/time-fields';
import { openEditor } from '../note-writer';
import { guard } from '../notify';
import type { Parts } from '../parts';
import { pickDue } from './pick-due';
import { postpone } from './postpone';
import { taskAt, type Task } from './task-note';

/** What can be postponed, as the user sees it. */
interface Dated {
	readonly text: string;
	readonly due?: Day;
}

/** Postpones the control or due line at the cursor; elsewhere one chooses among everything that has a date. */
export function runPostpone(parts: Parts): void {
	const here = atCursor(parts);
	if (here) return showPostpone(parts, here.task, here.dated);
	const { index, clock } = parts;
	const items = dueItems(index, clock.today());
	if (items.length === 0) new Notice(words().followThrough.notices.nothingToPostpone);
	else pickDue(parts, items, (item) => { postponeItem(parts, item); });
}

/** Whether the cursor stands on something with a date. */
export function canPostponeHere(parts: Parts): boolean {
	return atCursor(parts)?.dated.due !== undefined;
}

/** Postpones what a row of the panel shows. */
export function postponeAt(parts: Parts, place: Place & { readonly id?: string }): void {
	const item = dueItems(parts.index, parts.clock.today()).find(({ path, line, id }) => path === place.path && (place.id === undefined ? line === place.line : id === place.id));
	if (item) postponeItem(parts, item);
}

function postponeItem(parts: Parts, { path, line, id, text, date }: DueItem): void {
	guard(async () => {
		const file = parts.app.vault.getFileByPath(path);
		if (file) showPostpone(parts, await taskAt(parts, file, line, id), { text, due: date });
	});
}

/** The cursor may stand on a due line, on a control of an incident or anywhere below it; what is done or dropped has no date to move. */
function atCursor(parts: Parts): { task: Task; dated: Dated } | undefined {
	const file = parts.app.workspace.activeEditor?.file;
	const editor = file && openEditor(parts.app, file)?.editor;
	if (!file || !editor) return undefined;
	const doc = readDocument(editor.getValue());
	const { line } = editor.getCursor();
	const controls = incidentKind(parts, file) === undefined ? [] : readControls(doc);
	const found = readDueLines(doc).find((each) => each.line === line && each.box === 'open')
		?? controls.find((each) => each.line <= line && line < each.end && each.box !== 'dropped');
	return found && { task: { file, target: found.id ?? doc.lines[found.line]?.text ?? '' }, dated: { text: found.text, ...(found.due && { due: found.due }) } };
}

/** Offers a few days and any other, each with the day it comes to. */
function showPostpone(parts: Parts, { file, target }: Task, { text, due }: Dated): void {
	const { followThrough: { postpone: said, notices }, time } = words();
	const today = parts.clock.today();
	const days = DUE_CHOICES.map((choice) => ({ choice, day: readDueChoice(choice, today) ?? today }));
	showForm(parts, {
		title: said.title,
		submit: said.submit,
		build: (form) => {
			form.fieldsEl.createEl('p', { cls: 'post-mortem-review-control', text: plainWords(text), attr: { dir: 'auto' } });
			const until = radioField(form, {
				key: 'until',
				name: said.until,
				desc: due === undefined ? said.undated : said.now(time.due(daysBetween(today, due))),
				value: days[0]?.day ?? '',
				options: [...days.map(({ choice, day }) => [day, said.choice(said.choices[choice], day)] as const), ['other', said.other]],
			});
			const other = dayField(form, { key: 'day', name: said.day, today, said: said.dayIn, none: said.noDay });
			form.onChange(() => { other.show(until.value() === 'other'); });
			return async () => {
				const day = until.value() === 'other' ? other.value() : readDay(until.value());
				if (day === undefined) return { refused: said.noDay };
				const refusal = await postpone(parts, file.path, target, day);
				if (!refusal) new Notice(notices.postponed(plainWords(text), day, time.days(daysBetween(today, day))));
				return refusal;
			};
		},
	});
}
