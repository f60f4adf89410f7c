import type { Side } from 'obsidian';
import type { WorkspaceLeaf } from './leaf';
import type { WorkspaceSidedock } from './sidedock';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

export interface SideLeafOptions {
	active?: boolean;
	split?: boolean;
	reveal?: boolean;
	state?: Record<string, unknown>;
}

/** A new tab in a sidebar, or with `split` a new group of tabs below the others. */
export function newSideLeaf(workspace: Workspace, dock: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
	const last = dock.children[dock.children.length - 1];
	if (last instanceof WorkspaceTabs && !split) return workspace.newLeafIn(last);
	const tabs = workspace.newTabs();
	dock.insertChild(tabs);
	return workspace.newLeafIn(tabs);
}

/** The leaf of a type, wherever it is, or a new one in the sidebar; brought to the front unless told otherwise. */
export async function ensureSideLeaf(
	workspace: Workspace,
	type: string,
	side: Side,
	{ active = false, split = false, reveal = true, state }: SideLeafOptions,
): Promise<WorkspaceLeaf> {
	const known = workspace.getLeavesOfType(type)[0];
	const leaf = known ?? (side === 'left' ? workspace.getLeftLeaf(split) : workspace.getRightLeaf(split));
	if (!known) await leaf.setViewState({ type, active, ...(state && { state }) });
	if (reveal) await workspace.revealLeaf(leaf);
	if (active) workspace.setActiveLeaf(leaf, { focus: true });
	return leaf;
}
