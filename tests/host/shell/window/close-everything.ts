/** What floats above the window and is not part of it. */
const floating = '.modal-container, .menu, .notice-container, .suggestion-container, .tooltip';

/** Takes away what a dialog, menu, notice or tooltip left on the page. */
export function closeEverything(doc: Document): void {
	doc.dispatchEvent(new MouseEvent('mousedown'));
	for (const el of doc.querySelectorAll(floating)) el.remove();
}
