import { words } from '../words/words';
import type { LanguageRule } from './rule';

/** Why a rule minds a phrase, and its question, in the language of the app; English as in the record where there is no other. */
export function saidOf({ id, why, ask }: LanguageRule): { readonly why: string; readonly ask: string } {
	const said = words().rules[id];
	return { why: said?.says ?? why, ask: said?.ask ?? ask };
}
