import { readBlockId } from '../text/block-id';
import type { Day } from '../text/calendar';
import { readDocument, type Document } from '../text/document';
import { insertion, isRefusal, refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { guarded } from '../text/guard';
import { readListItem, type ListItem } from '../text/list-item';
import { words } from '../words/words';
import { readDueLines } from './due-line';
import { renderDone, type DueFormat } from './task-line';

/**
 * Ticks a due line and writes the day it was done before its id. Nothing to write when it is ticked already; refused when
 * the line repeats, since only the plugin that repeats it can write the next one.
 */
export function tickDueLine(text: string, id: string, done: Day, format: DueFormat): Edits | Refusal {
	const doc = readDocument(text);
	const line = dueLine(doc, id);
	if (isRefusal(line)) return line;
	if (line.ticked) return [];
	if (/🔁|[[(]repeat::/iu.test(line.item.plain)) return refuse(words().panel.due.repeats);
	return guarded(doc, [setStatus(line.item, 'x'), writeDone(line.item, renderDone(done, format))]);
}

/** Takes back a tick and the day it wrote; every status but a blank one is gone for good. */
export function untickDueLine(text: string, id: string, done: Day): Edits | Refusal {
	const doc = readDocument(text);
	const line = dueLine(doc, id);
	if (isRefusal(line)) return line;
	if (!line.ticked) return [];
	const written = (['emoji', 'field'] as const).map((format) => renderDone(done, format)).find((each) => line.item.plain.includes(each));
	return guarded(doc, [setStatus(line.item, ' '), ...(written === undefined ? [] : [removeDone(line.item, written)])]);
}

interface Found {
	readonly item: ListItem;
	readonly ticked: boolean;
}

function dueLine(doc: Document, id: string): Found | Refusal {
	const [found, second] = readDueLines(doc).filter((line) => line.id === id);
	if (found && second) return refuse(words().refusals.idTwice(id, found.line + 1, second.line + 1));
	const line = found && doc.lines[found.line];
	const item = line && readListItem(line);
	return item ? { item, ticked: found.box === 'ticked' } : refuse(words().refusals.notFound);
}

function setStatus(item: ListItem, status: string): Edit {
	return { at: item.statusAt ?? item.contentAt, remove: item.status?.length ?? 0, insert: status };
}

/** Before the id, or at the end of a line whose id stands below it. */
function writeDone(item: ListItem, done: string): Edit {
	const id = readBlockId(item.plain);
	if (id) return insertion(item.contentAt + id.at, `${done} `);
	return insertion(item.contentAt + item.content.trimEnd().length, ` ${done}`);
}

function removeDone(item: ListItem, done: string): Edit {
	const at = item.plain.indexOf(done);
	const end = at + done.length;
	const [from, to] = item.plain.charAt(end) === ' ' ? [at, end + 1] : item.plain.charAt(at - 1) === ' ' ? [at - 1, end] : [at, end];
	return { at: item.contentAt + from, remove: to - from, insert: '' };
}
