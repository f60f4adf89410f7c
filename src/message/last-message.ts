import type { Day } from '../text/calendar';
import { linesOf, readDocument, sectionNamed } from '../text/document';
import { foldText } from '../text/fold';
import { itemTrees } from '../text/list-item';
import { HEADINGS } from './message-note';

/** What an update must know of the messages sent before it. */
export interface LastMessage {
	/** The day the last one was sent. */
	readonly day: Day;
	/** The text of the last one, folded. */
	readonly text: string;
	/** What earlier updates named as open, folded, with the day of the first that did. */
	readonly open: ReadonlyMap<string, Day>;
}

/** From the messages of an incident that were sent; undefined when none was. */
export function lastMessage(sent: readonly { readonly day: Day; readonly text: string }[]): LastMessage | undefined {
	const inOrder = [...sent].sort((a, b) => (a.day < b.day ? -1 : 1));
	const last = inOrder.at(-1);
	if (!last) return undefined;
	const open = new Map<string, Day>();
	for (const { day, text } of inOrder) for (const item of openItems(text)) if (!open.has(item)) open.set(item, day);
	return { day: last.day, text: foldText(last.text), open };
}

function openItems(text: string): string[] {
	const doc = readDocument(text);
	const section = sectionNamed(doc, HEADINGS.update[1]);
	return section ? itemTrees(linesOf(doc, section)).map((item) => openKey(item.content)) : [];
}

/** What is open, without what was added about its day or about messages before. */
export function openKey(item: string): string {
	return foldText(item.split(/ \(|, by |\.$/)[0] ?? '');
}
