import { Menu } from '../index';
import { press, testApp } from '../test-app';

testApp();

afterEach(() => {
	press('Escape');
	document.body.empty();
});

const titles = (): (string | null)[] =>
	Array.from(document.querySelectorAll('.menu-scroll > *'), (el) =>
		el.querySelector('.menu-item-title')?.textContent ?? '—');

describe('Menu', () => {
	it('gathers items by section and separates sections, with no separator at an end', () => {
		new Menu().addSeparator()
			.addItem((item) => item.setTitle('a').setSection('one'))
			.addItem((item) => item.setTitle('b').setSection('two'))
			.addItem((item) => item.setTitle('c').setSection('one'))
			.addSeparator()
			.showAtPosition({ x: 0, y: 0 });
		expect(titles()).toEqual(['a', 'c', '—', 'b']);
	});

	it('passes over what cannot be chosen and runs the selected item by Enter', () => {
		const done: string[] = [];
		const menu = new Menu()
			.addItem((item) => item.setTitle('off').setDisabled(true).onClick(() => done.push('off')))
			.addItem((item) => item.setTitle('on').setChecked(true).onClick(() => done.push('on')));
		menu.showAtPosition({ x: 0, y: 0 });
		press('ArrowDown');
		expect(document.querySelector('.menu-item.selected')?.textContent).toBe('on');
		expect(document.querySelector('.mod-checked')).not.toBeNull();
		press('Enter');
		expect(done).toEqual(['on']);
		expect(document.querySelector('.menu')).toBeNull();
	});

	it('opens a submenu to the right and leaves it to the left', () => {
		const done: string[] = [];
		new Menu()
			.addItem((item) => item.setTitle('more').setSubmenu()
				.addItem((sub) => sub.setTitle('inner').onClick(() => done.push('inner'))))
			.showAtPosition({ x: 0, y: 0 });
		press('ArrowDown');
		press('ArrowRight');
		expect(document.querySelectorAll('.menu')).toHaveLength(2);
		press('ArrowLeft');
		expect(document.querySelectorAll('.menu')).toHaveLength(1);
		press('ArrowRight');
		press('Enter');
		expect(done).toEqual(['inner']);
		expect(document.querySelector('.menu')).toBeNull();
	});

	it('runs an item once, also when it is shown a second time, and a disabled one not at all', () => {
		const done: string[] = [];
		const menu = new Menu()
			.addItem((item) => item.setTitle('off').setDisabled(true).onClick(() => done.push('off')))
			.addItem((item) => item.setTitle('on').onClick(() => done.push('on')));
		for (let turn = 0; turn < 2; turn++) {
			menu.showAtPosition({ x: 0, y: 0 });
			document.querySelectorAll<HTMLElement>('.menu-item').forEach((el) => el.click());
		}
		expect(done).toEqual(['on', 'on']);
	});

	it('goes when something else is pressed with the mouse, and tells', () => {
		let hidden = 0;
		const menu = new Menu().addItem((item) => item.setTitle('a'));
		menu.onHide(() => hidden++);
		menu.showAtMouseEvent(new MouseEvent('contextmenu', { clientX: 5, clientY: 5 }));
		document.querySelector('.menu-item')?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
		expect(hidden).toBe(0);
		document.body.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
		expect([hidden, document.querySelector('.menu')]).toEqual([1, null]);
	});
});
