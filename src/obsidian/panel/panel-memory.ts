import type { App } from 'obsidian';
import { readGrouping, type Grouping } from '../../index/panel/control-groups';
import { AT_ONCE, MORE } from '../../index/panel/panel-row';

const FOLDS = 'post-mortem-panel';
const GROUPING = 'post-mortem-controls-by';

/** Most folds that are remembered: those of groups long gone are forgotten first. */
const MOST = 200;

/**
 * What is open, how much is shown, how controls are put together and what is filtered. Folds and grouping are kept on this
 * device; the rest, only while the view is open. While there is a filter, what it finds is open until somebody closes it.
 */
export class PanelMemory {
	private folds: ReadonlyMap<string, boolean>;
	private filtered = new Map<string, boolean>();
	private readonly shown = new Map<string, number>();
	private by: Grouping;
	private text = '';

	constructor(private readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>) {
		this.folds = readFolds(app.loadLocalStorage(FOLDS));
		this.by = readGrouping(app.loadLocalStorage(GROUPING));
	}

	isOpen(key: string): boolean | undefined {
		return (this.text === '' ? this.folds : this.filtered).get(key);
	}

	setOpen(key: string, open: boolean): void {
		if (this.text !== '') {
			this.filtered.set(key, open);
			return;
		}
		const others = [...this.folds].filter(([each]) => each !== key);
		this.folds = new Map([...others, [key, open] as const].slice(-MOST));
		this.app.saveLocalStorage(FOLDS, Object.fromEntries(this.folds));
	}

	limit(key: string): number {
		return this.shown.get(key) ?? AT_ONCE;
	}

	showMore(key: string): void {
		this.shown.set(key, this.limit(key) + MORE);
	}

	get controlsBy(): Grouping {
		return this.by;
	}

	groupControls(by: string): void {
		this.by = readGrouping(by);
		this.app.saveLocalStorage(GROUPING, this.by);
	}

	get filter(): string {
		return this.text;
	}

	/** Blanks alone filter nothing. */
	setFilter(text: string): void {
		this.text = text.trim();
		this.filtered = new Map();
		this.shown.clear();
	}
}

function readFolds(stored: unknown): Map<string, boolean> {
	if (typeof stored !== 'object' || stored === null) return new Map();
	return new Map(Object.entries(stored).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'));
}
