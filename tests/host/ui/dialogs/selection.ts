function textSelection(el: Element | null): (() => void) | null {
	if (!(el instanceof HTMLInputElement || el instanceof HTMLTextAreaElement) || el.selectionStart === null) return null;
	const { selectionStart, selectionEnd } = el;
	return () => el.setSelectionRange(selectionStart, selectionEnd);
}

/** Remembers what has the focus and what is selected in it; the return value puts both back. */
export function keepSelection(doc: Document): () => void {
	const focused = doc.activeElement;
	const inText = textSelection(focused);
	const selection = doc.getSelection();
	const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
	return () => {
		if (!(focused instanceof HTMLElement) || !focused.isConnected || focused === doc.body) return;
		focused.focus({ preventScroll: true });
		if (inText) inText();
		else if (range && focused.contains(range.startContainer)) {
			selection?.removeAllRanges();
			selection?.addRange(range);
		}
	};
}
