import type { Hotkey } from 'obsidian';
import type { App } from '../app';
import type { Editor } from '../editor/editor';
import type { MarkdownFileInfo } from '../editor/state-fields';
import { Platform } from '../platform';
import { MarkdownView } from '../views/markdown-view';

export interface Command {
	id: string;
	name: string;
	icon?: string;
	mobileOnly?: boolean;
	repeatable?: boolean;
	hotkeys?: Hotkey[];
	callback?: () => unknown;
	checkCallback?: (checking: boolean) => boolean | void;
	editorCallback?: (editor: Editor, ctx: MarkdownFileInfo) => unknown;
	editorCheckCallback?: (checking: boolean, editor: Editor, ctx: MarkdownFileInfo) => boolean | void;
	/** The app's own commands for the reading view set it; it is not in obsidian.d.ts. */
	allowPreview?: boolean;
}

/** Every command by its full id. */
export class Commands {
	readonly commands: Record<string, Command> = Object.create(null);

	constructor(private readonly app: App) {}

	addCommand(command: Command): void {
		this.commands[command.id] = command;
		this.app.hotkeyManager.setDefaults(command);
	}

	removeCommand(id: string): void {
		this.app.hotkeyManager.dropDefaults(id);
		delete this.commands[id];
	}

	findCommand(id: string): Command | undefined {
		return this.commands[id];
	}

	/** Those that can be run now. */
	listCommands(): Command[] {
		return Object.values(this.commands).filter((command) => this.isAvailable(command));
	}

	isAvailable(command: Command): boolean {
		if (command.mobileOnly && !Platform.isMobile) return false;
		return this.attempt(command, true);
	}

	executeCommandById(id: string): boolean {
		const command = this.findCommand(id);
		return command ? this.executeCommand(command) : false;
	}

	/** False when the command could not be run here; an error of the command itself is reported, not thrown. */
	executeCommand(command: Command): boolean {
		if (!this.isAvailable(command)) return false;
		try {
			return this.attempt(command, false);
		} catch (error) {
			console.error(`Command failed to execute: ${command.id}`, error);
			return true;
		}
	}

	private attempt(command: Command, checking: boolean): boolean {
		const { editorCheckCallback, editorCallback, checkCallback, callback } = command;
		if (editorCheckCallback || editorCallback) {
			const context = this.editorContext(command);
			if (!context) return false;
			const { editor, info } = context;
			if (editorCheckCallback) return this.answer(editorCheckCallback.call(command, checking, editor, info), checking);
			if (!checking) this.follow(editorCallback?.call(command, editor, info));
			return true;
		}
		if (checkCallback) return this.answer(checkCallback.call(command, checking), checking);
		if (!checking) this.follow(callback?.call(command));
		return callback !== undefined;
	}

	private answer(result: unknown, checking: boolean): boolean {
		this.follow(result);
		return checking ? result === true : result !== false;
	}

	/** What an asynchronous callback does is work that the host knows of. */
	private follow(result: unknown): void {
		if (!(result instanceof Promise)) return;
		this.app.activity.track(result).catch((error: unknown) => console.error('A command was rejected', error));
	}

	/** Editor commands exist only while an editor is in use; reading mode is none. */
	private editorContext(command: Command): { editor: Editor; info: MarkdownFileInfo } | null {
		const info = this.app.workspace.activeEditor;
		if (!info?.editor) return null;
		if (info instanceof MarkdownView && info.getMode() === 'preview' && !command.allowPreview) return null;
		return { editor: info.editor, info };
	}
}
