import type { App, Plugin } from 'obsidian';
import { words } from '../../words/words';
import { registerCodeBlocks } from '../blocks/code-block';
import { guard } from '../notify';
import type { Parts } from '../parts';
import type { SettingsStore } from '../settings/settings-store';
import { Agenda } from './agenda';
import { DailyNotice } from './daily-notice';
import { HOVER_SOURCE } from './make-hands';
import { PANEL_ICON, PANEL_VIEW, PanelView } from './panel-view';
import { StatusBarCount } from './status-bar';

/** Shows the sidebar, opening it where it is not open yet, and puts the focus into it. */
export async function openPanel(app: App): Promise<void> {
	const { view } = await app.workspace.ensureSideLeaf(PANEL_VIEW, 'right', { active: true, reveal: true });
	if (view instanceof PanelView) view.takeFocus();
}

/**
 * The sidebar, code blocks that show the same, the ribbon icon, the count in the status bar and the notice of the day; `read`
 * resolves when every note has been read.
 */
export function registerPanel(plugin: Plugin, parts: Parts, store: SettingsStore, read: Promise<void>): void {
	const agenda = plugin.addChild(new Agenda(parts, read));
	const open = (): void => { guard(() => openPanel(parts.app)); };
	plugin.registerView(PANEL_VIEW, (leaf) => new PanelView(leaf, { ...parts, agenda }));
	registerCodeBlocks(plugin, { ...parts, agenda });
	plugin.registerHoverLinkSource(HOVER_SOURCE, { display: words().panel.name, defaultMod: true });
	plugin.addRibbonIcon(PANEL_ICON, words().panel.open, open);
	plugin.addChild(new StatusBarCount(plugin.addStatusBarItem(), agenda, store, open));
	plugin.addChild(new DailyNotice(parts, agenda, open));
}
