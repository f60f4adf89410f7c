import { installDomHelpers } from '../index';

installDomHelpers(window);

afterEach(() => document.body.empty());

describe('creating elements', () => {
	it('appends to the node it is called on, with class, text and attributes', () => {
		const el = document.body.createDiv({ cls: ['a', 'b'], text: '<i>plain</i>', attr: { 'data-x': 1, hidden: null } });
		expect(document.body.innerHTML).toBe('<div class="a b" data-x="1">&lt;i&gt;plain&lt;/i&gt;</div>');
		expect(el.parentElement).toBe(document.body);
	});

	it('takes a plain string for the class and prepends on demand', () => {
		document.body.createSpan('second');
		document.body.createEl('a', { cls: 'first', href: '#x', prepend: true });
		expect(document.body.innerHTML).toBe('<a class="first" href="#x"></a><span class="second"></span>');
	});

	it('sets what only inputs have', () => {
		const input = createEl('input', { type: 'date', value: '2026-11-23', placeholder: 'Day' });
		expect([input.type, input.value, input.placeholder]).toEqual(['date', '2026-11-23', 'Day']);
	});

	it('makes real SVG', () => {
		const svg = document.body.createSvg('svg', { cls: 'chart' });
		expect(svg.createSvg('path')).toBeInstanceOf(SVGElement);
		expect(svg.getAttr('class')).toBe('chart');
	});

	it('hands the fragment to its callback', () => {
		const fragment = createFragment((el) => el.createEl('b', { text: 'x' }));
		expect(fragment.find('b').getText()).toBe('x');
	});
});

describe('nodes and elements', () => {
	it('hides and shows with the display it had', () => {
		const el = document.body.createDiv();
		el.style.display = 'flex';
		el.hide();
		expect([el.style.display, el.isShown()]).toEqual(['none', false]);
		el.toggle(true);
		expect([el.style.display, el.isShown()]).toEqual(['flex', true]);
	});

	it('does not call an element inside a hidden one shown', () => {
		const outer = document.body.createDiv();
		const inner = outer.createDiv();
		outer.hide();
		expect(inner.isShown()).toBe(false);
		expect(createDiv().isShown()).toBe(false);
	});

	it('keeps the nodes that stay when children are set in place', () => {
		const [a, b, c] = [document.body.createDiv('a'), document.body.createDiv('b'), createDiv('c')];
		document.body.setChildrenInPlace([c, a]);
		expect(Array.from(document.body.children)).toEqual([c, a]);
		expect(b.isConnected).toBe(false);
	});

	it('inserts after a child, or first without one', () => {
		const a = document.body.createDiv('a');
		document.body.insertAfter(createDiv('b'), a);
		document.body.insertAfter(createDiv('c'), null);
		expect(Array.from(document.body.children, (el) => el.className)).toEqual(['c', 'a', 'b']);
		expect(document.body.indexOf(a)).toBe(1);
	});

	it('removes an attribute that is set to null and writes false as text', () => {
		const el = createDiv({ attr: { role: 'x' } });
		el.setAttrs({ role: null, 'aria-checked': false });
		expect(el.outerHTML).toBe('<div aria-checked="false"></div>');
	});

	it('finds the nearest match upwards, no further than asked', () => {
		const outer = document.body.createDiv('outer');
		const inner = outer.createDiv('inner');
		const leaf = inner.createSpan();
		expect(leaf.matchParent('.outer')).toBe(outer);
		expect(leaf.matchParent('.outer', inner)).toBeNull();
	});
});

describe('listeners', () => {
	it('delegates to what matches the selector, until switched off', () => {
		const list = document.body.createDiv();
		const row = list.createDiv('row');
		const seen: HTMLElement[] = [];
		const listener = (_event: MouseEvent, target: HTMLElement): void => void seen.push(target);
		list.on('click', '.row', listener);
		row.createSpan().click();
		list.click();
		list.off('click', '.row', listener);
		row.click();
		expect(seen).toEqual([row]);
	});

	it('tells of the insertion into the document, once if asked', async () => {
		const el = createDiv();
		let times = 0;
		el.onNodeInserted(() => times++, true);
		for (let turn = 0; turn < 2; turn++) {
			document.body.append(el);
			await sleep(0);
			el.detach();
			await sleep(0);
		}
		expect(times).toBe(1);
	});
});

it('adds to arrays what loops do not see', () => {
	const items = ['a', 'b', 'a'];
	expect([items.first(), items.last(), items.contains('b'), items.unique()]).toEqual(['a', 'a', true, ['a', 'b']]);
	items.remove('a');
	expect(items).toEqual(['b']);
	expect(Object.entries(Object.getOwnPropertyDescriptors(Array.prototype)).filter(([, each]) => each.enumerable)).toEqual([]);
});
