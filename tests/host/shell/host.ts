import { installDomHelpers } from '../ui';
import { evaluate, type Faults, MemoryStore, type Store, Vault } from '../vault';
import { installJsdomShims } from '../jsdom-shims';
import { App } from './app';
import { type Footprint, footprint } from './footprint';
import { watchLeaks } from './leak-watch';
import { codeMirror } from './module/modules';
import { obsidianModule } from './module/obsidian';
import { Tasks } from './module/small-classes';
import type { PluginSource } from './plugins/plugins';
import { drawWindow } from './window/draw-window';
import { registerCoreViews, showFileExplorer } from './window/core-views';
import { closeEverything } from './window/close-everything';
import { restoreLayout, type SavedLayout } from './workspace/restore';

export interface HostOptions {
	/** The vault's disk; `files` by path are put into memory when there is none. */
	store?: Store;
	files?: Readonly<Record<string, string>>;
	faults?: Faults;
	/** Where the window is drawn; the page's body by default. */
	root?: HTMLElement;
	vaultName?: string;
	/** Names what the app keeps on this device. */
	appId?: string;
	/** Enabled at start-up, and so loaded before the vault's files and the layout are known. */
	plugins?: readonly PluginSource[];
	/** Milliseconds between the vault being loaded and the layout being ready. */
	layoutDelay?: number;
	/** Tabs that were open when the app was left. */
	layout?: SavedLayout;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => window.setTimeout(resolve, ms));

/** One running app: what tests and the workbench hold. */
export class Host {
	readonly app: App;
	/** What `require('obsidian')` gives. */
	readonly obsidian: Record<string, unknown>;
	readonly root: HTMLElement;
	private readonly leaks = watchLeaks();
	private readonly undraw: () => void;

	constructor(options: HostOptions) {
		this.root = options.root ?? document.body.createDiv('stand-in');
		const { faults, appId } = options;
		const store = options.store ?? new MemoryStore(options.files ?? {});
		const vault = new Vault(faults ? faults.wrap(store) : store, options.vaultName ?? 'Vault');
		this.app = new App(vault, (code) => evaluate(code, this.modules()), {
			...(appId !== undefined && { appId }),
			...(faults && { delivery: faults }),
		});
		this.obsidian = obsidianModule(this.app);
		Object.assign(window, { app: this.app });
		registerCoreViews(this.app);
		this.undraw = drawWindow(this.app, this.root);
	}

	/** Start-up in the app's order: plugins, files, layout. */
	async start({ plugins = [], layout = {}, layoutDelay = 0 }: HostOptions): Promise<void> {
		const { app } = this;
		for (const plugin of plugins) {
			app.plugins.install(plugin);
			app.plugins.enabledPlugins.add(plugin.manifest.id);
			await app.plugins.enablePlugin(plugin.manifest.id);
		}
		await app.vault.load();
		await restoreLayout(app.workspace, layout);
		await showFileExplorer(app);
		if (layoutDelay > 0) await pause(layoutDelay);
		app.workspace.announceLayoutReady();
	}

	/** Installs a plugin and enables it as the user would; false when it failed to load. */
	async loadPlugin(source: PluginSource): Promise<boolean> {
		this.app.plugins.install(source);
		return this.enable(source.manifest.id);
	}

	enable(id: string): Promise<boolean> {
		return this.app.plugins.enablePluginAndSave(id);
	}

	disable(id: string): Promise<void> {
		return this.app.plugins.disablePluginAndSave(id);
	}

	/** Runs a command by its full id, waits for what it does, and says whether it could be run. */
	async run(commandId: string): Promise<boolean> {
		const done = this.app.commands.executeCommandById(commandId);
		await this.settled();
		return done;
	}

	/** The names that the command palette lists now. */
	palette(): string[] {
		return this.app.commands.listCommands().map((command) => command.name);
	}

	/** The texts of the notices on the screen, oldest first. */
	notices(): string[] {
		return Array.from(document.querySelectorAll('.notice'), (notice) => notice.textContent ?? '');
	}

	openUri(uri: string): Promise<boolean> {
		return this.app.protocol.open(uri);
	}

	cli(command: string, params?: Record<string, string>): Promise<string> {
		return this.app.cli.run(command, params);
	}

	/** Writes a plugin's `data.json` as a sync service would, and tells the plugin. */
	async changeSettingsOutside(id: string, text: string): Promise<void> {
		const plugin = this.app.plugins.getPlugin(id);
		if (!plugin) throw new Error(`Plugin "${id}" is not running.`);
		await this.app.vault.adapter.write(`${plugin.manifest.dir ?? ''}/data.json`, text);
		await plugin.onExternalSettingsChange?.();
	}

	/** What is registered right now; compare two of them to see a leak. */
	footprint(): Footprint {
		return footprint(this.app, this.leaks.counts);
	}

	/** Resolves when files, metadata, views and debounced work have come to rest; what was postponed is done now. */
	async settled(): Promise<void> {
		const { activity, metadataCache } = this.app;
		do {
			await activity.quiet();
			await metadataCache.idle();
		} while (!activity.idle);
	}

	/** Takes the app down: plugins, views, window, listeners, and unless told otherwise what was kept on this device. */
	async dispose({ keepStorage = false } = {}): Promise<void> {
		const { app } = this;
		const tasks = new Tasks();
		app.workspace.trigger('quit', tasks);
		await tasks.promise();
		await app.plugins.unloadAll();
		await app.workspace.closeAll();
		await this.settled();
		closeEverything(document);
		app.unload(keepStorage);
		this.undraw();
		Reflect.deleteProperty(window, 'app');
		if (this.root.hasClass('stand-in')) this.root.remove();
		this.leaks.undo();
	}

	private modules(): Record<string, unknown> {
		return { ...codeMirror, obsidian: this.obsidian };
	}
}

/** Starts an app and resolves when its layout is ready; nothing is waited for after that. */
export async function createHost(options: HostOptions = {}): Promise<Host> {
	installJsdomShims();
	installDomHelpers(window);
	const host = new Host(options);
	await host.start(options);
	return host;
}
