import { words } from '../../words/words';
import { CommandButtons } from './command-buttons';
import type { PanelHands } from './panel-hands';

/** What a vault without incidents shows. */
export class Welcome {
	private el: HTMLElement | undefined;

	constructor(private readonly parent: HTMLElement, private readonly hands: PanelHands) {}

	update(shown: boolean): void {
		if (!shown) this.el?.remove();
		this.el = shown ? this.el ?? this.draw() : undefined;
	}

	private draw(): HTMLElement {
		const { lines, button } = words().panel.welcome;
		const el = this.parent.createDiv('post-mortem-welcome');
		for (const line of lines) el.createEl('p', { text: line });
		new CommandButtons(el.createDiv('post-mortem-buttons'), this.hands, 'mod-cta').update(['create-incident'], button);
		return el;
	}
}
