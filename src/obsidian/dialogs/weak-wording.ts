import { saidOf } from '../../language/said-of';
import { scan } from '../../language/scan';
import { words } from '../../words/words';
import { checkOptions } from '../checks/check-options';
import type { Parts } from '../parts';

/** What is vague or blames in the words of a control, with the question that gets past it; empty when nothing is. */
export function weakWording(parts: Pick<Parts, 'app' | 'clock' | 'settings'>, text: string): string {
	const set = checkOptions(parts).language.controls;
	const [hit] = scan(text, set);
	const rule = set.rules.find((each) => each.id === hit?.rule);
	if (!hit || !rule) return '';
	const { why, ask } = saidOf(rule);
	return words().controls.vague(text.slice(hit.from, hit.to), why, ask);
}
