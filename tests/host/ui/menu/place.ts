import type { MenuPositionDef } from 'obsidian';

/** Puts a floating element at a place, turned to the other side where it would leave the window. */
export function place(el: HTMLElement, { x, y, width = 0, overlap = false, left = false }: MenuPositionDef): void {
	const view = el.win;
	const { width: ownWidth, height: ownHeight } = el.getBoundingClientRect();
	const right = x + (overlap ? 0 : width);
	const fitsRight = right + ownWidth <= view.innerWidth;
	const at = left || !fitsRight ? Math.max(0, (width > 0 && !left ? x : right) - ownWidth) : right;
	const top = Math.max(0, Math.min(y, view.innerHeight - ownHeight - 8));
	el.setCssStyles({ left: `${at}px`, top: `${top}px` });
}
