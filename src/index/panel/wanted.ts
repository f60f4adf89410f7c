import type { Grouping } from './control-groups';
import type { Filter } from './panel-filter';
import type { Limit } from './panel-row';

/** What somebody wants to see. */
export interface Wanted {
	readonly limit: Limit;
	readonly filter: Filter;
	readonly controlsBy: Grouping;
}
