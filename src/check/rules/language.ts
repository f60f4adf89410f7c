import { sectionNamed } from '../../text/document';
import { SECTIONS } from '../../incident/note-sections';
import { scan } from '../../language/scan';
import { allRules, type RuleSet } from '../../language/rule-set';
import type { CheckedNote } from '../checked-note';
import type { Finding } from '../finding';
import { toFinding } from '../rule';

/**
 * The language rules are records of their own, with their own examples; here they are laid over a note's statements, the
 * timeline with its stricter set and client messages with theirs.
 */
export function languageFindings(note: CheckedNote): Finding[] {
	const timeline = sectionNamed(note.doc, SECTIONS.timeline);
	const { language } = note.around;
	return note.statements.flatMap((statement) => {
		const inTimeline = timeline !== undefined && statement.line >= timeline.start && statement.line < timeline.end;
		const rules = note.kind === 'message' ? language.messages : inTimeline ? language.timeline : language.statements;
		return scan(statement.text, rules).flatMap((hit) => findingOf(note, rules, hit, statement.at));
	});
}

function findingOf(note: CheckedNote, rules: RuleSet, hit: { readonly rule: string; readonly from: number; readonly to: number }, at: number): Finding[] {
	const rule = rules.rules.find((each) => each.id === hit.rule) ?? allRules.find((each) => each.id === hit.rule);
	if (!rule) return [];
	const fix = { title: 'Move into the rewrite table', command: 'rewrite-selection' } as const;
	return [toFinding(note, { id: rule.id, level: rule.level, says: rule.why }, { from: at + hit.from, to: at + hit.to, ask: rule.ask, fix })];
}
