import { installCreation } from './create';
import { installElementHelpers } from './element';
import { installListeners } from './events';
import type { HostWindow } from './extend';
import { extend } from './extend';
import { installLanguageAdditions } from './language';
import { installNodeHelpers } from './node';

function installGlobals(window: HostWindow): void {
	const doc = window.document;
	const nextFrame = (): Promise<void> => new Promise((resolve) => window.requestAnimationFrame(() => resolve()));
	extend(window, {
		activeWindow: window,
		activeDocument: doc,
		isBoolean: (value): value is boolean => typeof value === 'boolean',
		fish: (selector) => doc.querySelector<HTMLElement>(selector),
		fishAll: (selector) => Array.from(doc.querySelectorAll<HTMLElement>(selector)),
		ready: (callback) => {
			if (doc.readyState === 'loading') doc.addEventListener('DOMContentLoaded', () => void callback(), { once: true });
			else callback();
		},
		sleep: (ms) => new Promise((resolve) => window.setTimeout(resolve, ms)),
		nextFrame,
	});
}

/** Puts the app's additions on a window: element helpers, globals, and what it adds to the language's objects. */
export function installDomHelpers(window: HostWindow): void {
	installLanguageAdditions(window);
	installNodeHelpers(window);
	installElementHelpers(window);
	installCreation(window);
	installListeners(window);
	installGlobals(window);
}
