import { addIcon, getIcon, getIconIds, installDomHelpers, removeIcon, setIcon } from '../index';

installDomHelpers(window);

describe('icons', () => {
	it('draws a lucide icon with and without its prefix', () => {
		expect(getIcon('siren')?.outerHTML).toBe(getIcon('lucide-siren')?.outerHTML);
		expect(getIcon('siren')?.querySelectorAll('path').length).toBeGreaterThan(2);
		expect(getIcon('siren')?.getAttribute('class')).toBe('svg-icon lucide-siren');
	});

	it('draws an icon by the name it had before', () => {
		expect(getIcon('home')?.innerHTML).toBe(getIcon('house')?.innerHTML);
		expect(getIcon('sidebar-right')).not.toBeNull();
	});

	it('draws nothing for an unknown icon and leaves the element alone', () => {
		const el = createDiv({ text: 'kept' });
		setIcon(el, 'no-such-icon');
		expect(el.textContent).toBe('kept');
	});

	it('replaces what was in the element', () => {
		const el = createDiv({ text: 'gone' });
		setIcon(el, 'check');
		setIcon(el, 'x');
		expect(Array.from(el.children, (child) => child.getAttribute('class'))).toEqual(['svg-icon lucide-x']);
		expect(el.textContent).toBe('');
	});

	it('draws what a plugin added, until it is removed', () => {
		addIcon('mine', '<circle cx="50" cy="50" r="40"/>');
		expect(getIcon('mine')?.querySelector('circle')?.getAttribute('r')).toBe('40');
		expect(getIconIds()).toEqual(expect.arrayContaining(['mine', 'lucide-check']));
		removeIcon('mine');
		expect(getIcon('mine')).toBeNull();
	});
});
