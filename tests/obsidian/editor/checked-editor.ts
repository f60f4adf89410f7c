import { EditorSelection } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { PluginHost } from '../plugin-host';

export const FRONT = `---
incident_id: INC-0001
incident_status: open
incident_date: 2026-11-23
severity: P2
scope: one
impact: Wrong prices
detected_at: 2026-11-23T14:05Z
tags:
  - incident
aliases:
  - INC-0001
---
`;

export const BODY = `## Expected and actual
**Expected:** Prices of this year
**Actual:** Prices of last year

## Timeline
- 2026-11-23 14:05 UTC **Detected** A complaint
`;

/** Longer than the rest the editor waits for after typing. */
export const rested = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 320));

export function cm(host: PluginHost): EditorView {
	return host.view().editor.cm;
}

/** What is underlined, in order. */
export function underlined(host: PluginHost): string[] {
	return [...cm(host).contentDOM.querySelectorAll('.post-mortem-finding')].map((each) => each.textContent ?? '');
}

/** Types as a person does: one transaction for each character, at the end of the first occurrence of `behind`. */
export function typeBehind(host: PluginHost, behind: string, typed: string): void {
	const view = cm(host);
	const at = view.state.doc.toString().indexOf(behind) + behind.length;
	view.dispatch({ selection: EditorSelection.cursor(at) });
	for (const character of typed) {
		view.dispatch({ ...view.state.replaceSelection(character), userEvent: 'input.type' });
	}
}

export function putCursor(host: PluginHost, before: string): void {
	const view = cm(host);
	view.dispatch({ selection: EditorSelection.cursor(view.state.doc.toString().indexOf(before)) });
}

/** The explanation that is shown, as it reads. */
export function explanation(): string {
	return [...document.querySelectorAll('.post-mortem-explanation-part')].map((each) =>
		[...each.children].map((child) => child.textContent).join(' ')).join(' | ');
}
