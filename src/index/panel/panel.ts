import type { Day } from '../../text/calendar';
import type { DueItem } from '../due-items';
import type { VaultIndex } from '../vault-index';
import { controlsSection } from './controls-section';
import { dueSection } from './due-section';
import { incidentsSection } from './incidents-section';
import type { Limit, PanelSection } from './panel-row';
import { signalsSection } from './signals-section';

/** What the panel shows on a day; no sections while the vault holds nothing to list or count. */
export function panelSections(index: VaultIndex, due: readonly DueItem[], today: Day, limit: Limit): PanelSection[] {
	const signals = signalsSection(index, today, limit);
	const sections = [
		dueSection(index, due, limit), controlsSection(index, today, limit), incidentsSection(index, today, limit), ...(signals ? [signals] : []),
	];
	const fresh = sections.every((section) => section.groups.length === 0 && section.footer === '');
	return fresh ? [] : sections;
}
