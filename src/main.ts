import { getLanguage, Plugin } from 'obsidian';
import { VaultIndex } from './index/vault-index';
import { publicApi } from './obsidian/automation/api';
import type { PostMortemApi } from './obsidian/automation/public-api';
import { registerCli } from './obsidian/automation/register-cli';
import { registerProtocol } from './obsidian/automation/register-protocol';
import { editorChecks, registerChecks } from './obsidian/checks/register-checks';
import { clock } from './obsidian/clock';
import { CommandRunner } from './obsidian/command-runner';
import { commands } from './obsidian/commands';
import { OpenDialogs } from './obsidian/dialogs/open-dialogs';
import { CheckEditors } from './obsidian/editor/check-editors';
import { registerMenus } from './obsidian/menus/register-menus';
import { registerPanel } from './obsidian/panel/register-panel';
import type { Parts } from './obsidian/parts';
import { TimeBoxes } from './obsidian/review/time-boxes';
import { SettingsStore } from './obsidian/settings/settings-store';
import { SettingsTab } from './obsidian/settings/settings-tab';
import { VaultWatch } from './obsidian/vault-watch';
import { isIn } from './text/file-name';
import { catalogueOf } from './words/catalogues';
import { speak } from './words/words';

/** Makes the parts, hands them to each other and registers them; everything else lives in its own room. */
export default class PostMortemPlugin extends Plugin {
	private readonly store = new SettingsStore(this);
	private settingsTab?: SettingsTab;
	/** The calls for scripts; documented in docs/api.md. */
	api?: PostMortemApi;

	override async onload(): Promise<void> {
		speak(catalogueOf(getLanguage()));
		const { app, store } = this;
		await store.load();
		const index = new VaultIndex((target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path);
		const watch = new VaultWatch({
			app, index, leaveOut: (path) => path === store.current.template, now: () => clock.now(), rootCauseLabel: () => store.current.labelRootCause,
			isTemplate: (path) => isIn(store.current.templateFolders, path),
		});
		const dialogs = new OpenDialogs();
		const editors: CheckEditors = new CheckEditors(editorChecks(() => parts));
		const runner = new CommandRunner(app);
		const parts: Parts = { app, index, clock, dialogs, editors, runner, timeBoxes: new TimeBoxes(), settings: () => store.current };

		const list = commands(parts);
		for (const command of list) this.addCommand({ ...command });
		runner.use(list);
		registerChecks(this, parts, store);
		registerMenus(this, parts);
		const ready = new Promise<void>((resolve) => {
			app.workspace.onLayoutReady(() => { void watch.start((ref) => { this.registerEvent(ref); }).then(resolve); });
		});
		registerPanel(this, parts, store, ready);
		registerProtocol(this, parts);
		registerCli(this, parts, ready);
		const api: PostMortemApi = publicApi(parts, ready, () => this.api === api);
		this.api = api;
		this.register(() => { delete this.api; });
		this.addSettingTab(this.settingsTab = new SettingsTab(this, store, parts));
		this.register(store.onChange(() => { void watch.takeStock(); }));
		this.register(() => { watch.stop(); });
		this.register(() => { dialogs.closeAll(); });
	}

	override async onExternalSettingsChange(): Promise<void> {
		if (await this.store.load()) this.settingsTab?.update();
	}
}
