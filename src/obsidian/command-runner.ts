import type { App, Command } from 'obsidian';

/** Runs the plugin's own commands by their ids, as a finding names them. */
export class CommandRunner {
	private commands: readonly Command[] = [];

	constructor(private readonly app: App) {}

	use(commands: readonly Command[]): void {
		this.commands = commands;
	}

	has(id: string): boolean {
		return this.commands.some((command) => command.id === id);
	}

	/** Whether the command is there and fits the note that is open. */
	canRun(id: string): boolean {
		const command = this.commands.find((each) => each.id === id);
		if (!command) return false;
		if (command.callback) return true;
		if (command.checkCallback) return command.checkCallback(true) === true;
		const { activeEditor } = this.app.workspace;
		const editor = activeEditor?.editor;
		return activeEditor !== null && editor !== undefined && (command.editorCheckCallback?.(true, editor, activeEditor) ?? true) === true;
	}

	/** False when there is no such command, or it does not fit the note that is open. */
	run(id: string): boolean {
		const command = this.commands.find((each) => each.id === id);
		if (!command || !this.canRun(id)) return false;
		if (command.callback) command.callback();
		else if (command.checkCallback) return command.checkCallback(false) !== false;
		else this.runInEditor(command);
		return true;
	}

	private runInEditor(command: Command): void {
		const { activeEditor } = this.app.workspace;
		const editor = activeEditor?.editor;
		if (!activeEditor || !editor) return;
		if (command.editorCallback) command.editorCallback(editor, activeEditor);
		else command.editorCheckCallback?.(false, editor, activeEditor);
	}
}
