import { scan } from '../../src/language/scan';
import type { RuleSet } from '../../src/language/rule-set';

const marked = /\[([^\]]*)\]\{([a-z-]+)\}/g;

/** The text with `[words]{rule}` around every finding, as the tests write it. */
function annotate(text: string, rules?: RuleSet): string {
	let shown = '';
	let at = 0;
	for (const { rule, from, to } of scan(text, rules)) {
		shown += `${text.slice(at, from)}[${text.slice(from, to)}]{${rule.replace('language/', '')}}`;
		at = to;
	}
	return shown + text.slice(at);
}

/** Fails on a missing, an additional and a misplaced finding alike. */
export function expectFindings(text: string, rules?: RuleSet): void {
	expect(annotate(text.replace(marked, '$1'), rules)).toBe(text);
}
