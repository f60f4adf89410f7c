import type { Modifier, PaneType, UserEvent } from 'obsidian';
import { wrapTab } from './focus-trap';
import type { Scope } from './scope';
import { isMac, pressedModifiers } from './modifiers';

type KeyedEvent = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** Sends every key to the scope on top of a stack; only that scope and its parents hear it. */
export class Keymap {
	private readonly stack: Scope[] = [];
	private readonly listener = (event: KeyboardEvent): void => this.onKeyEvent(event);

	constructor(private readonly rootScope: Scope, private readonly win: Window = window) {
		win.addEventListener('keydown', this.listener, true);
	}

	get scope(): Scope {
		return this.stack[this.stack.length - 1] ?? this.rootScope;
	}

	pushScope(scope: Scope): void {
		this.popScope(scope);
		this.stack.push(scope);
	}

	popScope(scope: Scope): void {
		const at = this.stack.indexOf(scope);
		if (at >= 0) this.stack.splice(at, 1);
	}

	/** Stops listening; what the host does when it is taken down. */
	unload(): void {
		this.win.removeEventListener('keydown', this.listener, true);
	}

	onKeyEvent(event: KeyboardEvent): void {
		if (event.isComposing) return;
		const context = { modifiers: pressedModifiers(event), key: event.key, vkey: event.key };
		const handled = this.scope.handleKey(event, context) === false || wrapTab(event, this.scope.tabFocusContainerEl);
		if (!handled) return;
		event.preventDefault();
		event.stopPropagation();
	}

	static isModifier(event: KeyedEvent, modifier: Modifier): boolean {
		switch (modifier) {
			case 'Mod': return isMac() ? event.metaKey : event.ctrlKey;
			case 'Ctrl': return event.ctrlKey;
			case 'Meta': return event.metaKey;
			case 'Alt': return event.altKey;
			case 'Shift': return event.shiftKey;
		}
	}

	static isModEvent(event?: UserEvent | null): PaneType | boolean {
		if (!event) return false;
		const middle = 'button' in event && event.button === 1;
		if (!middle && !Keymap.isModifier(event, 'Mod')) return false;
		if (!event.altKey) return 'tab';
		return event.shiftKey ? 'window' : 'split';
	}
}
