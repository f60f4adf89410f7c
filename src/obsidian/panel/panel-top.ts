import type { dueNow } from '../../index/panel/due-section';
import type { Panel } from '../../index/panel/panel';
import { words } from '../../words/words';
import { CommandButtons } from './command-buttons';
import { FilterBox, type FilterHands } from './filter-box';
import { NothingFound } from './nothing-found';
import type { PanelHands } from './panel-hands';
import { putText } from './put';
import { Welcome } from './welcome';

/** Commands with a button at the top, as far as they can run on the note that is open. */
const BUTTONS = ['create-incident', 'add-checkpoint', 'add-control'];

/** What stands above the sections: buttons, the filter, and what is said where there is nothing to list, or nothing yet. */
export class PanelTop {
	private readonly buttons: CommandButtons;
	private readonly filter: FilterBox;
	private readonly spoken: HTMLElement;
	private readonly welcome: Welcome;
	private readonly nothing: NothingFound;
	private readonly waiting: HTMLElement;

	constructor(parent: HTMLElement, hands: PanelHands, filterHands: FilterHands) {
		const el = parent.createDiv('post-mortem-top');
		this.buttons = new CommandButtons(el.createDiv({ cls: 'post-mortem-buttons', attr: { role: 'toolbar', 'aria-label': words().panel.actions } }), hands);
		this.filter = new FilterBox(el, filterHands);
		this.filter.show(false);
		this.spoken = parent.createDiv({ cls: 'post-mortem-spoken', attr: { role: 'status' } });
		this.welcome = new Welcome(parent, hands);
		this.nothing = new NothingFound(parent, () => { this.filter.clear(); });
		this.waiting = parent.createDiv({ cls: 'post-mortem-nothing post-mortem-waiting', attr: { role: 'status' }, text: words().pictures.block.notRead });
	}

	/** How much cannot wait is spoken when it becomes another number. */
	update({ isFresh, found, foundNothing }: Panel, { overdue, today }: ReturnType<typeof dueNow>): void {
		this.waiting.remove();
		this.buttons.update(isFresh ? [] : BUTTONS);
		this.filter.show(!isFresh);
		this.welcome.update(isFresh);
		this.nothing.update(foundNothing ? found : '');
		putText(this.spoken, found === '' ? words().panel.due.dueNow(overdue + today) : found);
	}
}
