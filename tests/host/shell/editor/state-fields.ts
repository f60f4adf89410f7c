import { StateField } from '@codemirror/state';
import { type EditorView, ViewPlugin } from '@codemirror/view';
import type { Editor } from './editor';

/** The view behind an editor, as `state.field(editorInfoField)` shows it to an extension. */
export interface MarkdownFileInfo {
	readonly app: object;
	readonly file: { readonly path: string } | null;
	readonly editor?: Editor;
	hoverPopover: object | null;
}

const empty: MarkdownFileInfo = { app: {}, file: null, hoverPopover: null };

/** A field that is set when the editor is made and never changes. */
const fixed = <T>(value: T): StateField<T> => StateField.define<T>({ create: () => value, update: (now) => now });

export const editorInfoField = fixed<MarkdownFileInfo>(empty);
/** The app's older name for the same field. */
export const editorViewField = editorInfoField;
export const editorEditorField = fixed<EditorView | null>(null);
/** Always false here: the host has source mode only. */
export const editorLivePreviewField = fixed(false);

export const livePreviewState = ViewPlugin.define(() => ({ mousedown: false }));
