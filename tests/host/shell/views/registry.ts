import { Events } from '../../vault/events';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { EmptyView } from './empty-view';
import { UnknownView } from './unknown-view';
import type { View, ViewState } from './view';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which view a type makes and which type a file extension opens. */
export class ViewRegistry extends Events {
	readonly viewByType = new Map<string, ViewCreator>();
	readonly typeByExtension = new Map<string, string>();

	registerView(type: string, creator: ViewCreator): void {
		if (this.viewByType.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
		this.viewByType.set(type, creator);
		this.trigger('view-registered', type);
	}

	unregisterView(type: string): void {
		if (this.viewByType.delete(type)) this.trigger('view-unregistered', type);
	}

	registerExtensions(extensions: readonly string[], type: string): void {
		for (const extension of extensions) {
			if (this.typeByExtension.has(extension)) {
				throw new Error(`Attempting to register an existing file extension "${extension}"`);
			}
		}
		for (const extension of extensions) this.typeByExtension.set(extension, type);
	}

	unregisterExtensions(extensions: readonly string[]): void {
		for (const extension of extensions) this.typeByExtension.delete(extension);
	}

	typeForExtension(extension: string): string | null {
		return this.typeByExtension.get(extension) ?? null;
	}

	make(state: ViewState, leaf: WorkspaceLeaf): View {
		if (state.type === 'empty') return new EmptyView(leaf);
		const creator = this.viewByType.get(state.type);
		return creator ? creator(leaf) : new UnknownView(leaf, state);
	}
}
