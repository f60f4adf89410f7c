import type { ControlKind } from '../control/control';
import { isOpen, type Copy, type OpenState } from '../control/ladder';
import type { Day } from '../text/calendar';
import { dueItems, type DueItem } from './due-items';
import type { ControlView, VaultIndex } from './vault-index';

/** What is due, as scripts, the command line and the audit get it: lines count from 1, null where there is nothing. */
export interface DueAnswer {
	readonly id: string | null;
	readonly path: string;
	readonly line: number;
	readonly date: Day;
	readonly daysLeft: number;
	readonly kind: DueItem['kind'];
	readonly text: string;
}

/** A control in the same form. */
export interface ControlAnswer {
	readonly id: string | null;
	readonly path: string;
	readonly line: number;
	readonly text: string;
	readonly state: OpenState;
	readonly kind: ControlKind | null;
	readonly owner: string | null;
	/** Vault path of the note it stands in. */
	readonly artifact: string | null;
	readonly due: Day | null;
	readonly copies: readonly Copy[];
}

/** Everything with a date to come or gone by, overdue first. */
export function dueAnswers(index: VaultIndex, today: Day): DueAnswer[] {
	return dueItems(index, today).map(({ id, path, line, date, daysLeft, kind, text }) =>
		({ id: id ?? null, path, line: line + 1, date, daysLeft, kind, text }));
}

/** Every control that is neither verified nor dropped. */
export function openControls(index: VaultIndex): { readonly view: ControlView; readonly answer: ControlAnswer }[] {
	return index.controls().flatMap((view) => {
		const { state } = view.standing;
		return isOpen(state) ? [{ view, answer: answerOf(view, state) }] : [];
	});
}

function answerOf({ control, path, artifactPath, copies }: ControlView, state: OpenState): ControlAnswer {
	return {
		id: control.id ?? null,
		path,
		line: control.line + 1,
		text: control.text,
		state,
		kind: control.kind ?? null,
		owner: control.owner || null,
		artifact: artifactPath ?? null,
		due: control.due ?? null,
		copies: copies.map((copy) => ({ ...copy, line: copy.line + 1 })),
	};
}
