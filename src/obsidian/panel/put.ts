import { setIcon } from 'obsidian';

/** The app shows a label as a tooltip, too: that of a row comes late, and beside the panel. */
export const LATE_TOOLTIP = { 'data-tooltip-position': 'left', 'data-tooltip-delay': 1000 } as const;

/** Sets the text of an element, always as text; writes nothing when it is there already. */
export function putText(el: HTMLElement, text: string): void {
	if (el.textContent !== text) el.setText(text);
}

/** Sets an attribute, or takes it away when the value is undefined. */
export function putAttr(el: Element, name: string, value: string | undefined): void {
	if (value === undefined) el.removeAttribute(name);
	else if (el.getAttribute(name) !== value) el.setAttribute(name, value);
}

/** Shows an icon by its name; empty for none. */
export function putIcon(el: HTMLElement, name: string): void {
	if ((el.getAttribute('data-icon') ?? '') === name) return;
	el.empty();
	putAttr(el, 'data-icon', name === '' ? undefined : name);
	if (name !== '') setIcon(el, name);
}

/** Calls back on click, Enter and Space: for an element that is a button to its readers but not to the app's own style. */
export function onPress(el: HTMLElement, press: (event: MouseEvent | KeyboardEvent) => void): void {
	el.addEventListener('click', press);
	el.addEventListener('keydown', (event) => {
		if ((event.key !== 'Enter' && event.key !== ' ') || event.target !== el) return;
		event.preventDefault();
		press(event);
	});
}
