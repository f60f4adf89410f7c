import type { Command } from 'obsidian';

/** The plugin's commands as buttons use them: those that need no editor. */
export interface OwnCommands {
	/** Whether the command is there and can run on the note that is open. */
	readonly canRun: (id: string) => boolean;
	readonly run: (id: string) => void;
}

export function ownCommands(commands: readonly Command[]): OwnCommands {
	const find = (id: string): Command | undefined => commands.find((command) => command.id === id);
	return {
		canRun: (id) => {
			const command = find(id);
			return command?.callback !== undefined || command?.checkCallback?.(true) === true;
		},
		run: (id) => {
			const command = find(id);
			if (command?.callback) command.callback();
			else command?.checkCallback?.(false);
		},
	};
}
