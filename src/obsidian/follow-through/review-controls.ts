import { ButtonComponent, DropdownComponent, Notice, Setting, type TFile } from 'obsidian';
import { isInArtifact } from '../../index/adoption';
import type { ControlView } from '../../index/control-view';
import type { Place } from '../../index/panel/panel-row';
import { plainWords } from '../../index/panel/plain-words';
import { dueLooks, dueReviews, nextReview, reviewsIn, viewAt } from '../../index/review-queue';
import { words } from '../../words/words';
import { activeIncident } from '../commands/active-incident';
import { Form, type Send } from '../dialogs/form';
import { guard } from '../notify';
import type { Parts } from '../parts';
import { recordReview } from './record-review';
import { reviewFields } from './review-fields';
import { reviewNotice } from './review-notice';
import { showSummary } from './review-summary';
import { taskAt, type Task } from './task-note';
import { lookOf, verifyFields } from './verify';

/** A control to be reviewed, found again in the index when its turn comes. */
interface Turn extends Task {
	readonly id: string | undefined;
	readonly text: string;
	/** The id of a look at a live project that is due, where the turn is about that. */
	readonly look?: string;
}

/** Some controls under the name by which they can be chosen. */
interface Queue {
	readonly name: string;
	readonly turns: readonly Turn[];
}

/** Reviews what is due, or the controls of the incident that is open, one after the other. */
export function reviewControls(parts: Parts): void {
	guard(async () => {
		const said = words().followThrough.review;
		const today = parts.clock.today();
		const looks = dueLooks(parts.index, today);
		const due = [...await turnsOf(parts, dueReviews(parts.index, today)), ...await lookTurns(parts, looks)];
		const note = activeIncident(parts, 'body');
		const here = note ? [...await turnsOf(parts, reviewsIn(parts.index, note.path)), ...await lookTurns(parts, looks.filter(({ path }) => path === note.path))] : [];
		const id = parts.index.get(note?.path ?? '')?.incident?.id ?? '';
		const queues = [{ name: said.allDue(due.length), turns: due }, { name: said.ofNote(id, here.length), turns: here }].filter(({ turns }) => turns.length > 0);
		const [first] = queues;
		if (first) showTurn(parts, first, 0, queues);
		else new Notice(nothingDue(parts));
	});
}

/** Reviews one control, or answers one look at a live project. */
export function reviewOne(parts: Parts, place: Place & { readonly id?: string }): void {
	guard(async () => {
		const view = viewAt(parts.index, place);
		const turns = view ? await turnsOf(parts, [view]) : await lookTurns(parts, [place]);
		showTurn(parts, { name: '', turns }, 0);
	});
}

async function lookTurns(parts: Parts, items: readonly (Place & { readonly id?: string })[]): Promise<Turn[]> {
	const turns = items.map(async ({ path, id }): Promise<Turn[]> => {
		const view = parts.index.controlsOf(path).find(({ control }) => id !== undefined && lookOf(control, id) !== undefined);
		return view && id !== undefined ? (await turnsOf(parts, [view])).map((turn) => ({ ...turn, look: id })) : [];
	});
	return (await Promise.all(turns)).flat();
}

async function turnsOf(parts: Parts, views: readonly ControlView[]): Promise<Turn[]> {
	const turns = views.map(async ({ path, control }): Promise<Turn[]> => {
		const file = parts.app.vault.getFileByPath(path);
		return file ? [{ ...await taskAt(parts, file, control.line, control.id), id: control.id, text: control.text }] : [];
	});
	return (await Promise.all(turns)).flat();
}

function viewOfTurn({ index }: Parts, { file, id, text }: Turn): ControlView | undefined {
	return index.controlsOf(file.path).find(({ control }) => control.id === id && (id !== undefined || control.text === text));
}

/** Shows the control whose turn it is, or the next one that is still there; `queues` are those one can change to at the start. */
function showTurn(parts: Parts, queue: Queue, at: number, queues: readonly Queue[] = []): void {
	const turn = queue.turns[at];
	if (!turn) return;
	const view = viewOfTurn(parts, turn);
	const goOn = (): void => { showTurn(parts, queue, at + 1); };
	if (!view) return goOn();
	const look = turn.look === undefined ? undefined : lookOf(view.control, turn.look);
	if (turn.look !== undefined && !look) return goOn();
	const said = words().followThrough.review;
	const count = queue.turns.length;
	const isLast = at + 1 === count;
	parts.dialogs.show(new Form(parts, {
		title: count > 1 ? said.titleOf(at + 1, count) : look ? words().verification.title : said.title,
		submit: isLast ? said.submit : said.submitNext,
		draft: `review ${turn.file.path} ${turn.look ?? turn.target}`,
		build: (form) => {
			if (queues.length > 1) chooseQueue(parts, form, queue, queues);
			const send = look ? verifyFields(parts, form, view, look, turn) : askReview(parts, form, view, turn);
			if (!isLast) skipButton(form, goOn);
			form.whenSent(goOn);
			return send;
		},
	}));
}

function askReview(parts: Parts, form: Form, view: ControlView, { file, target }: Turn): Send {
	showSummary(parts, form, view);
	const answer = reviewFields(parts, form, view);
	return () => save(parts, file, target, view, answer());
}

async function save(parts: Parts, file: TFile, target: string, view: ControlView, answer: ReturnType<ReturnType<typeof reviewFields>>) {
	const inPlace = isInArtifact(parts.index, view);
	const refusal = await recordReview(parts, file.path, target, answer);
	if (!refusal) new Notice(reviewNotice(view, answer, inPlace), 10_000);
	return refusal;
}

function skipButton(form: Form, goOn: () => void): void {
	const buttons = form.contentEl.querySelector<HTMLElement>('.modal-button-container');
	if (!buttons) return;
	new ButtonComponent(buttons).setButtonText(words().followThrough.review.skip).onClick(() => {
		form.close();
		goOn();
	});
}

function chooseQueue(parts: Parts, form: Form, queue: Queue, queues: readonly Queue[]): void {
	const setting = new Setting(form.fieldsEl);
	const { selectEl } = new DropdownComponent(setting.controlEl);
	selectEl.id = form.idOf('which');
	setting.nameEl.createEl('label', { text: words().followThrough.review.which, attr: { for: selectEl.id } });
	queues.forEach(({ name }, number) => selectEl.createEl('option', { text: name, attr: { value: String(number), dir: 'auto' } }));
	selectEl.value = String(queues.indexOf(queue));
	selectEl.addEventListener('change', () => {
		const chosen = queues[Number(selectEl.value)];
		if (!chosen) return;
		form.close();
		showTurn(parts, chosen, 0, queues);
	});
}

/** What to say when no review is due: the next one, where there is one. */
function nothingDue({ index, clock }: Parts): string {
	const { followThrough: { notices }, time } = words();
	const next = nextReview(index, clock.today());
	return next ? notices.nothingDue(plainWords(next.text), next.date, time.days(next.daysLeft)) : notices.noneDated;
}
