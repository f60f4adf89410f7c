import type { CheckedNote } from './checked-note';
import type { Finding, Level } from './finding';
import { readIgnored } from './ignored';
import { toFinding, type CheckRule } from './rule';
import { breakerRules } from './rules/breaker';
import { controlRules } from './rules/control';
import { controlProgressRules } from './rules/control-progress';
import { evidenceRules } from './rules/evidence';
import { languageFindings } from './rules/language';
import { messageRules } from './rules/message';
import { placeholderRules } from './rules/placeholder';
import { recordRules } from './rules/record';
import { rewriteRules } from './rules/rewrite';
import { timelineRules } from './rules/timeline';
import { whysRules } from './rules/whys';

/** Every rule that is not about language; those are records of their own room. */
export const checkRules: readonly CheckRule[] = [
	...recordRules, ...timelineRules, ...whysRules, ...rewriteRules, ...evidenceRules,
	...controlRules, ...breakerRules, ...controlProgressRules, ...messageRules, ...placeholderRules,
];

const WEIGHT: Readonly<Record<Level, number>> = { error: 0, warning: 1, hint: 2 };

/** All findings of a note, by place and then by weight; rules in `off` and those a comment switches off are silent. */
export function checkNote(note: CheckedNote, off: ReadonlySet<string>, rules = checkRules): Finding[] {
	const ignored = readIgnored(note.doc);
	const found = rules
		.filter((rule) => rule.in.includes(note.kind) && !off.has(rule.id))
		.flatMap((rule) => rule.find(note).map((each) => toFinding(note, rule, each)));
	return [...found, ...languageFindings(note).filter((finding) => !off.has(finding.rule))]
		.filter((finding) => !ignored(finding.rule, finding.line))
		.sort((a, b) => a.from - b.from || WEIGHT[a.level] - WEIGHT[b.level] || (a.rule < b.rule ? -1 : 1));
}
