import { RangeSet, RangeValue, StateEffect, StateField, type EditorState, type Extension, type Text, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { Finding } from '../../check/finding';
import { reachesFar, stretchAround } from '../../check/stretch';

/** What an editor shows of the checks: marks that move with the text, and the stretches that wait to be looked at again. */
export interface FindingsState {
	readonly marks: DecorationSet;
	/** Code, comments and front matter: a change inside them is not looked at. */
	readonly hidden: RangeSet<Hidden>;
	/** Offsets; `whole` when something changed that may reach over the note. */
	readonly waiting: readonly Waiting[];
	readonly whole: boolean;
}

export interface Waiting {
	readonly from: number;
	readonly to: number;
}

class Hidden extends RangeValue {}

/** What was found in one stretch, replacing what was known of it; all offsets are those of the whole note. */
export interface Look {
	readonly from: number;
	readonly to: number;
	readonly findings: readonly Finding[];
	readonly hidden: readonly Waiting[];
}

export const setFindings = StateEffect.define<Look>();
/** Asks for the whole note to be looked at, as when another note was opened or a setting changed. */
export const lookAgain = StateEffect.define<null>();

const nothing: FindingsState = { marks: Decoration.none, hidden: RangeSet.empty, waiting: [], whole: false };

export const findingsField: StateField<FindingsState> = StateField.define<FindingsState>({
	create: () => ({ ...nothing, whole: true }),
	update: (state, transaction) => {
		let next = transaction.docChanged ? afterChange(state, transaction) : state;
		for (const effect of transaction.effects) {
			if (effect.is(lookAgain)) next = { ...next, whole: true };
			if (effect.is(setFindings)) next = withFindings(next, effect.value, transaction.state.doc.length);
		}
		return next;
	},
	provide: (field): Extension => EditorView.decorations.from(field, (state) => state.marks),
});

function afterChange(state: FindingsState, transaction: Transaction): FindingsState {
	const { changes, startState, newDoc } = transaction;
	const waiting = state.waiting.map(({ from, to }) => ({ from: changes.mapPos(from, -1), to: changes.mapPos(to, 1) }));
	let { whole } = state;
	changes.iterChangedRanges((fromA, toA, fromB, toB) => {
		whole ||= touchesFar(startState.doc, fromA, toA) || touchesFar(newDoc, fromB, toB);
		waiting.push({ from: fromB, to: toB });
	});
	return { marks: state.marks.map(changes), hidden: state.hidden.map(changes), waiting, whole };
}

/** At most this many changed lines are looked at one by one; a larger change means the whole note. */
const MANY = 200;

function touchesFar(doc: Text, from: number, to: number): boolean {
	const [first, last] = [doc.lineAt(from).number, doc.lineAt(to).number];
	if (last - first > MANY) return true;
	for (let number = first; number <= last; number++) if (reachesFar(doc.line(number).text)) return true;
	return false;
}

function withFindings(state: FindingsState, look: Look, length: number): FindingsState {
	const inside = { filterFrom: look.from, filterTo: look.to, filter: (start: number, end: number) => start < look.from || end > look.to };
	const marks = look.findings
		.filter((finding) => finding.to > finding.from && finding.to <= length)
		.map((finding) => mark(finding).range(finding.from, finding.to));
	const hidden = look.hidden.filter(({ from, to }) => to > from && to <= length).map(({ from, to }) => new Hidden().range(from, to));
	return {
		marks: state.marks.update({ ...inside, add: marks, sort: true }),
		hidden: state.hidden.update({ ...inside, add: hidden, sort: true }),
		waiting: [],
		whole: false,
	};
}

function mark(finding: Finding): Decoration {
	return Decoration.mark({ class: `post-mortem-finding mod-${finding.level}`, finding });
}

/** The finding a mark was made for. */
export function findingOf(mark: Decoration): Finding | undefined {
	const spec: unknown = mark.spec;
	return typeof spec === 'object' && spec !== null && 'finding' in spec && isFinding(spec.finding) ? spec.finding : undefined;
}

function isFinding(value: unknown): value is Finding {
	return typeof value === 'object' && value !== null && 'rule' in value && 'text' in value;
}

/** Findings as they stand now, with the offsets they have now, in order. */
export function findingsIn(state: EditorState): Finding[] {
	const found: Finding[] = [];
	state.field(findingsField, false)?.marks.between(0, state.doc.length, (from, to, value) => {
		const finding = findingOf(value);
		if (finding && to > from) found.push({ ...finding, from, to, line: state.doc.lineAt(from).number - 1 });
	});
	return found;
}

/** The stretches that wait, as offsets of whole lines, grown to what must be judged together. */
export function stretchesWaiting(state: EditorState): readonly Waiting[] {
	const { doc } = state;
	const field = state.field(findingsField, false);
	if (!field) return [];
	if (field.whole) return [{ from: 0, to: doc.length }];
	const source = { lines: doc.lines, line: (number: number) => doc.line(number + 1).text };
	return field.waiting.filter(({ from, to }) => !isHidden(field, from, to)).map(({ from, to }) => {
		const { start, end } = stretchAround(source, doc.lineAt(from).number - 1, doc.lineAt(Math.min(to, doc.length)).number - 1);
		return { from: doc.line(start + 1).from, to: doc.line(end).to };
	});
}

function isHidden(field: FindingsState, from: number, to: number): boolean {
	let found = false;
	field.hidden.between(from, to, (start, end) => {
		found ||= start <= from && end >= to;
	});
	return found;
}
