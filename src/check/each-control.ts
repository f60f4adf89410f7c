import type { Control } from '../control/control';
import { isOpen } from '../control/ladder';
import type { CheckedNote } from './checked-note';
import type { ControlFacts } from './control-facts';
import { onEach, type Found, type Said } from './rule';

/** One finding on the line of each control that `judge` says something about. */
export function eachControl(note: CheckedNote, judge: (control: Control, facts: ControlFacts | undefined) => Said | undefined): Found[] {
	return onEach(note, note.controls, (control) => judge(control, note.around.shows(control)));
}

/**
 * The same for controls that somebody still works on: neither dropped nor verified. Those of a dismissed incident wait for
 * nothing.
 */
export function eachOpenControl(note: CheckedNote, judge: (control: Control, facts: ControlFacts | undefined) => Said | undefined): Found[] {
	if (note.incident.properties.status === 'dismissed') return [];
	return eachControl(note, (control, facts) => {
		const open = facts ? isOpen(facts.standing.state) : control.box !== 'dropped';
		return open ? judge(control, facts) : undefined;
	});
}
