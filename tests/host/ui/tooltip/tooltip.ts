import type { TooltipOptions, TooltipPlacement } from 'obsidian';

const placements: readonly TooltipPlacement[] = ['bottom', 'right', 'left', 'top'];
let shown: { readonly el: HTMLElement; readonly target: HTMLElement } | null = null;

/** Gives an element a tooltip, which is also its accessible name; an empty text takes it away. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
	el.setAttr('aria-label', tooltip === '' ? null : tooltip);
	el.setAttr('data-tooltip-position', options.placement ?? null);
	el.setAttr('data-tooltip-classes', options.classes?.join(' ') ?? null);
	el.setAttr('data-tooltip-delay', options.delay ?? null);
}

function position(el: HTMLElement, target: HTMLElement, placement: TooltipPlacement, gap: number): void {
	const at = target.getBoundingClientRect();
	const size = el.getBoundingClientRect();
	const centre = at.left + at.width / 2 - size.width / 2;
	const middle = at.top + at.height / 2 - size.height / 2;
	const [left, top] = {
		bottom: [centre, at.bottom + gap],
		top: [centre, at.top - size.height - gap],
		right: [at.right + gap, middle],
		left: [at.left - size.width - gap, middle],
	}[placement] as [number, number];
	const view = el.win;
	el.setCssStyles({
		left: `${Math.clamp(left, 4, Math.max(4, view.innerWidth - size.width - 4))}px`,
		top: `${Math.clamp(top, 4, Math.max(4, view.innerHeight - size.height - 4))}px`,
	});
}

/** Draws a tooltip beside an element at once; there is never more than one. */
export function displayTooltip(
	target: HTMLElement, content: string | DocumentFragment, options: TooltipOptions = {},
): void {
	hideTooltip();
	const placement = options.placement ?? 'bottom';
	const cls = ['tooltip', `mod-${placement}`, ...(options.classes ?? [])];
	const el = target.doc.body.createDiv({ cls, text: content });
	shown = { el, target };
	position(el, target, placement, options.gap ?? 8);
}

/** Takes the tooltip away; nothing happens when there is none. */
export function hideTooltip(): void {
	shown?.el.detach();
	shown = null;
}

function displayOwn(target: HTMLElement): void {
	const text = target.getAttr('aria-label');
	if (!text || !target.isConnected) return;
	const wanted = target.getAttr('data-tooltip-position');
	const placement = placements.find((each) => each === wanted) ?? 'bottom';
	const classes = target.getAttr('data-tooltip-classes')?.split(' ') ?? [];
	displayTooltip(target, text, { placement, classes });
}

/** Shows the accessible name of whatever the mouse rests on; the return value stops it. */
export function watchTooltips(doc: Document): () => void {
	let timer = 0;
	const over = (event: MouseEvent): void => {
		const target = event.target instanceof Element ? event.target.matchParent('[aria-label]') : null;
		if (target === shown?.target) return;
		window.clearTimeout(timer);
		hideTooltip();
		if (!(target instanceof HTMLElement)) return;
		timer = window.setTimeout(() => displayOwn(target), Number(target.getAttr('data-tooltip-delay') ?? 400));
	};
	const stop = (): void => {
		window.clearTimeout(timer);
		hideTooltip();
	};
	doc.addEventListener('mouseover', over);
	doc.addEventListener('mousedown', stop);
	return () => {
		stop();
		doc.removeEventListener('mouseover', over);
		doc.removeEventListener('mousedown', stop);
	};
}
