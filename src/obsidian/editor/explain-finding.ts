import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { EditorView, hoverTooltip, showTooltip, type Tooltip } from '@codemirror/view';
import { fixesOf } from '../../check/fixes';
import type { Finding, Fix } from '../../check/finding';
import { isRefusal, inOrder, cursorAfter } from '../../text/edit';
import { words } from '../../words/words';
import { announceRefusal } from '../notify';
import { findingsIn } from './findings-field';

/** Shows the finding at the cursor, as the commands for the next and the previous one do. */
export const explainAt = StateEffect.define<number | null>();
const explained = StateField.define<Tooltip | null>({
	create: () => null,
	update: (tooltip, transaction) => {
		for (const effect of transaction.effects) {
			if (effect.is(explainAt)) return effect.value === null ? null : tooltipAt(transaction.state, effect.value);
		}
		return transaction.docChanged || transaction.selection ? null : tooltip;
	},
	provide: (field) => showTooltip.from(field),
});

const hover = hoverTooltip((view, at) => tooltipAt(view.state, at));

/** The reason and the question of a finding, on hover and by keyboard. */
export const explainFindings: Extension = [explained, hover];

export function findingAt(state: EditorState, at: number): Finding | undefined {
	return findingsIn(state).find((finding) => finding.from <= at && at <= finding.to);
}

function tooltipAt(state: EditorState, at: number): Tooltip | null {
	const found = findingsIn(state).filter((finding) => finding.from <= at && at <= finding.to);
	const [first] = found;
	if (!first) return null;
	return {
		pos: first.from,
		end: Math.max(...found.map((finding) => finding.to)),
		above: true,
		create: (view) => ({ dom: explanation(view, found) }),
	};
}

function explanation(view: EditorView, findings: readonly Finding[]): HTMLElement {
	const box = createDiv({ cls: 'post-mortem-explanation', attr: { role: 'note', 'aria-live': 'polite' } });
	for (const finding of findings) {
		const part = box.createDiv({ cls: 'post-mortem-explanation-part' });
		part.createDiv({ text: finding.text });
		if (finding.ask !== undefined) part.createDiv({ cls: 'post-mortem-explanation-ask', text: words().checks.ask(finding.ask) });
		const actions = part.createDiv({ cls: 'post-mortem-explanation-fixes' });
		for (const fix of fixesOf(finding)) {
			if (!('write' in fix)) continue;
			actions.createEl('button', { text: fix.title }, (button) => {
				button.addEventListener('click', () => { applyFix(view, fix); });
			});
		}
	}
	return box;
}

/** Applies a fix in one transaction, so that one undo takes it back. */
export function applyFix(view: EditorView, fix: Extract<Fix, { readonly write: unknown }>): void {
	const text = view.state.doc.toString();
	const edits = fix.write(text);
	if (isRefusal(edits)) {
		announceRefusal(edits);
		return;
	}
	const cursor = cursorAfter(edits);
	view.dispatch({
		changes: inOrder(edits).map((edit) => ({ from: edit.at, to: edit.at + edit.remove, insert: edit.insert })),
		...(cursor !== undefined && { selection: { anchor: cursor } }),
		effects: explainAt.of(null),
		scrollIntoView: true,
		userEvent: 'input',
	});
	view.focus();
}
