import type { Extension } from '@codemirror/state';
import { ViewPlugin, type EditorView, type ViewUpdate } from '@codemirror/view';
import { editorInfoField, type Editor, type TFile } from 'obsidian';
import type { CheckedPart, NotePart } from '../../check/check-stretch';
import type { Finding } from '../../check/finding';
import { explainFindings, type ApplyFix } from './explain-finding';
import { checkNow, findingsField, findingsIn, isWaiting, looked, placesWaiting, wholeNote, type Look, type Place } from './findings-field';

/** Milliseconds of rest in the typing before the changed place is looked at. */
const REST = 250;

/** What the editors ask of the checks. */
export interface EditorChecks {
	/** Whether findings are underlined in the note. */
	readonly underlines: (file: TFile) => boolean;
	readonly look: (part: NotePart, file: TFile | undefined) => CheckedPart;
	readonly apply: ApplyFix;
}

/**
 * Underlines findings in the notes that are checked. Keeps true: a note that is not checked costs one comparison of paths
 * for each change, and a note that is checked costs what changed in it.
 */
export class CheckEditors {
	readonly extension: Extension;
	private readonly lookers = new Set<Looker>();

	constructor(private readonly checks: EditorChecks) {
		this.extension = [findingsField, ViewPlugin.define((view) => new Looker(view, checks, this.lookers)), explainFindings(checks.apply)];
	}

	/** Looks at every note again, as after a change of settings. */
	lookAgain(): void {
		for (const looker of this.lookers) looker.again();
	}

	/** Looks whether notes have become incidents or have ceased to be. */
	notesChanged(): void {
		for (const looker of this.lookers) looker.follow();
	}

	viewOf(editor: Editor): EditorView | undefined {
		return [...this.lookers].find(({ view }) => view.state.field(editorInfoField, false)?.editor === editor)?.view;
	}

	/** Where the cursor of the editor in focus is on the screen; the middle of the window when there is none. */
	cursorPosition(): { x: number; y: number } {
		const view = [...this.lookers].find((each) => each.view.hasFocus)?.view;
		const cursor = view?.coordsAtPos(view.state.selection.main.head);
		return cursor ? { x: cursor.left, y: cursor.bottom } : { x: activeWindow.innerWidth / 2, y: activeWindow.innerHeight / 3 };
	}

	/** What is found in the note as it stands, whether or not it is underlined. */
	findings(view: EditorView): readonly Finding[] {
		const looker = [...this.lookers].find((each) => each.view === view);
		looker?.look();
		return view.state.field(findingsField).on ? findingsIn(view.state) : this.checks.look(wholeNote(view.state), fileOf(view)).findings;
	}
}

class Looker {
	private timer: number | undefined;
	private path: string | undefined;

	constructor(readonly view: EditorView, private readonly checks: EditorChecks, private readonly all: Set<Looker>) {
		all.add(this);
		this.path = fileOf(view)?.path;
		this.follow();
	}

	update(update: ViewUpdate): void {
		const path = fileOf(update.view)?.path;
		if (path !== this.path) {
			this.path = path;
			this.again();
		} else if (update.docChanged && update.state.field(findingsField).on) this.soon(REST);
	}

	destroy(): void {
		this.all.delete(this);
		if (this.timer !== undefined) window.clearTimeout(this.timer);
	}

	again(): void {
		this.soon(0, true);
	}

	follow(): void {
		if (this.isChecked() !== this.view.state.field(findingsField).on) this.again();
	}

	/** Waits, as an update in progress takes no further one; `anew` forgets what is known of the note. */
	private soon(rest: number, anew = false): void {
		if (this.timer !== undefined) window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => {
			this.timer = undefined;
			if (anew) this.start();
			if (this.view.composing) this.soon(REST);
			else this.look();
		}, rest);
	}

	private start(): void {
		const checked = this.isChecked();
		if (checked || this.view.state.field(findingsField).on) this.view.dispatch({ effects: checkNow.of(checked) });
	}

	look(): void {
		const { state } = this.view;
		if (!isWaiting(state)) return;
		const looks = placesWaiting(state).map((place): Look => {
			const { findings, hidden } = this.checks.look(place, fileOf(this.view));
			return { from: place.from, to: place.to, findings: moved(findings, place.from), hidden: moved(hidden, place.from) };
		});
		this.view.dispatch({ effects: looked.of(looks) });
	}

	private isChecked(): boolean {
		const file = fileOf(this.view);
		return file !== undefined && this.checks.underlines(file);
	}
}

function moved<Moved extends Place>(places: readonly Moved[], by: number): Moved[] {
	return places.map((place) => ({ ...place, from: place.from + by, to: place.to + by }));
}

function fileOf(view: EditorView): TFile | undefined {
	return view.state.field(editorInfoField, false)?.file ?? undefined;
}
