import type { TFile } from 'obsidian';
import { reopenControl as reopenEdits } from '../../control/reopen-control';
import type { ControlView } from '../../index/control-view';
import { repeats } from '../../index/repeats';
import { addDays, type Day } from '../../text/calendar';
import { refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { writeIncident } from './write-incident';

/** What can be opened again from an incident: controls that did not hold, else its own verified ones. */
export function reopenable({ index }: Pick<Parts, 'index'>, incident: TFile): readonly ControlView[] {
	const failed = repeats(index, incident.path).flatMap(({ controls }) =>
		controls.filter((each) => each.wasVerified && !each.settled).map(({ view }) => view));
	const own = index.controlsOf(incident.path).filter((view) => view.standing.state === 'verified');
	return failed.length > 0 ? [...new Set(failed)] : own;
}

/** Unticks a control in its record, in one write, and answers with the day on which it is looked at again. */
export async function reopenControl(parts: Pick<Parts, 'app' | 'index' | 'clock' | 'settings'>, view: ControlView): Promise<Day | Refusal> {
	const { app, clock, settings } = parts;
	const file = app.vault.getFileByPath(view.path);
	const { id } = view.control;
	if (!file || id === undefined) return refuse(words().refusals.gone);
	const due = addDays(clock.today(), settings().reviewAfterDays);
	const refusal = await writeIncident(parts, file, (text) => reopenEdits(text, id, due, settings().dueFormat));
	return refusal ?? due;
}
