import { Menu, SearchComponent } from 'obsidian';
import type { FilterChoice } from '../../index/panel/filter-choices';
import { FILTER_FIELDS, toggleTerm } from '../../index/panel/panel-filter';
import { words } from '../../words/words';
import { putIcon } from './put';

export interface FilterHands {
	/** Called with the text of the filter whenever it is another one. */
	readonly filter: (text: string) => void;
	readonly choices: (text: string) => readonly FilterChoice[];
	/** Moves from the box down to what it found. */
	readonly down: () => void;
}

/** A line to type a filter into, and a menu of what can be picked instead. */
export class FilterBox {
	readonly el: HTMLElement;
	private readonly search: SearchComponent;

	constructor(parent: HTMLElement, private readonly hands: FilterHands) {
		const said = words().panel.filter;
		this.el = parent.createDiv({ cls: 'post-mortem-filter', attr: { role: 'search' } });
		this.search = new SearchComponent(this.el).setPlaceholder(said.placeholder).onChange((text) => { hands.filter(text); });
		this.search.inputEl.setAttrs({ 'aria-label': said.name, dir: 'auto' });
		this.search.inputEl.addEventListener('keydown', (event) => { this.onKey(event); });
		const button = this.el.createEl('button', { cls: 'clickable-icon', type: 'button', attr: { 'aria-label': said.choose, 'aria-haspopup': 'menu' } });
		putIcon(button, 'list-filter');
		button.addEventListener('click', () => { this.showChoices(button); });
	}

	show(shown: boolean): void {
		this.el.toggle(shown);
	}

	clear(): void {
		this.put('');
		this.search.inputEl.focus();
	}

	private put(text: string): void {
		this.search.setValue(text);
		this.search.onChanged();
	}

	private onKey(event: KeyboardEvent): void {
		if (event.isComposing) return;
		if (event.key === 'ArrowDown') this.hands.down();
		else if (event.key === 'Escape' && this.search.getValue() !== '') this.put('');
		else return;
		event.preventDefault();
		event.stopPropagation();
	}

	private showChoices(at: HTMLElement): void {
		const said = words().panel.filter;
		const text = this.search.getValue();
		const choices = this.hands.choices(text);
		const menu = new Menu();
		for (const field of FILTER_FIELDS) {
			const inside = choices.filter((choice) => choice.field === field);
			if (inside.length > 0) menu.addItem((item) => item.setSection(field).setTitle(said.headings[field]).setIsLabel(true));
			for (const { value, chosen } of inside) {
				menu.addItem((item) => item.setSection(field).setTitle(value).setChecked(chosen).onClick(() => { this.put(toggleTerm(text, field, value)); }));
			}
		}
		if (text !== '') menu.addItem((item) => item.setSection('clear').setTitle(said.clear).setIcon('x').onClick(() => { this.clear(); }));
		const { left, bottom } = at.getBoundingClientRect();
		menu.showAtPosition({ x: left, y: bottom }, at.doc);
	}
}
