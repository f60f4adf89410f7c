import { Component, setIcon } from 'obsidian';
import { words } from '../../words/words';
import type { SettingsStore } from '../settings/settings-store';
import type { Agenda } from './agenda';
import { onPress, putAttr, putText } from './put';

/** The number of items that cannot wait, in the status bar; hidden while there is none, or while it is not wanted. */
export class StatusBarCount extends Component {
	constructor(
		private readonly el: HTMLElement, private readonly agenda: Agenda, private readonly store: Pick<SettingsStore, 'current' | 'onChange'>,
		private readonly open: () => void,
	) {
		super();
	}

	override onload(): void {
		const { el } = this;
		el.addClasses(['mod-clickable', 'post-mortem-status']);
		el.setAttrs({ role: 'button', tabindex: 0, 'data-tooltip-position': 'top' });
		setIcon(el.createSpan({ cls: 'status-bar-item-icon', attr: { 'aria-hidden': 'true' } }), 'clipboard-check');
		const text = el.createSpan();
		const show = (): void => {
			const { overdue, today } = this.agenda.counts();
			el.toggle(this.store.current.statusBar && overdue + today > 0);
			putText(text, words().panel.status.text(overdue + today));
			putAttr(el, 'aria-label', words().panel.status.label(overdue, today));
		};
		onPress(el, this.open);
		this.register(this.agenda.onChange(show));
		this.register(this.store.onChange(show));
		show();
	}
}
