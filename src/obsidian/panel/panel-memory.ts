import type { App } from 'obsidian';
import { AT_ONCE } from '../../index/panel/panel-row';

const KEY = 'post-mortem-panel';

/** Most folds that are remembered: those of groups long gone are forgotten first. */
const MOST = 200;

/** What is open and how much is shown. Folds are kept on this device; how much is shown, only while the view is open. */
export class PanelMemory {
	private folds: ReadonlyMap<string, boolean>;
	private readonly shown = new Map<string, number>();

	constructor(private readonly app: Pick<App, 'loadLocalStorage' | 'saveLocalStorage'>) {
		this.folds = readFolds(app.loadLocalStorage(KEY));
	}

	isOpen(key: string): boolean | undefined {
		return this.folds.get(key);
	}

	setOpen(key: string, open: boolean): void {
		const others = [...this.folds].filter(([each]) => each !== key);
		this.folds = new Map([...others, [key, open] as const].slice(-MOST));
		this.app.saveLocalStorage(KEY, Object.fromEntries(this.folds));
	}

	limit(key: string): number {
		return this.shown.get(key) ?? AT_ONCE;
	}

	showMore(key: string): void {
		this.shown.set(key, this.limit(key) + AT_ONCE);
	}
}

function readFolds(stored: unknown): Map<string, boolean> {
	if (typeof stored !== 'object' || stored === null) return new Map();
	return new Map(Object.entries(stored).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'));
}
