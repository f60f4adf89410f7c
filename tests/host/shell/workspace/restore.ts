import { DeferredView } from '../views/deferred-view';
import type { ViewState } from '../views/view';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

/** The tabs that were open when the app was left; the first of each group is in front. */
export interface SavedLayout {
	readonly main?: readonly ViewState[];
	readonly left?: readonly ViewState[];
	readonly right?: readonly ViewState[];
}

async function defer(leaf: WorkspaceLeaf, state: ViewState): Promise<void> {
	await leaf.open(new DeferredView(leaf, state, undefined));
}

/** Puts every saved view into its place, deferred, and then loads the one in front of the main area. */
export async function restoreLayout(workspace: Workspace, layout: SavedLayout): Promise<void> {
	for (const [index, state] of (layout.main ?? []).entries()) {
		const first = index === 0 ? workspace.getMostRecentLeaf() : null;
		await defer(first ?? workspace.newLeafIn(workspace.mainTabs()), state);
	}
	for (const state of layout.left ?? []) await defer(workspace.getLeftLeaf(false), state);
	for (const state of layout.right ?? []) await defer(workspace.getRightLeaf(false), state);
	const recent = workspace.getMostRecentLeaf();
	if (recent) workspace.setActiveLeaf(recent);
	await recent?.loadIfDeferred();
}
