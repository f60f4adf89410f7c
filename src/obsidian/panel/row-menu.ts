import { Menu } from 'obsidian';
import type { PanelRow } from '../../index/panel/panel-row';
import { words } from '../../words/words';
import type { PanelHands } from './panel-hands';
import { postponeRow, reviewRow } from './row-due';

/** What can be done with a row, as a context menu. */
export function showRowMenu(event: MouseEvent, row: PanelRow, hands: PanelHands, tick: () => void): void {
	const { followThrough, panel: { menu: said } } = words();
	const menu = new Menu();
	menu.addItem((item) => item.setSection('open').setTitle(said.open).setIcon('file-text').onClick(() => { hands.open(row, false); }));
	menu.addItem((item) => item.setSection('open').setTitle(said.tab).setIcon('file-plus').onClick(() => { hands.open(row, 'tab'); }));
	menu.addItem((item) => item.setSection('open').setTitle(said.split).setIcon('separator-vertical').onClick(() => { hands.open(row, 'split'); }));
	if (row.tick) menu.addItem((item) => item.setSection('action').setTitle(said.tick).setIcon('check').onClick(tick));
	const { missing } = row;
	if (missing !== undefined) {
		const { action } = words().controls.orphan;
		menu.addItem((item) => item.setSection('action').setTitle(action).setIcon('shield-plus').onClick(() => { hands.writeRecord(row.path, missing); }));
	}
	if (row.due?.kind === 'review') {
		menu.addItem((item) => item.setSection('action').setTitle(followThrough.menu.review).setIcon('clipboard-check').onClick(() => { reviewRow(row, hands); }));
	}
	if (row.due) menu.addItem((item) => item.setSection('action').setTitle(followThrough.menu.postpone).setIcon('calendar-clock').onClick(() => { postponeRow(row, hands); }));
	menu.showAtMouseEvent(event);
}
