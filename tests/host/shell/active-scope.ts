import type { KeymapContext } from 'obsidian';
import { Scope } from '../ui';
import type { App } from './app';

/** The scope below every dialog: the active view's own if it has one, else the app's. */
export class ActiveScope extends Scope {
	constructor(private readonly app: App) {
		super();
	}

	override handleKey(event: KeyboardEvent, context: KeymapContext): unknown {
		const own = this.app.workspace.activeLeaf?.view.scope;
		return (own ?? this.app.scope).handleKey(event, context);
	}
}
