import type { Extension } from '@codemirror/state';
import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import { findingsField, lookAgain, setFindings, stretchesWaiting, type Look } from './findings-field';
import { explainFindings } from './explain-finding';

/** Milliseconds of rest in the typing before the changed stretch is looked at. */
const REST = 250;

/** What the editor asks: whether a note is checked at all, and what is to be found in a stretch of it. */
export interface EditorChecks {
	/** True for incident notes, while the setting is on. */
	readonly checks: (path: string) => boolean;
	/** What is to be seen in a part of a note, with offsets in that part. */
	readonly look: (path: string, part: string) => Pick<Look, 'findings' | 'hidden'>;
	/** Tells when notes must be looked at again; the answer unsubscribes. */
	readonly onChange: (listener: () => void) => () => void;
}

/** Underlines findings in incident notes; in every other note it does nothing but look at the path. */
export function checkEditor(editor: EditorChecks): Extension {
	return [findingsField, ViewPlugin.define((view) => new Looker(view, editor)), explainFindings];
}

class Looker {
	private timer: number | undefined;
	private path: string | undefined;
	private readonly unsubscribe: () => void;

	constructor(private readonly view: EditorView, private readonly editor: EditorChecks) {
		this.unsubscribe = editor.onChange(() => { this.again(); });
		this.soon(0);
	}

	update(update: ViewUpdate): void {
		const path = pathOf(update.view);
		if (path !== this.path) {
			this.path = path;
			this.again();
		} else if (update.docChanged) this.soon(REST);
	}

	destroy(): void {
		this.unsubscribe();
		if (this.timer !== undefined) window.clearTimeout(this.timer);
	}

	/** Waits, as an update in progress takes no further one. */
	private again(): void {
		if (this.timer !== undefined) window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => {
			this.timer = undefined;
			this.view.dispatch({ effects: lookAgain.of(null) });
			this.look();
		});
	}

	private soon(rest: number): void {
		if (this.timer !== undefined) window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => {
			this.timer = undefined;
			this.look();
		}, rest);
	}

	private look(): void {
		const { state } = this.view;
		const path = pathOf(this.view);
		this.path = path;
		const mine = path !== undefined && this.editor.checks(path);
		const effects = (mine ? stretchesWaiting(state) : [{ from: 0, to: state.doc.length }]).map(({ from, to }) => {
			const { findings, hidden } = mine ? this.editor.look(path, state.sliceDoc(from, to)) : { findings: [], hidden: [] };
			return setFindings.of({ from, to, findings: moved(findings, from), hidden: moved(hidden, from) });
		});
		if (mine || state.field(findingsField).marks.size > 0) this.view.dispatch({ effects });
	}
}

function moved<Place extends { readonly from: number; readonly to: number }>(places: readonly Place[], by: number): Place[] {
	return places.map((place) => ({ ...place, from: place.from + by, to: place.to + by }));
}

function pathOf(view: EditorView): string | undefined {
	return view.state.field(editorInfoField, false)?.file?.path;
}
