import { de } from './de/de';
import { en } from './en/en';
import type { Words } from './words';

/** The catalogue for a language of the app, such as `de` or `de-AT`; English for those that have none. */
export function catalogueOf(language: string): Words {
	return /^de(?:-|_|$)/i.test(language) ? de : en;
}
