import type { Hotkey, KeymapContext } from 'obsidian';
import { compileModifiers } from '../../ui/keys/modifiers';
import type { App } from '../app';
import type { Command } from './commands';

const isPressed = (hotkey: Hotkey, context: KeymapContext): boolean =>
	compileModifiers(hotkey.modifiers) === context.modifiers && hotkey.key.toLowerCase() === context.vkey.toLowerCase();

/** Which keys run which command: a command's own, unless the user set others. */
export class HotkeyManager {
	readonly defaultKeys: Record<string, Hotkey[]> = Object.create(null);
	readonly customKeys: Record<string, Hotkey[]> = Object.create(null);

	constructor(private readonly app: App) {
		app.scope.register(null, null, (event, context) => this.onKey(event, context));
	}

	setDefaults(command: Command): void {
		if (command.hotkeys) this.defaultKeys[command.id] = command.hotkeys;
	}

	dropDefaults(id: string): void {
		delete this.defaultKeys[id];
	}

	getHotkeys(id: string): Hotkey[] | undefined {
		return this.customKeys[id];
	}

	getDefaultHotkeys(id: string): Hotkey[] | undefined {
		return this.defaultKeys[id];
	}

	setHotkeys(id: string, hotkeys: Hotkey[]): void {
		this.customKeys[id] = hotkeys;
	}

	removeHotkeys(id: string): void {
		delete this.customKeys[id];
	}

	private onKey(event: KeyboardEvent, context: KeymapContext): false | undefined {
		for (const command of Object.values(this.app.commands.commands)) {
			const hotkeys = this.customKeys[command.id] ?? this.defaultKeys[command.id] ?? [];
			if (!hotkeys.some((hotkey) => isPressed(hotkey, context))) continue;
			if (event.repeat && !command.repeatable) continue;
			if (this.app.commands.executeCommand(command)) return false;
		}
		return undefined;
	}
}
