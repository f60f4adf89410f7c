import type { Day } from '../../text/calendar';
import { words } from '../../words/words';
import type { DueItem } from '../due-items';
import type { VaultIndex } from '../vault-index';
import { controlsSection } from './controls-section';
import { dueSection } from './due-section';
import { incidentsSection } from './incidents-section';
import type { PanelSection } from './panel-row';
import { signalsSection } from './signals-section';
import type { Wanted } from './wanted';

export interface Panel {
	/** True while the vault holds nothing to list or count. */
	readonly isFresh: boolean;
	readonly sections: readonly PanelSection[];
	/** What a filter found, in words; empty without a filter. */
	readonly found: string;
	readonly foundNothing: boolean;
}

/** What the panel shows on a day: every section, or with a filter those that hold something it takes. */
export function panel(index: VaultIndex, due: readonly DueItem[], today: Day, wanted: Wanted): Panel {
	const signals = signalsSection(index, today, wanted);
	const all = [
		dueSection(index, due, wanted), controlsSection(index, today, wanted), incidentsSection(index, today, wanted), ...(signals ? [signals] : []),
	];
	const filled = all.filter((section) => section.groups.length > 0);
	if (!wanted.filter.isOn) {
		const isFresh = filled.length === 0 && all.every((section) => section.footer === '');
		return { isFresh, sections: isFresh ? [] : all, found: '', foundNothing: false };
	}
	const count = filled.flatMap((section) => section.groups).reduce((sum, group) => sum + group.count, 0);
	return { isFresh: false, sections: filled, found: words().panel.filter.found(count), foundNothing: count === 0 };
}
