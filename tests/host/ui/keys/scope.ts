import type { KeymapContext, KeymapEventHandler, KeymapEventListener, Modifier } from 'obsidian';
import { compileModifiers } from './modifiers';

type Handler = KeymapEventHandler & { readonly func: KeymapEventListener };

function matches(handler: Handler, context: KeymapContext): boolean {
	if (handler.modifiers !== null && handler.modifiers !== context.modifiers) return false;
	return handler.key === null || handler.key.toLowerCase() === context.vkey.toLowerCase();
}

/** Hotkeys that apply together; what it does not answer, its parent may. */
export class Scope {
	/** Tab stays inside this element while the scope is on top. */
	tabFocusContainerEl: HTMLElement | null = null;
	private readonly handlers: Handler[] = [];

	constructor(private readonly parent?: Scope) {}

	register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
		const handler = { scope: this, modifiers: modifiers && compileModifiers(modifiers), key, func };
		this.handlers.push(handler);
		return handler;
	}

	unregister(handler: KeymapEventHandler): void {
		const at = this.handlers.findIndex((each) => each === handler);
		if (at >= 0) this.handlers.splice(at, 1);
	}

	setTabFocusContainer(el: HTMLElement): void {
		this.tabFocusContainerEl = el;
	}

	/** The first answer that is not undefined, its own before its parent's. */
	handleKey(event: KeyboardEvent, context: KeymapContext): unknown {
		for (const handler of [...this.handlers]) {
			if (!matches(handler, context)) continue;
			const answer: unknown = handler.func(event, context);
			if (answer !== undefined) return answer;
		}
		return this.parent?.handleKey(event, context);
	}
}
