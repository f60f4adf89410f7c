import type { PluginManifest } from 'obsidian';
import { Notice } from '../../ui';
import type { App } from '../app';
import { Plugin } from './plugin';

export interface PluginSource {
	manifest: PluginManifest;
	/** The built `main.js`. */
	code: string;
	/** Its `styles.css`. */
	styles?: string;
	/** Where its data lives in the vault; the configuration folder's `plugins/<id>` by default. */
	dir?: string;
}

/** Runs a plugin's code and hands out what it exports. */
export type Evaluate = (code: string, name: string) => unknown;

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

function isPluginClass(value: unknown): value is PluginClass {
	return typeof value === 'function' && value.prototype instanceof Plugin;
}

function defaultExport(exports: unknown): unknown {
	const inner: unknown = typeof exports === 'object' && exports !== null ? Reflect.get(exports, 'default') : undefined;
	return inner ?? exports;
}

/** The plugins of the vault: installed, enabled, running. */
export class Plugins {
	readonly manifests: Record<string, PluginManifest> = {};
	readonly plugins: Record<string, Plugin> = {};
	readonly enabledPlugins = new Set<string>();
	private readonly sources = new Map<string, PluginSource>();
	private readonly styles = new Map<string, HTMLStyleElement>();

	constructor(private readonly app: App, private readonly evaluate: Evaluate) {}

	install(source: PluginSource): void {
		const { id } = source.manifest;
		const dir = source.dir ?? source.manifest.dir ?? `${this.app.vault.configDir}/plugins/${id}`;
		this.manifests[id] = { ...source.manifest, dir };
		this.sources.set(id, source);
	}

	getPlugin(id: string): Plugin | null {
		return this.plugins[id] ?? null;
	}

	/** Resolves to false, with a notice, when the plugin cannot be loaded. */
	async enablePlugin(id: string): Promise<boolean> {
		if (this.plugins[id]) return true;
		try {
			await this.load(id);
			return true;
		} catch (error) {
			console.error(`Plugin failure: ${id}`, error);
			new Notice(`Failed to load plugin "${id}"`);
			await this.disablePlugin(id);
			return false;
		}
	}

	/** As enabled by hand in the settings: the plugin hears of it. */
	async enablePluginAndSave(id: string): Promise<boolean> {
		const enabled = await this.enablePlugin(id);
		if (enabled) {
			this.enabledPlugins.add(id);
			this.plugins[id]?.onUserEnable();
		}
		return enabled;
	}

	async disablePlugin(id: string): Promise<void> {
		const plugin = this.plugins[id];
		delete this.plugins[id];
		this.styles.get(id)?.remove();
		this.styles.delete(id);
		plugin?.unload();
	}

	async disablePluginAndSave(id: string): Promise<void> {
		this.enabledPlugins.delete(id);
		await this.disablePlugin(id);
	}

	async unloadAll(): Promise<void> {
		for (const id of Object.keys(this.plugins)) await this.disablePlugin(id);
	}

	private async load(id: string): Promise<void> {
		const source = this.sources.get(id);
		const manifest = this.manifests[id];
		if (!source || !manifest) throw new Error(`No plugin "${id}" is installed.`);
		const Class = defaultExport(this.evaluate(source.code, `plugin:${id}`));
		if (!isPluginClass(Class)) throw new Error(`"${id}" does not export a class that extends Plugin.`);
		const dir = manifest.dir ?? '';
		if (!await this.app.vault.adapter.exists(dir)) await this.app.vault.adapter.mkdir(dir);
		const plugin = new Class(this.app, manifest);
		this.plugins[id] = plugin;
		this.addStyles(id, source.styles);
		await plugin.load();
	}

	private addStyles(id: string, css: string | undefined): void {
		if (!css) return;
		const el = document.head.createEl('style', { text: css, attr: { 'data-plugin': id } });
		this.styles.set(id, el);
	}
}
