import type { FuzzyMatch } from 'obsidian';
import { FuzzySuggestModal } from '../../ui';
import type { App } from '../app';
import { published } from '../published';
import type { Command } from './commands';

/** The command palette: every command that can be run now, by its full name. */
export class CommandPalette extends FuzzySuggestModal<Command> {
	constructor(private readonly host: App) {
		super(published(host));
		this.setPlaceholder('Select a command...');
		this.modalEl.addClass('mod-command-palette');
	}

	getItems(): Command[] {
		return this.host.commands.listCommands();
	}

	getItemText(command: Command): string {
		return command.name;
	}

	override renderSuggestion(match: FuzzyMatch<Command>, el: HTMLElement): void {
		el.addClass('mod-complex');
		const content = el.createDiv('suggestion-content');
		super.renderSuggestion(match, content.createDiv('suggestion-title'));
	}

	onChooseItem(command: Command): void {
		this.host.commands.executeCommand(command);
	}
}
