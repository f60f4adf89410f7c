import type { Page } from 'playwright-core';

/** What may be asked of an area besides. */
export interface Look {
	/** Pixels that a target must have either way, on a touch screen. */
	readonly touch?: number;
}

/**
 * What is wrong with an area of the page as it is drawn, one sentence each: text cut without an ellipsis or outside its area, texts or
 * targets on top of each other, text with less contrast than 4.5 to 1, icons of buttons with less than 3 to 1, small targets. The
 * app's own main button is left out of the contrast: its colours are those of the app and of the user's accent.
 */
export function troubleIn(page: Page, selector: string, look: Look = {}): Promise<string[]> {
	return page.evaluate(findTrouble, { selector, touch: look.touch ?? 0 });
}

/** Runs in the page, so that it may use nothing from outside. */
function findTrouble({ selector, touch }: { selector: string; touch: number }): string[] {
	const root = document.querySelector<HTMLElement>(selector);
	if (!root) return [`There is no ${selector}`];
	const trouble: string[] = [];
	const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	type Colour = [number, number, number, number];

	const colourOf = (css: string): Colour => {
		if (!canvas) throw new Error('No canvas');
		canvas.clearRect(0, 0, 1, 1);
		canvas.fillStyle = css;
		canvas.fillRect(0, 0, 1, 1);
		const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
		return [r, g, b, a / 255];
	};
	const over = ([r, g, b, a]: Colour, [r2, g2, b2]: Colour): Colour => [r * a + r2 * (1 - a), g * a + g2 * (1 - a), b * a + b2 * (1 - a), 1];
	const opacityOf = (el: Element | null): number => (el ? Number(getComputedStyle(el).opacity) * opacityOf(el.parentElement) : 1);
	const groundOf = (el: Element | null): Colour => {
		if (!el) return [255, 255, 255, 1];
		const colour = colourOf(getComputedStyle(el).backgroundColor);
		return colour[3] === 1 ? colour : over(colour, groundOf(el.parentElement));
	};
	const light = ([r, g, b]: Colour): number => {
		const [x = 0, y = 0, z = 0] = [r, g, b].map((each) => {
			const part = each / 255;
			return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * x + 0.7152 * y + 0.0722 * z;
	};
	const contrast = (el: Element, css: string): number => {
		const ground = groundOf(el);
		const [r, g, b, a] = colourOf(css);
		const [one, two] = [light(over([r, g, b, a * opacityOf(el)], ground)), light(ground)];
		return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
	};

	const isShown = (el: Element): boolean => el.checkVisibility({ visibilityProperty: true }) && !el.closest('.post-mortem-spoken, option');
	const cut = (box: DOMRect, el: Element | null): DOMRect => {
		if (!el || el === root.parentElement) return box;
		const style = getComputedStyle(el);
		const inner = el.getBoundingClientRect();
		if (style.overflowX === 'visible' && style.overflowY === 'visible') return cut(box, el.parentElement);
		const [left, top] = [Math.max(box.left, inner.left), Math.max(box.top, inner.top)];
		return cut(new DOMRect(left, top, Math.max(Math.min(box.right, inner.right) - left, 0), Math.max(Math.min(box.bottom, inner.bottom) - top, 0)), el.parentElement);
	};
	interface Piece { readonly el: Element; readonly name: string; readonly box: DOMRect }
	const area = root.getBoundingClientRect();
	const texts: Piece[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const el = node.parentElement;
		const said = node.textContent?.trim() ?? '';
		if (!el || said === '' || !isShown(el)) continue;
		const name = `“${said.slice(0, 40)}” in ${el.className || el.tagName}`;
		const range = document.createRange();
		range.selectNodeContents(node);
		for (const each of range.getClientRects()) {
			const box = cut(each, el);
			if (box.width > 0.5 && box.height > 0.5) texts.push({ el, name, box });
			if (each.right > area.right + 1 || each.left < area.left - 1) {
				const ellipsis = [el, el.parentElement].some((up) => up && getComputedStyle(up).textOverflow === 'ellipsis');
				if (!ellipsis) trouble.push(`${name} leaves its area sideways`);
			}
		}
		for (let up: Element | null = el; up && up !== root; up = up.parentElement) {
			const style = getComputedStyle(up);
			const isCut = up.scrollWidth > up.clientWidth + 1 && up.clientWidth > 0 && style.overflowX !== 'visible' && style.textOverflow !== 'ellipsis' && style.overflowX !== 'auto';
			if (isCut) trouble.push(`${name} is cut by ${up.className}`);
		}
		const ratio = contrast(el, getComputedStyle(el).color);
		if (ratio < 4.5 && !el.closest(':disabled, .mod-cta')) trouble.push(`${name} has a contrast of ${ratio.toFixed(2)}`);
	}

	const meets = (a: DOMRect, b: DOMRect): boolean =>
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2.5;
	const overlaps = (pieces: readonly Piece[]): void => {
		const sorted = [...pieces].sort((a, b) => a.box.top - b.box.top);
		sorted.forEach((piece, at) => {
			for (let next = at + 1; next < sorted.length; next++) {
				const other = sorted[next];
				if (!other || other.box.top > piece.box.bottom) break;
				if (other.el === piece.el || other.el.contains(piece.el) || piece.el.contains(other.el)) continue;
				if (meets(piece.box, other.box)) trouble.push(`${piece.name} lies on ${other.name}`);
			}
		});
	};
	overlaps(texts);

	const targets: Piece[] = [];
	for (const el of root.querySelectorAll<HTMLElement>('button, input, select, textarea, a, [role=button], [role=link], label.post-mortem-tick')) {
		if (!isShown(el) || (el instanceof HTMLInputElement && el.closest('label'))) continue;
		const name = `the target “${(el.getAttribute('aria-label') ?? el.textContent ?? '').slice(0, 40)}”`;
		const whole = el.getAttribute('role') === 'link' ? el.closest<HTMLElement>('.post-mortem-row-self') ?? el : el;
		const box = whole.getBoundingClientRect();
		if (box.width === 0) continue;
		if (whole === el) targets.push({ el, name, box: cut(box, el.parentElement) });
		if (touch > 0 && (box.width < touch - 0.5 || box.height < touch - 0.5)) trouble.push(`${name} is ${Math.round(box.width)} by ${Math.round(box.height)}`);
		const icon = el.querySelector('svg');
		if (icon && el.matches('button, [role=button]') && (el.textContent ?? '').trim() === '') {
			const ratio = contrast(icon, getComputedStyle(icon).color);
			if (ratio < 3) trouble.push(`${name} has an icon with a contrast of ${ratio.toFixed(2)}`);
		}
	}
	overlaps(targets);
	return [...new Set(trouble)];
}
