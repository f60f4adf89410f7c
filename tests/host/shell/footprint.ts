import type { Events } from '../vault/events';
import type { App } from './app';

/** How much there is of everything a plugin can leave behind. */
export type Footprint = Readonly<Record<string, number>>;

function listeners(events: Events): number {
	const byName: unknown = Reflect.get(events, 'listeners');
	if (!(byName instanceof Map)) throw new Error('Events no longer keep their listeners in a map.');
	return [...byName.values()].reduce((sum: number, refs: unknown[]) => sum + refs.length, 0);
}

/** Counts to compare before a plugin is enabled and after it is disabled: a number that grew is a leak. */
export function footprint(app: App, timers: () => Footprint): Footprint {
	const { workspace, viewRegistry, setting } = app;
	return {
		commands: Object.keys(app.commands.commands).length,
		ribbonIcons: workspace.leftRibbon.containerEl.querySelectorAll('.side-dock-ribbon-action').length,
		statusBarItems: app.statusBar.containerEl.childElementCount,
		views: viewRegistry.viewByType.size,
		extensions: viewRegistry.typeByExtension.size,
		editorExtensions: workspace.editorExtensions.length,
		editorSuggests: workspace.editorSuggests.size,
		hoverLinkSources: app.hoverLinkSources.size,
		settingTabs: setting.pluginTabs.length,
		postProcessors: app.postProcessors,
		protocolHandlers: app.protocol.handlers.size,
		cliCommands: app.cli.commands.size,
		vaultListeners: listeners(app.vault),
		metadataListeners: listeners(app.metadataCache),
		workspaceListeners: listeners(workspace),
		styles: document.querySelectorAll('style[data-plugin]').length,
		bodyChildren: document.body.childElementCount,
		floating: document.querySelectorAll('.modal-container, .menu, .notice, .suggestion-container').length,
		...timers(),
	};
}
