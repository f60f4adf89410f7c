import { words } from '../../words/words';
import { KeyedList, type Drawn } from './keyed-list';
import type { PanelHands } from './panel-hands';
import { putText } from './put';

type Button = { readonly key: string; readonly text: string };

/** Buttons that run the plugin's own commands; one that cannot run now is not there. */
export class CommandButtons {
	private readonly buttons: KeyedList<Button>;

	constructor(parent: HTMLElement, private readonly hands: PanelHands, private readonly cls = '') {
		this.buttons = new KeyedList(parent, () => this.draw());
	}

	/** Command ids; `text` is said instead of what such a button says elsewhere. */
	update(commands: readonly string[], text?: string): void {
		const said: Readonly<Record<string, string>> = words().panel.buttons;
		this.buttons.update(commands.filter((id) => this.hands.canRun(id)).map((key) => ({ key, text: text ?? said[key] ?? key })));
	}

	private draw(): Drawn<Button> {
		const el = createEl('button', { cls: `post-mortem-button ${this.cls}`.trim(), type: 'button' });
		let shown: Button | undefined;
		el.addEventListener('click', () => { if (shown) this.hands.run(shown.key); });
		return {
			el,
			update(button) {
				shown = button;
				putText(el, button.text);
			},
		};
	}
}
