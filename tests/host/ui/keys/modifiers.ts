import type { Modifier } from 'obsidian';

export function isMac(): boolean {
	return navigator.userAgent.includes('Mac OS X');
}

/** The modifiers held down, in the order in which hotkeys write them. */
export function pressedModifiers(event: KeyboardEvent): string {
	const held = [event.ctrlKey && 'Ctrl', event.metaKey && 'Meta', event.altKey && 'Alt', event.shiftKey && 'Shift'];
	return held.filter((each) => each !== false).sort().join(',');
}

/** The same form for a hotkey, with `Mod` standing for the platform's own key. */
export function compileModifiers(modifiers: readonly Modifier[]): string {
	const own = modifiers.map((each) => (each === 'Mod' ? (isMac() ? 'Meta' : 'Ctrl') : each));
	return [...new Set(own)].sort().join(',');
}
