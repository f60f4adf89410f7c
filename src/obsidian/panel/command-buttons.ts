import { words } from '../../words/words';
import { KeyedList, type Drawn } from './keyed-list';
import type { PanelHands } from './panel-hands';
import { putText } from './put';

type Button = { readonly key: string; readonly text: string };
type Said = Readonly<Record<string, string>>;

/** Buttons that run the plugin's own commands; one that cannot run now is not there. */
export class CommandButtons {
	private readonly buttons: KeyedList<Button>;

	/** `said` gives what a button says by command id. */
	constructor(parent: HTMLElement, private readonly hands: PanelHands, private readonly said: Said = words().panel.buttons) {
		this.buttons = new KeyedList(parent, () => this.draw());
	}

	update(commands: readonly string[]): void {
		this.buttons.update(commands.filter((id) => this.hands.canRun(id)).map((key) => ({ key, text: this.said[key] ?? key })));
	}

	private draw(): Drawn<Button> {
		const el = createEl('button', { cls: 'post-mortem-button', type: 'button' });
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
