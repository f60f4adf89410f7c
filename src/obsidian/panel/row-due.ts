import type { PanelRow } from '../../index/panel/panel-row';
import type { DuePlace, PanelHands } from './panel-hands';

function placeOf({ path, line, due }: PanelRow): DuePlace {
	return { path, line, ...(due?.id !== undefined && { id: due.id }) };
}

export function reviewRow(row: PanelRow, hands: PanelHands): void {
	if (row.due?.kind === 'review') hands.review(placeOf(row));
}

export function postponeRow(row: PanelRow, hands: PanelHands): void {
	if (row.due) hands.postpone(placeOf(row));
}

/** Writes the record that the line of a row waits for. */
export function writeRecordOf({ path, missing }: PanelRow, hands: PanelHands): void {
	if (missing !== undefined) hands.writeRecord(path, missing);
}

/** The keys of a row that is due, as assistive technology announces them; undefined for other rows. */
export function dueKeys({ due }: PanelRow): string | undefined {
	if (!due) return undefined;
	return due.kind === 'review' ? 'r p' : 'p';
}

/** R and Space review a control, P postpones; false for any other key. */
export function pressDue(key: string, row: PanelRow, hands: PanelHands): boolean {
	const pressed = key.toLowerCase();
	if (row.due?.kind === 'review' && (pressed === 'r' || pressed === ' ')) reviewRow(row, hands);
	else if (row.due && pressed === 'p') postponeRow(row, hands);
	else return false;
	return true;
}
