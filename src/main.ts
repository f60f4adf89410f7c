import { Plugin } from 'obsidian';
import { VaultIndex } from './index/vault-index';
import { clock } from './obsidian/clock';
import { commands } from './obsidian/commands';
import { OpenDialogs } from './obsidian/dialogs/open-dialogs';
import { registerMenus } from './obsidian/menus/register-menus';
import { registerPanel } from './obsidian/panel/register-panel';
import type { Parts } from './obsidian/parts';
import { SettingsStore } from './obsidian/settings-store';
import { SettingsTab } from './obsidian/settings-tab';
import { VaultWatch } from './obsidian/vault-watch';

/** Makes the parts, hands them to each other and registers them; everything else lives in its own room. */
export default class PostMortemPlugin extends Plugin {
	private readonly store = new SettingsStore(this);

	override async onload(): Promise<void> {
		const { app, store } = this;
		await store.load();
		const index = new VaultIndex((target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path);
		const watch = new VaultWatch({ app, index, leaveOut: (path) => path === store.current.template, now: () => clock.now() });
		const dialogs = new OpenDialogs();
		const parts: Parts = { app, index, clock, dialogs, settings: () => store.current };

		const list = commands(parts);
		for (const command of list) this.addCommand({ ...command });
		registerMenus(this, parts);
		registerPanel(this, parts, list, new Promise((resolve) => {
			app.workspace.onLayoutReady(() => { void watch.start((ref) => { this.registerEvent(ref); }).then(resolve); });
		}));
		this.addSettingTab(new SettingsTab(this, store));
		this.register(store.onChange(() => { void watch.takeStock(); }));
		this.register(() => { watch.stop(); });
		this.register(() => { dialogs.closeAll(); });
	}

	override async onExternalSettingsChange(): Promise<void> {
		await this.store.load();
	}
}
