import type { Extension } from '@codemirror/state';
import type { CliFlags, HoverLinkSource, MarkdownPostProcessor, MarkdownPostProcessorContext, PluginManifest } from 'obsidian';
import { type EditorSuggest, MarkdownPreviewRenderer, type PluginSettingTab } from '../../ui';
import { Component } from '../../vault/component';
import type { App } from '../app';
import type { Command } from '../commands/commands';
import { Platform } from '../platform';
import type { ViewCreator } from '../views/registry';
import type { CliHandler } from './cli';
import type { ProtocolHandler } from './protocol';

type BlockHandler = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => Promise<unknown> | void;

/** What a plugin extends. Everything it adds through these methods goes again when it is unloaded. */
export abstract class Plugin extends Component {
	settings?: unknown;
	onExternalSettingsChange?(): unknown;

	constructor(readonly app: App, readonly manifest: PluginManifest) {
		super();
	}

	onUserEnable(): void {}

	addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
		const el = this.app.workspace.leftRibbon.addIcon(icon, title, callback);
		this.register(() => el.remove());
		return el;
	}

	/** On a phone or tablet there is no status bar: the element stands nowhere. */
	addStatusBarItem(): HTMLElement {
		if (Platform.isMobile) return createDiv('status-bar-item');
		const el = this.app.statusBar.addItem(`plugin-${this.manifest.id}`);
		this.register(() => el.remove());
		return el;
	}

	/** Changes the command it is given, as the app does: id and name get the plugin's in front. */
	addCommand(command: Command): Command {
		command.id = this.fullId(command.id);
		command.name = `${this.manifest.name}: ${command.name}`;
		this.app.commands.addCommand(command);
		this.register(() => this.app.commands.removeCommand(command.id));
		return command;
	}

	removeCommand(commandId: string): void {
		this.app.commands.removeCommand(this.fullId(commandId));
	}

	addSettingTab(settingTab: PluginSettingTab): void {
		this.app.setting.addSettingTab(settingTab);
		this.register(() => this.app.setting.removeSettingTab(settingTab));
	}

	registerView(type: string, viewCreator: ViewCreator): void {
		this.app.viewRegistry.registerView(type, viewCreator);
		this.register(() => this.app.viewRegistry.unregisterView(type));
	}

	registerHoverLinkSource(id: string, info: HoverLinkSource): void {
		this.app.hoverLinkSources.set(id, info);
		this.register(() => this.app.hoverLinkSources.delete(id));
	}

	registerExtensions(extensions: string[], viewType: string): void {
		this.app.viewRegistry.registerExtensions(extensions, viewType);
		this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
	}

	registerMarkdownPostProcessor(postProcessor: MarkdownPostProcessor, sortOrder?: number): MarkdownPostProcessor {
		MarkdownPreviewRenderer.registerPostProcessor(postProcessor, sortOrder);
		this.app.postProcessors += 1;
		this.register(() => {
			MarkdownPreviewRenderer.unregisterPostProcessor(postProcessor);
			this.app.postProcessors -= 1;
		});
		return postProcessor;
	}

	registerMarkdownCodeBlockProcessor(language: string, handler: BlockHandler, sortOrder?: number): MarkdownPostProcessor {
		const processor = MarkdownPreviewRenderer.createCodeBlockPostProcessor(language, handler);
		return this.registerMarkdownPostProcessor(processor, sortOrder);
	}

	/** False: this host has no Bases. */
	registerBasesView(): boolean {
		return false;
	}

	registerEditorExtension(extension: Extension): void {
		const { workspace } = this.app;
		workspace.editorExtensions.push(extension);
		workspace.updateOptions();
		this.register(() => {
			workspace.editorExtensions.splice(workspace.editorExtensions.indexOf(extension), 1);
			workspace.updateOptions();
		});
	}

	registerObsidianProtocolHandler(action: string, handler: ProtocolHandler): void {
		this.register(this.app.protocol.register(action, handler));
	}

	registerEditorSuggest(editorSuggest: EditorSuggest<unknown>): void {
		const { editorSuggests } = this.app.workspace;
		editorSuggests.add(editorSuggest);
		this.register(() => {
			editorSuggest.close();
			editorSuggests.delete(editorSuggest);
		});
	}

	registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
		this.register(this.app.cli.register(command, { description, flags: flags ?? {}, handler }));
	}

	/** Null without a file; rejects when the file is not JSON. */
	async loadData(): Promise<unknown> {
		const { adapter } = this.app.vault;
		if (!await adapter.exists(this.dataPath)) return null;
		const data: unknown = JSON.parse(await adapter.read(this.dataPath));
		return data;
	}

	async saveData(data: unknown): Promise<void> {
		await this.app.activity.track(this.app.vault.adapter.write(this.dataPath, JSON.stringify(data, null, 2)));
	}

	private get dataPath(): string {
		return `${this.manifest.dir ?? ''}/data.json`;
	}

	private fullId(id: string): string {
		return `${this.manifest.id}:${id}`;
	}
}
