import { RangeSet, RangeValue, StateEffect, StateField, type EditorState, type Extension, type Text, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view';
import type { NotePart } from '../../check/check-stretch';
import type { Finding } from '../../check/finding';
import { reachesFar, stretchAround } from '../../check/stretch';

/** What an editor shows of the checks: marks that move with the text, and the places that wait to be looked at again. */
interface FindingsState {
	/** False for notes that are not checked: then nothing else is kept. */
	readonly on: boolean;
	readonly marks: DecorationSet;
	/** Code, comments and front matter: a change inside them is not looked at. */
	readonly hidden: RangeSet<Hidden>;
	readonly waiting: readonly Place[];
	/** Something changed that may reach over the note. */
	readonly whole: boolean;
}

/** Offsets in the note. */
export interface Place {
	readonly from: number;
	readonly to: number;
}

class Hidden extends RangeValue {}
const nothingHidden: RangeSet<Hidden> = RangeSet.of<Hidden>([]);

/** What was found in one place, replacing what was known of it. */
export interface Look extends Place {
	readonly findings: readonly Finding[];
	readonly hidden: readonly Place[];
}

/** Starts or stops the checks of a note; started again, nothing is known of it. */
export const checkNow = StateEffect.define<boolean>();
/** Brings what was found in all places that waited. */
export const looked = StateEffect.define<readonly Look[]>();

const off: FindingsState = { on: false, marks: Decoration.none, hidden: nothingHidden, waiting: [], whole: false };

export const findingsField: StateField<FindingsState> = StateField.define<FindingsState>({
	create: () => off,
	update: (state, transaction) => {
		let next = state.on && transaction.docChanged ? afterChange(state, transaction) : state;
		for (const effect of transaction.effects) {
			if (effect.is(checkNow)) next = effect.value ? { ...next, on: true, whole: true } : off;
			if (effect.is(looked)) next = effect.value.reduce(withLook(transaction.newDoc.length), { ...next, waiting: [], whole: false });
		}
		return next;
	},
	provide: (field): Extension => EditorView.decorations.from(field, (state) => state.marks),
});

function afterChange(state: FindingsState, { changes, startState, newDoc }: Transaction): FindingsState {
	const waiting = state.waiting.map(({ from, to }) => ({ from: changes.mapPos(from, -1), to: changes.mapPos(to, 1) }));
	let { whole } = state;
	changes.iterChangedRanges((fromA, toA, fromB, toB) => {
		whole ||= touchesFar(startState.doc, fromA, toA) || touchesFar(newDoc, fromB, toB);
		waiting.push({ from: fromB, to: toB });
	});
	return { ...state, marks: state.marks.map(changes), hidden: state.hidden.map(changes), waiting, whole };
}

/** At most this many changed lines are looked at one by one; a larger change means the whole note. */
const MANY = 200;

function touchesFar(doc: Text, from: number, to: number): boolean {
	const [first, last] = [doc.lineAt(from).number, doc.lineAt(to).number];
	if (last - first > MANY) return true;
	for (let number = first; number <= last; number++) if (reachesFar(doc.line(number).text)) return true;
	return false;
}

function withLook(length: number): (state: FindingsState, look: Look) => FindingsState {
	return (state, look) => {
		const inside = { filterFrom: look.from, filterTo: look.to, filter: (from: number, to: number) => from < look.from || to > look.to };
		const isThere = ({ from, to }: Place): boolean => to > from && to <= length;
		const marks = look.findings.filter(isThere).map((finding) => mark(finding).range(finding.from, finding.to));
		const hidden = look.hidden.filter(isThere).map(({ from, to }) => new Hidden().range(from, to));
		return {
			...state,
			marks: state.marks.update({ ...inside, add: marks, sort: true }),
			hidden: state.hidden.update({ ...inside, add: hidden, sort: true }),
		};
	};
}

function mark(finding: Finding): Decoration {
	return Decoration.mark({ class: `post-mortem-finding mod-${finding.level}`, finding });
}

function findingOf(value: Decoration): Finding | undefined {
	const spec: unknown = value.spec;
	return typeof spec === 'object' && spec !== null && 'finding' in spec && isFinding(spec.finding) ? spec.finding : undefined;
}

function isFinding(value: unknown): value is Finding {
	return typeof value === 'object' && value !== null && 'rule' in value && 'fixes' in value;
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

/** Whether anything waits to be looked at. */
export function isWaiting(state: EditorState): boolean {
	const field = state.field(findingsField, false);
	return field !== undefined && (field.whole || field.waiting.length > 0);
}

/** The places that wait, as whole lines, grown to what must be judged together; none twice. */
export function placesWaiting(state: EditorState): readonly (Place & NotePart)[] {
	const { doc } = state;
	const field = state.field(findingsField, false);
	if (!field) return [];
	if (field.whole) return [wholeNote(state)];
	const lineText = (number: number): string => {
		const line = doc.line(number + 1);
		return line.length > 0 && isHidden(field, line.from, line.to) ? 'code' : line.text;
	};
	const source = { lines: doc.lines, line: lineText };
	const places = new Map<number, Place & NotePart>();
	for (const { from, to } of field.waiting) {
		if (isHidden(field, from, to)) continue;
		const { start, end, below } = stretchAround(source, doc.lineAt(from).number - 1, doc.lineAt(Math.min(to, doc.length)).number - 1);
		const place = { from: doc.line(start + 1).from, to: doc.line(end).to };
		if ((places.get(start)?.to ?? -1) < place.to) places.set(start, { ...place, text: state.sliceDoc(place.from, place.to), below, isStart: start === 0 });
	}
	return [...places.values()];
}

export function wholeNote({ doc }: EditorState): Place & NotePart {
	return { from: 0, to: doc.length, text: doc.toString(), below: [], isStart: true };
}

function isHidden(field: FindingsState, from: number, to: number): boolean {
	let found = false;
	field.hidden.between(from, to, (start, end) => {
		found ||= start <= from && end >= to;
	});
	return found;
}
