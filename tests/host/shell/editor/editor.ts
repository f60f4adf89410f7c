import { redo, undo } from '@codemirror/commands';
import { EditorSelection, type TransactionSpec } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type {
	EditorChange, EditorCommandName, EditorPosition, EditorRange, EditorRangeOrCaret, EditorSelection as Selection,
	EditorSelectionOrCaret, EditorTransaction,
} from 'obsidian';
import { namedCommands } from './named-commands';
import { offsetAt, positionAt } from './positions';

/** The app's `Editor` over a CodeMirror view, which plugins reach as `editor.cm`. */
export class Editor {
	constructor(readonly cm: EditorView) {}

	getDoc(): this {
		return this;
	}

	refresh(): void {
		this.cm.requestMeasure();
	}

	getValue(): string {
		return this.cm.state.doc.toString();
	}

	setValue(content: string): void {
		this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
	}

	getLine(line: number): string {
		return this.cm.state.doc.line(line + 1).text;
	}

	setLine(n: number, text: string): void {
		this.replaceRange(text, { line: n, ch: 0 }, { line: n, ch: this.getLine(n).length });
	}

	lineCount(): number {
		return this.cm.state.doc.lines;
	}

	lastLine(): number {
		return this.lineCount() - 1;
	}

	getSelection(): string {
		const { from, to } = this.cm.state.selection.main;
		return this.cm.state.sliceDoc(from, to);
	}

	somethingSelected(): boolean {
		return this.cm.state.selection.ranges.some((range) => !range.empty);
	}

	getRange(from: EditorPosition, to: EditorPosition): string {
		return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
	}

	replaceSelection(replacement: string, origin?: string): void {
		this.dispatch(this.cm.state.replaceSelection(replacement), origin);
	}

	replaceRange(replacement: string, from: EditorPosition, to?: EditorPosition, origin?: string): void {
		this.dispatch({ changes: this.change({ text: replacement, from, to: to ?? from }) }, origin);
	}

	getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): EditorPosition {
		return this.offsetToPos(this.cm.state.selection.main[side]);
	}

	listSelections(): Selection[] {
		return this.cm.state.selection.ranges.map((range) => ({
			anchor: this.offsetToPos(range.anchor),
			head: this.offsetToPos(range.head),
		}));
	}

	setCursor(pos: EditorPosition | number, ch?: number): void {
		this.setSelection(typeof pos === 'number' ? { line: pos, ch: ch ?? 0 } : pos);
	}

	setSelection(anchor: EditorPosition, head?: EditorPosition): void {
		this.setSelections([head ? { anchor, head } : { anchor }]);
	}

	setSelections(ranges: EditorSelectionOrCaret[], main?: number): void {
		const selected = ranges.map(({ anchor, head }) =>
			EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)));
		this.cm.dispatch({ selection: EditorSelection.create(selected, main ?? 0) });
	}

	focus(): void {
		this.cm.focus();
	}

	blur(): void {
		this.cm.contentDOM.blur();
	}

	hasFocus(): boolean {
		return this.cm.hasFocus;
	}

	getScrollInfo(): { top: number; left: number } {
		return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
	}

	scrollTo(x?: number | null, y?: number | null): void {
		if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
		if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
	}

	scrollIntoView(range: EditorRange, center = false): void {
		const target = EditorSelection.range(this.posToOffset(range.from), this.posToOffset(range.to));
		this.cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? 'center' : 'nearest' }) });
	}

	undo(): void {
		undo(this.cm);
	}

	redo(): void {
		redo(this.cm);
	}

	exec(command: EditorCommandName): void {
		namedCommands[command](this.cm);
	}

	/** Changes are places in the document as it is now; selections are places in the document that results. */
	transaction(tx: EditorTransaction, origin?: string): void {
		const { state } = this.cm;
		const spec: TransactionSpec[] = [];
		if (tx.replaceSelection !== undefined) spec.push(state.replaceSelection(tx.replaceSelection));
		if (tx.changes) spec.push({ changes: tx.changes.map((change) => this.change(change)) });
		const selections = tx.selections ?? (tx.selection ? [tx.selection] : []);
		if (selections.length > 0) {
			const doc = state.update(...spec).newDoc;
			const range = ({ from, to }: EditorRangeOrCaret) =>
				EditorSelection.range(offsetAt(doc, from), offsetAt(doc, to ?? from));
			spec.push({ selection: EditorSelection.create(selections.map(range)), sequential: true });
		}
		this.dispatch(spec, origin);
	}

	wordAt(pos: EditorPosition): EditorRange | null {
		const word = this.cm.state.wordAt(this.posToOffset(pos));
		return word ? { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) } : null;
	}

	posToOffset(pos: EditorPosition): number {
		return offsetAt(this.cm.state.doc, pos);
	}

	offsetToPos(offset: number): EditorPosition {
		return positionAt(this.cm.state.doc, offset);
	}

	/** Reads every selected line, then writes all the changes at once; empty lines are left out unless alone. */
	processLines<T>(
		read: (line: number, lineText: string) => T | null,
		write: (line: number, lineText: string, value: T | null) => EditorChange | void,
		ignoreEmpty = true,
	): void {
		const selected = this.selectedLines();
		const lines = ignoreEmpty && selected.length > 1 ? selected.filter((n) => this.getLine(n).trim()) : selected;
		const values = lines.map((n) => read(n, this.getLine(n)));
		const changes = lines.flatMap((n, i) => write(n, this.getLine(n), values[i] ?? null) ?? []);
		if (changes.length > 0) this.transaction({ changes });
	}

	private selectedLines(): number[] {
		const { doc, selection } = this.cm.state;
		const lines = new Set<number>();
		for (const { from, to } of selection.ranges) {
			const last = doc.lineAt(to).number;
			for (let n = doc.lineAt(from).number; n <= last; n += 1) lines.add(n - 1);
		}
		return [...lines];
	}

	private change({ text, from, to }: EditorChange): { from: number; to: number; insert: string } {
		return { from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text };
	}

	private dispatch(spec: TransactionSpec | readonly TransactionSpec[], origin?: string): void {
		const specs = Array.isArray(spec) ? spec : [spec];
		this.cm.dispatch(...specs, ...(origin ? [{ userEvent: origin }] : []));
	}
}
