import { Notice, type Command } from 'obsidian';
import type { ControlView } from '../../index/control-view';
import { baseName } from '../../text/file-name';
import { isRefusal } from '../../text/edit';
import { words } from '../../words/words';
import { reopenable, reopenControl } from '../actions/reopen-control';
import { pickControl } from '../dialogs/pick-control';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';
import { activeIncident } from './active-incident';

/** There where an incident shows that a control did not hold, or has verified ones of its own; asks which when there are several. */
export function reopenControlCommand(parts: Parts): Command {
	return {
		id: 'reopen-control',
		name: words().commands.reopenControl,
		icon: 'rotate-ccw',
		checkCallback: (checking) => {
			const file = activeIncident(parts, 'whole');
			const views = file ? reopenable(parts, file) : [];
			const [first, second] = views;
			if (!first) return false;
			if (checking) return true;
			if (second) pickControl(parts, words().controls.pickReopen, views, (view) => { run(parts, view); });
			else run(parts, first);
			return true;
		},
	};
}

function run(parts: Parts, view: ControlView): void {
	guard(async () => {
		const day = await reopenControl(parts, view);
		if (isRefusal(day)) announceRefusal(day);
		else new Notice(words().controls.reopened(baseName(view.path), day));
	});
}

/** Opens the control with this id in the record of a note again. */
export function reopenAt(parts: Parts, path: string, id: string | undefined): void {
	const view = parts.index.controlsOf(path).find(({ control }) => id !== undefined && control.id === id);
	if (view) run(parts, view);
}
