import { isIdOf } from '../text/block-id';
import type { Document } from '../text/document';
import { isRefusal, refuse, type Refusal } from '../text/edit';
import { readListItem, type ListItem } from '../text/list-item';
import { words } from '../words/words';
import { ownIds, readAnchors } from './anchor';
import { readControls } from './control';

/**
 * The control or due line that a command is about. `target` is its block id, or, for a control without one, its whole line.
 * Refused unless exactly one line of the note is meant.
 */
export function findTask(doc: Document, target: string): ListItem | Refusal {
	const id = target.toLowerCase();
	const hasId = isIdOf('ctl', id) || isIdOf('chk', id);
	const [first, second] = hasId ? linesWithId(doc, id) : linesReading(doc, target);
	if (first === undefined) return refuse(words().refusals.notFound);
	if (second !== undefined) {
		return refuse(hasId ? words().refusals.idTwice(id, first + 1, second + 1) : words().followThrough.refusals.lineTwice(first + 1, second + 1));
	}
	const line = doc.lines[first];
	return (line && readListItem(line)) ?? refuse(words().refusals.notFound);
}

/** A record's id may stand on no other line of its note; where there is no record, nothing is meant. */
function linesWithId(doc: Document, id: string): number[] {
	if (isIdOf('chk', id)) return tasksWithId(doc, id);
	const records = readControls(doc).filter((control) => control.id === id).map((control) => control.line);
	if (records.length === 0) return [];
	const held = readAnchors(doc).filter((anchor) => anchor.id === id).map((anchor) => anchor.line);
	return [...new Set([...records, ...held])].sort((a, b) => a - b);
}

function tasksWithId(doc: Document, id: string): number[] {
	const idOf = ownIds(doc, 'chk');
	return doc.lines.flatMap((line) => {
		const item = readListItem(line);
		return item?.status !== undefined && idOf(item)?.id === id ? [line.number] : [];
	});
}

function linesReading(doc: Document, text: string): number[] {
	return readControls(doc).filter((control) => doc.lines[control.line]?.text === text).map((control) => control.line);
}

/** Whether a task found before still stands on its line, by its id where it has one. */
export function isStill(doc: Document, target: string, line: number): boolean {
	if (!/^(?:ctl|chk)-[a-z0-9]{6}$/i.test(target)) return true;
	const found = findTask(doc, target);
	return !isRefusal(found) && found.line.number === line;
}
