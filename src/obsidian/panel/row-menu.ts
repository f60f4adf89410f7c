import { Menu } from 'obsidian';
import type { PanelRow } from '../../index/panel/panel-row';
import { words } from '../../words/words';
import type { PanelHands } from './panel-hands';
import { postponeRow, reviewRow, writeRecordOf } from './row-due';

/** What can be done with a row, as a context menu at the mouse or below an element. */
export function showRowMenu(at: MouseEvent | HTMLElement, row: PanelRow, hands: PanelHands, tick: () => void): void {
	const { followThrough, panel: { menu: said } } = words();
	const menu = new Menu();
	menu.addItem((item) => item.setSection('open').setTitle(said.open).setIcon('file-text').onClick(() => { hands.open(row, false); }));
	menu.addItem((item) => item.setSection('open').setTitle(said.tab).setIcon('file-plus').onClick(() => { hands.open(row, 'tab'); }));
	menu.addItem((item) => item.setSection('open').setTitle(said.split).setIcon('separator-vertical').onClick(() => { hands.open(row, 'split'); }));
	if (row.tick) menu.addItem((item) => item.setSection('action').setTitle(said.tick).setIcon('check').onClick(tick));
	if (row.missing !== undefined) {
		const { action } = words().controls.orphan;
		menu.addItem((item) => item.setSection('action').setTitle(action).setIcon('shield-plus').onClick(() => { writeRecordOf(row, hands); }));
	}
	for (const { label } of row.buttons.filter(({ key }) => key === 'reopen')) {
		menu.addItem((item) => item.setSection('action').setTitle(label).setIcon('rotate-ccw').onClick(() => { hands.reopen(row); }));
	}
	if (row.buttons.some(({ key }) => key === 'promote')) {
		const title = words().commands.promoteSignal;
		menu.addItem((item) => item.setSection('action').setTitle(title).setIcon('circle-arrow-up').onClick(() => { hands.promote(row.path); }));
	}
	if (row.due?.kind === 'review') {
		menu.addItem((item) => item.setSection('action').setTitle(followThrough.menu.review).setIcon('clipboard-check').onClick(() => { reviewRow(row, hands); }));
	}
	if (row.due) menu.addItem((item) => item.setSection('action').setTitle(followThrough.menu.postpone).setIcon('calendar-clock').onClick(() => { postponeRow(row, hands); }));
	if ('clientX' in at) {
		menu.showAtMouseEvent(at);
		return;
	}
	const { left, bottom } = at.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, at.doc);
}
