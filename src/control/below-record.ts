import { SECTIONS } from '../incident/note-sections';
import { linesOf, sectionNamed, type Document } from '../text/document';
import { isRefusal, refuse, type Edit, type Refusal } from '../text/edit';
import { linesAfter } from '../text/insert';
import { allItems, itemTrees, type ItemTree } from '../text/list-item';
import { words } from '../words/words';
import { findTask } from './find-task';

/** A control's record with what stands below it, among all of the section. */
export interface RecordTree {
	readonly record: ItemTree;
	readonly trees: readonly ItemTree[];
}

/** The record that a target means, as `findTask` finds it. */
export function recordTree(doc: Document, target: string): RecordTree | Refusal {
	const found = findTask(doc, target);
	if (isRefusal(found)) return found;
	const section = sectionNamed(doc, SECTIONS.controls);
	const trees = section ? itemTrees(linesOf(doc, section)) : [];
	const record = allItems(trees).find((item) => item.line.number === found.line.number);
	return record ? { record, trees } : refuse(words().refusals.notFound);
}

/** One more item below a record, behind `neighbour` where there is one, else behind everything; `said` has no list marker. */
export function itemBelow(doc: Document, { record, trees }: RecordTree, said: string, neighbour?: ItemTree): Edit {
	const model = neighbour ?? record.children.at(-1);
	const indent = model?.prefix ?? indentBelow(record, trees);
	const marker = model && /^[-*+]$/.test(model.marker) ? model.marker : '-';
	return linesAfter(doc, (neighbour ?? record).end - 1, [`${indent}${marker} ${said}`]);
}

/** To where the record's content starts; a tab where the note indents with tabs. */
function indentBelow(record: ItemTree, trees: readonly ItemTree[]): string {
	const gap = /^\S+([ \t]+)/.exec(record.line.text.slice(record.prefix.length))?.[1] ?? ' ';
	const tabs = gap.includes('\t') || allItems(trees).some((item) => item.children.some((child) => child.prefix.endsWith('\t')));
	const width = record.marker.length + (gap.length <= 4 ? gap.length : 1);
	const mark = record.prefix.endsWith('>') ? ' ' : '';
	return record.prefix + mark + (tabs ? '\t' : ' '.repeat(width));
}
