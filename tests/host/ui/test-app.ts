import type { App } from 'obsidian';
import { installDomHelpers, installMenus, Keymap, Scope } from './index';

/** As much of an app as widgets ask for: keys, and a vault without files. */
export function testApp(): App {
	installDomHelpers(window);
	const scope = new Scope();
	const app = { scope, keymap: new Keymap(scope), vault: { getFiles: () => [], getAllFolders: () => [] } };
	installMenus(app);
	return app as never;
}

/** A real key event where the focus is, as a keyboard makes it; true unless something prevented its default. */
export function press(key: string, init: KeyboardEventInit = {}): boolean {
	const target = document.activeElement ?? document.body;
	return target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
}

/** Puts text into an input as typing does. */
export function type(input: HTMLInputElement | HTMLTextAreaElement, text: string): void {
	input.focus();
	input.value = text;
	input.dispatchEvent(new Event('input', { bubbles: true }));
}
