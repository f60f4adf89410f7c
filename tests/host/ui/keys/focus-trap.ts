const focusable = [
	'a[href]', 'button', 'input', 'select', 'textarea', '[contenteditable="true"]', '[tabindex]',
].map((selector) => `${selector}:not([disabled]):not([tabindex="-1"])`).join(',');

/** Elements inside that Tab stops at, in document order. */
function tabStops(container: HTMLElement): HTMLElement[] {
	return container.findAll(focusable).filter((el) => el.isShown());
}

/** Moves focus from the last stop to the first and back, or in from outside; true when it did. */
export function wrapTab(event: KeyboardEvent, container: HTMLElement | null): boolean {
	if (event.key !== 'Tab' || event.ctrlKey || event.metaKey || event.altKey || !container) return false;
	const stops = tabStops(container);
	const [first, last] = event.shiftKey ? [stops[stops.length - 1], stops[0]] : [stops[0], stops[stops.length - 1]];
	const active = document.activeElement;
	const inside = active instanceof HTMLElement && active !== container && container.contains(active);
	if (inside && active !== last) return false;
	(first ?? container).focus();
	return true;
}
