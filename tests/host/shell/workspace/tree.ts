import { type WorkspaceItem, WorkspaceParent } from './item';
import { WorkspaceLeaf } from './leaf';

/** Every leaf below an item, in the order in which it stands on the screen. */
export function leavesUnder(item: WorkspaceItem): WorkspaceLeaf[] {
	if (item instanceof WorkspaceLeaf) return [item];
	return item instanceof WorkspaceParent ? item.children.flatMap((child) => leavesUnder(child)) : [];
}
