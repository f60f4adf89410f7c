import type { App } from '../app';
import { MarkdownView } from '../views/markdown-view';
import { CommandPalette } from './palette';
import { QuickSwitcher } from './quick-switcher';

/** The few of the app's own commands that the window needs. */
export function addCoreCommands(app: App): void {
	const { workspace } = app;
	app.commands.addCommand({
		id: 'command-palette:open', name: 'Command palette: Open command palette', icon: 'lucide-terminal',
		hotkeys: [{ modifiers: ['Mod'], key: 'p' }],
		callback: () => new CommandPalette(app).open(),
	});
	app.commands.addCommand({
		id: 'switcher:open', name: 'Quick switcher: Open quick switcher', icon: 'lucide-file-search',
		hotkeys: [{ modifiers: ['Mod'], key: 'o' }],
		callback: () => new QuickSwitcher(app).open(),
	});
	app.commands.addCommand({
		id: 'app:open-settings', name: 'Open settings', icon: 'lucide-settings',
		hotkeys: [{ modifiers: ['Mod'], key: ',' }],
		callback: () => app.setting.open(),
	});
	app.commands.addCommand({
		id: 'app:toggle-left-sidebar', name: 'Toggle left sidebar', callback: () => workspace.leftSplit.toggle(),
	});
	app.commands.addCommand({
		id: 'app:toggle-right-sidebar', name: 'Toggle right sidebar', callback: () => workspace.rightSplit.toggle(),
	});
	app.commands.addCommand({
		id: 'workspace:close', name: 'Close current tab', hotkeys: [{ modifiers: ['Mod'], key: 'w' }],
		callback: () => workspace.activeLeaf?.detach(),
	});
	app.commands.addCommand({
		id: 'editor:save-file', name: 'Save current file', hotkeys: [{ modifiers: ['Mod'], key: 's' }],
		editorCallback: (_editor, view) => view instanceof MarkdownView ? view.save() : undefined,
	});
	app.commands.addCommand({
		id: 'markdown:toggle-preview', name: 'Toggle reading view', hotkeys: [{ modifiers: ['Mod'], key: 'e' }],
		checkCallback: (checking) => {
			const view = workspace.getActiveViewOfType(MarkdownView);
			if (view && !checking) view.toggleMode();
			return view !== null;
		},
	});
}
