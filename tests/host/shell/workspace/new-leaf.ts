import type { PaneType, SplitDirection } from 'obsidian';
import { WorkspaceLeaf } from './leaf';
import { WorkspaceSplit } from './split';
import { WorkspaceTabs } from './tabs';
import type { Workspace } from './workspace';

/** Puts a new leaf beside the tabs of another, in a split of its own where theirs runs the other way. */
export function createLeafBySplit(
	workspace: Workspace,
	leaf: WorkspaceLeaf,
	direction: SplitDirection = 'vertical',
	before = false,
): WorkspaceLeaf {
	const tabs = leaf.parent;
	const parent = tabs?.parent;
	if (!tabs || !parent) throw new Error('The leaf to split is not in the workspace.');
	const made = workspace.newTabs();
	const at = parent.children.indexOf(tabs);
	if (parent instanceof WorkspaceSplit && parent.direction === direction) {
		parent.insertChild(made, before ? at : at + 1);
	} else {
		const split = new WorkspaceSplit(workspace, direction);
		parent.insertChild(split, at);
		parent.children.splice(parent.children.indexOf(tabs), 1);
		split.insertChild(tabs);
		split.insertChild(made, before ? 0 : 1);
	}
	return workspace.newLeafIn(made);
}

/** The leaf that `getLeaf` answers with: one there is, a new tab, or a new leaf beside. */
export function leafFor(workspace: Workspace, newLeaf: PaneType | boolean, direction?: SplitDirection): WorkspaceLeaf {
	if (newLeaf === 'window') throw new Error('Pop-out windows are not emulated by this host.');
	const recent = workspace.getMostRecentLeaf();
	if (newLeaf === 'split' && recent) return createLeafBySplit(workspace, recent, direction);
	if (newLeaf === false && recent?.canNavigate()) return recent;
	const tabs = recent?.parent instanceof WorkspaceTabs ? recent.parent : workspace.mainTabs();
	const free = tabs.children.find((leaf) => leaf instanceof WorkspaceLeaf && leaf.canNavigate());
	if (newLeaf === false && free instanceof WorkspaceLeaf) return free;
	return workspace.newLeafIn(tabs, recent ? tabs.children.indexOf(recent) + 1 : undefined);
}

/** Opens what a leaf shows, at the same place, in another. */
export async function duplicateLeaf(
	workspace: Workspace,
	leaf: WorkspaceLeaf,
	leafType: PaneType | boolean | SplitDirection,
): Promise<WorkspaceLeaf> {
	const isDirection = leafType === 'vertical' || leafType === 'horizontal';
	const copy = isDirection ? createLeafBySplit(workspace, leaf, leafType) : workspace.getLeaf(leafType);
	await copy.setViewState({ ...leaf.getViewState(), active: true }, leaf.getEphemeralState());
	return copy;
}
