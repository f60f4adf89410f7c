import { Notice, type TFile } from 'obsidian';
import { readProofs } from '../../recovery/recovery-plan';
import { recordRestoreTest, type RestoreTest } from '../../recovery/record-restore-test';
import { newId } from '../../text/block-id';
import { addMonths } from '../../text/calendar';
import { readDocument } from '../../text/document';
import { refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { refusedIn } from '../actions/refused-in';
import { currentText } from '../checks/current-text';
import { lineField, radioField, textField } from '../dialogs/fields';
import { showForm, type Form } from '../dialogs/form';
import { dayField } from '../dialogs/time-fields';
import { writeNote } from '../note-writer';
import { guard } from '../notify';
import type { Parts } from '../parts';

type Needs = Pick<Parts, 'app' | 'index' | 'clock' | 'settings' | 'dialogs'>;

/** Ticks what was due, writes the proof and the next test, in one write. */
async function recordTest({ app, settings }: Pick<Parts, 'app' | 'settings'>, plan: TFile, test: RestoreTest): Promise<Refusal | undefined> {
	const { dueFormat: due, globalTag } = settings();
	const refusal = await writeNote(app, plan, (text) => recordRestoreTest(text, test, { due, globalTag }));
	return refusal && refusedIn(plan, refusal);
}

/** Asks how the restore went and when the next one is. */
export function showRecordRestoreTest(parts: Needs, plan: TFile): void {
	guard(async () => {
		const last = readProofs(readDocument(await currentText(parts.app, plan))).sort().at(-1);
		const { title, submit, ...said } = words().recovery.test;
		showForm(parts, {
			title,
			submit,
			build: (form) => {
				const value = fields(parts, form, last === undefined ? said.none : said.last(last));
				return async () => {
					const test = value();
					if (!test) return refuse(said.chooseDay);
					const refusal = await recordTest(parts, plan, test);
					if (!refusal) new Notice(test.next ? said.recordedNext(plan.basename, test.next.due) : said.recorded(plan.basename));
					return refusal;
				};
			},
		});
	});
}

function fields({ clock, index }: Needs, form: Form, last: string): () => RestoreTest | undefined {
	const said = words().recovery.test;
	const today = clock.today();
	const result = radioField(form, {
		key: 'result', name: said.result, value: 'yes', desc: last, options: [['yes', said.results.yes], ['no', said.results.no]],
	});
	const what = textField(form, { key: 'what', name: said.what, desc: said.whatHint, required: true });
	const minutes = lineField(form, {
		key: 'minutes', name: said.minutes, problem: () => (/^\d{0,6}$/.test(minutes.value().trim()) ? undefined : said.badMinutes),
	});
	minutes.inputEl.inputMode = 'numeric';
	const day = dayField(form, { key: 'day', name: said.day, value: today, today, said: said.dayIn, none: said.chooseDay });
	const next = dayField(form, { key: 'next', name: said.next, value: addMonths(today, 1), today, said: said.nextIn, none: said.noNext });
	return () => {
		const [on, due, took] = [day.value(), next.value(), minutes.value().trim()];
		return on && {
			day: on, restored: result.value() === 'yes', what: what.value(), ...(took !== '' && { minutes: Number(took) }),
			...(due && { next: { due, id: newId('chk', (id) => index.knows(id), () => clock.random()) } }),
		};
	};
}
