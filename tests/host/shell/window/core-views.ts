import type { App } from '../app';
import { MarkdownView } from '../views/markdown-view';
import { FileExplorer, fileExplorerType } from './file-explorer';

export function registerCoreViews({ viewRegistry }: App): void {
	viewRegistry.registerView('markdown', (leaf) => new MarkdownView(leaf));
	viewRegistry.registerView(fileExplorerType, (leaf) => new FileExplorer(leaf));
	viewRegistry.registerExtensions(['md'], 'markdown');
}

/** Opens the left sidebar on the file explorer, as a new vault does. */
export async function showFileExplorer({ workspace }: App): Promise<void> {
	await workspace.ensureSideLeaf(fileExplorerType, 'left');
}
