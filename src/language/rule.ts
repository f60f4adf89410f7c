import type { Pattern } from './phrase';

/** What blame sounds like in one of its forms; `blame` and `fine` are its tests and its documentation. */
export type LanguageRule = {
	/** Public: people write it into their notes and settings. */
	readonly id: `language/${string}`;
	readonly level: 'warning' | 'hint';
	readonly why: string;
	readonly ask: string;
	readonly match: Pattern;
	readonly blame: readonly string[];
	readonly fine: readonly string[];
};
