import type { HoverLinkSource, UserEvent } from 'obsidian';
import { installMenus, Keymap, Scope, SettingsDialog } from '../ui';
import { MetadataCache, type MetadataDelivery, type Vault } from '../vault';
import { Activity } from './activity';
import { Commands } from './commands/commands';
import { addCoreCommands } from './commands/core-commands';
import { HotkeyManager } from './commands/hotkeys';
import { debounceIn } from './debounce';
import { LocalStore } from './local-store';
import { RenderContext, SecretStorage } from './module/small-classes';
import { Cli } from './plugins/cli';
import { type Evaluate, Plugins } from './plugins/plugins';
import { Protocol } from './plugins/protocol';
import { published } from './published';
import { ActiveScope } from './active-scope';
import { AppFileManager } from './file-manager';
import { ViewRegistry } from './views/registry';
import { StatusBar } from './window/status-bar';
import { Workspace } from './workspace/workspace';

export interface AppOptions {
	/** Names what is kept on this device. */
	appId?: string;
	delivery?: MetadataDelivery;
}

/** What every part of the app is reached through, and plugins as `this.app`. */
export class App {
	readonly activity = new Activity();
	readonly debounce = debounceIn(this.activity);
	readonly scope = new Scope();
	readonly keymap = new Keymap(new ActiveScope(this));
	readonly metadataCache: MetadataCache;
	readonly fileManager: AppFileManager;
	readonly viewRegistry = new ViewRegistry();
	readonly hoverLinkSources = new Map<string, HoverLinkSource>();
	readonly protocol = new Protocol(this.activity);
	readonly cli = new Cli(this.activity);
	readonly commands = new Commands(this);
	readonly hotkeyManager = new HotkeyManager(this);
	readonly statusBar = new StatusBar();
	readonly setting: SettingsDialog;
	readonly workspace: Workspace;
	readonly plugins: Plugins;
	readonly secretStorage = new SecretStorage();
	readonly renderContext = new RenderContext();
	/** None of the app's core plugins is here as a plugin. */
	readonly internalPlugins = { plugins: {}, getPluginById: () => null, getEnabledPluginById: () => null };
	/** How many Markdown post processors plugins have registered. */
	postProcessors = 0;
	lastEvent: UserEvent | null = null;
	private readonly local: LocalStore;

	constructor(readonly vault: Vault, evaluate: Evaluate, options: AppOptions = {}) {
		this.local = new LocalStore(options.appId ?? 'stand-in');
		this.metadataCache = new MetadataCache(vault, options.delivery ? { delivery: options.delivery } : {});
		this.fileManager = new AppFileManager(this);
		this.setting = new SettingsDialog(published(this));
		this.workspace = new Workspace(this);
		this.plugins = new Plugins(this, evaluate);
		installMenus(published(this));
		addCoreCommands(this);
	}

	/** The end of the app: files are let go, keys are no longer heard. */
	unload(keepStorage: boolean): void {
		this.vault.unload();
		this.keymap.unload();
		if (!keepStorage) this.local.clear();
	}

	/** The user switches between light and dark. */
	setTheme(theme: 'light' | 'dark'): void {
		document.body.toggleClass('theme-dark', theme === 'dark');
		document.body.toggleClass('theme-light', theme === 'light');
		this.workspace.trigger('css-change');
	}

	isDarkMode(): boolean {
		return document.body.hasClass('theme-dark');
	}

	loadLocalStorage(key: string): unknown {
		return this.local.load(key);
	}

	/** Null takes the entry away. */
	saveLocalStorage(key: string, data: unknown): void {
		this.local.save(key, data);
	}
}
