import { words } from '../../words/words';
import { CommandButtons } from './command-buttons';
import type { PanelHands } from './panel-hands';
import { putIcon } from './put';

/** Ways to begin, as far as the commands are there; the first is the main one. */
const BEGIN = ['create-incident', 'set-up-artifacts', 'log-signal'];

/** What a vault without incidents shows: what this is for, in three lines, and how to begin. */
export class Welcome {
	private el: HTMLElement | undefined;

	constructor(private readonly parent: HTMLElement, private readonly hands: PanelHands) {}

	update(shown: boolean): void {
		if (!shown) this.el?.remove();
		this.el = shown ? this.el ?? this.draw() : undefined;
	}

	private draw(): HTMLElement {
		const { lines, buttons } = words().panel.welcome;
		const el = this.parent.createDiv('post-mortem-welcome');
		const list = el.createDiv({ attr: { role: 'list' } });
		for (const { icon, text } of lines) {
			const line = list.createDiv({ cls: 'post-mortem-welcome-line', attr: { role: 'listitem' } });
			putIcon(line.createSpan({ attr: { 'aria-hidden': 'true' } }), icon);
			line.createSpan({ text });
		}
		new CommandButtons(el.createDiv('post-mortem-buttons'), this.hands, buttons).update(BEGIN);
		el.find('button')?.addClass('mod-cta');
		return el;
	}
}
