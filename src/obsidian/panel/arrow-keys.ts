import { Component } from 'obsidian';

/**
 * Moves between the rows of the panel with the arrow keys. Keeps true: exactly one of its stops can be reached with Tab, and
 * when the focused row goes, the focus goes to the row that took its place.
 */
export class ArrowKeys extends Component {
	private current: HTMLElement | undefined;
	/** The focus was here last, or is in a dialog or a menu opened from here. */
	private hasTurn = false;

	constructor(private readonly root: HTMLElement) {
		super();
	}

	override onload(): void {
		this.registerDomEvent(this.root, 'focusin', (event) => {
			const stop = this.stopAt(event.target);
			if (stop) this.choose(stop);
		});
		this.registerDomEvent(this.root, 'keydown', (event) => { this.onKey(event); });
		this.registerDomEvent(this.root.doc, 'focusin', ({ target }) => {
			const el = target instanceof Node && target.instanceOf(Element) ? target : undefined;
			this.hasTurn = this.root.contains(el ?? null) || (this.hasTurn && el?.closest('.modal, .menu') !== null);
		});
		this.registerDomEvent(this.root.doc, 'keydown', (event) => { this.comeBack(event); });
	}

	/** A dialog gives the focus back to what opened it; where that row has gone meanwhile, the first arrow finds its neighbour. */
	private comeBack(event: KeyboardEvent): void {
		const { body, activeElement } = this.root.doc;
		if (!this.hasTurn || activeElement !== body || !event.key.startsWith('Arrow') || this.current?.isConnected !== true) return;
		event.preventDefault();
		this.current.focus();
	}

	/** Runs a change of the rows and keeps the focus where it was, or next to it. */
	around(change: () => void): void {
		const { doc } = this.root;
		const focused = doc.activeElement;
		const inside = focused !== null && this.root.contains(focused);
		const before = this.stops();
		const at = this.current ? before.indexOf(this.current) : -1;
		const index = before.slice(0, Math.max(at, 0)).filter(isOuter).length;
		change();
		const rows = this.stops().filter(isOuter);
		const kept = this.current?.isConnected === true ? this.current : rows[Math.min(index, rows.length - 1)];
		this.choose(kept);
		if (!inside || doc.activeElement === focused) return;
		const target = focused.isConnected && focused.instanceOf(HTMLElement) ? focused : kept;
		target?.focus({ preventScroll: true });
	}

	/** Puts the focus on the first row or heading. */
	enter(): void {
		this.stops()[0]?.focus();
	}

	private choose(stop: HTMLElement | undefined): void {
		if (this.current === stop && stop?.tabIndex === 0) return;
		if (this.current) this.current.tabIndex = -1;
		if (stop) stop.tabIndex = 0;
		this.current = stop;
	}

	private stops(): HTMLElement[] {
		return this.root.findAll('[data-stop]').filter((stop) => stop.closest('[hidden], [data-bare] > .post-mortem-heading') === null);
	}

	private stopAt(target: EventTarget | null): HTMLElement | undefined {
		return this.stops().find((stop) => stop === target);
	}

	private onKey(event: KeyboardEvent): void {
		const at = this.stopAt(event.target);
		if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
		const target = this.next(at, event.key);
		if (target === undefined) return;
		event.preventDefault();
		target.focus();
	}

	/** Where a key leads: up and down from row to row, sideways to what else a row holds and to open and close a heading. */
	private next(at: HTMLElement, key: string): HTMLElement | undefined {
		const rows = this.stops().filter(isOuter);
		const index = rows.findIndex((stop) => stop === at || stop.closest('.post-mortem-row-self')?.contains(at));
		if (key === 'ArrowDown') return rows[index + 1];
		if (key === 'ArrowUp') return rows[index - 1];
		if (key === 'Home') return rows[0];
		if (key === 'End') return rows.at(-1);
		if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
		const forward = (key === 'ArrowRight') === (getComputedStyle(this.root).direction !== 'rtl');
		return at.dataset['stop'] === 'fold' ? fold(at, forward) : this.beside(at, forward);
	}

	private beside(at: HTMLElement, forward: boolean): HTMLElement | undefined {
		const row = at.closest('.post-mortem-row-self');
		const stops = this.stops().filter((stop) => row?.contains(stop));
		const link = stops.filter((stop) => stop.dataset['stop'] === 'row');
		const order = [...link, ...stops.filter((stop) => !link.includes(stop))];
		return order[order.indexOf(at) + (forward ? 1 : -1)];
	}
}

/** Stops of rows and headings; what a row holds besides is reached sideways. */
function isOuter(stop: HTMLElement): boolean {
	return stop.dataset['stop'] !== 'inner';
}

function fold(heading: HTMLElement, open: boolean): HTMLElement {
	if ((heading.getAttribute('aria-expanded') === 'true') !== open) heading.click();
	return heading;
}
