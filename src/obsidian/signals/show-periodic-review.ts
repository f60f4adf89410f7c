import { Notice, type TFile } from 'obsidian';
import type { DueLine } from '../../control/due-line';
import { incidentDay } from '../../incident/incident';
import { periodOf, shiftPeriod, type Period } from '../../signal/period';
import { isRefusal, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { choiceField } from '../dialogs/fields';
import { showForm, type Form } from '../dialogs/form';
import { checkField } from '../follow-through/check-field';
import { guard } from '../notify';
import { openNote } from '../panel/open-note';
import { tick } from '../panel/tick';
import type { Parts } from '../parts';
import { createReview, writtenReviews } from './periodic-review';

/** Periods that are offered, the running one first. */
const OFFERED = 6;

/** Asks for the period and writes its review; one that is written already is opened instead. */
export function showPeriodicReview(parts: Parts): void {
	const said = words().reviews;
	const written = writtenReviews(parts);
	const running = periodOf(parts.clock.today(), parts.settings().reviewCadence);
	const periods = Array.from({ length: OFFERED }, (_, back) => shiftPeriod(running, -back));
	showForm(parts, {
		title: said.title,
		submit: said.submit,
		build: (form) => {
			const period = choiceField(form, {
				key: 'period', name: said.period, value: suggested(parts, running, written).name,
				options: periods.map((each) => [each.name, said.option(each.name, each.name === running.name ? each.last : '', written.has(each.name))]),
			});
			const chosen = (): Period => periods.find((each) => each.name === period.value()) ?? running;
			const ticked = tickField(parts, form, chosen, written);
			return () => review(parts, form, chosen(), written, ticked());
		},
	});
}

/** The last whole period, unless it is reviewed already or nothing had happened by its end. */
function suggested({ index }: Parts, running: Period, written: ReadonlyMap<string, TFile>): Period {
	const last = shiftPeriod(running, -1);
	const hadBegun = index.incidents().some(({ incident }) => (incidentDay(incident) ?? running.first) <= last.last);
	return written.has(last.name) || !hadBegun ? running : last;
}

interface Waiting {
	readonly file: TFile;
	readonly line: DueLine;
}

/** The line of the period before that asked for this review: it is offered to be ticked. */
function tickField(parts: Parts, form: Form, chosen: () => Period, written: ReadonlyMap<string, TFile>): () => Waiting | undefined {
	const said = words().reviews;
	const waiting = (): Waiting | undefined => {
		if (written.has(chosen().name)) return undefined;
		const file = written.get(shiftPeriod(chosen(), -1).name);
		const lines = parts.index.get(file?.path ?? '')?.dueLines.filter(({ box }) => box === 'open') ?? [];
		const [line, more] = lines;
		return file && line && !more ? { file, line } : undefined;
	};
	const field = checkField(form, { key: 'tick', name: said.tick });
	form.onChange(() => {
		const found = waiting();
		field.show(found !== undefined);
		field.describe(found ? said.tickHint(found.line.text, found.file.basename) : '');
	});
	return () => (field.value() ? waiting() : undefined);
}

async function review(parts: Parts, form: Form, period: Period, written: ReadonlyMap<string, TFile>, waiting: Waiting | undefined): Promise<Refusal | undefined> {
	const there = written.get(period.name);
	const file = there ?? await createReview(parts, period);
	if (isRefusal(file)) return file;
	if (there) new Notice(words().reviews.there(there.basename), 8000);
	else if (waiting) await tick(parts, waiting.file.path, waiting.line.id);
	form.whenSent(() => { guard(() => openNote(parts.app, { path: file.path, line: 0 }, false)); });
	return undefined;
}
