import { sectionNamed } from '../../text/document';
import { SECTIONS } from '../../incident/note-sections';
import { saidOf } from '../../language/said-of';
import { scan, type Hit } from '../../language/scan';
import type { RuleSet } from '../../language/rule-set';
import { words } from '../../words/words';
import type { CheckedNote } from '../checked-note';
import type { Finding, Fix } from '../finding';
import type { OwnStatement } from '../own-statements';
import { canLoseWords, rewriteSentence } from '../rewrite-sentence';
import { toFinding } from '../rule';

/**
 * The language rules are records of their own, with their own examples; here they are laid over a note's statements: the
 * timeline, the controls and client messages each with the set that is meant for them.
 */
export function languageFindings(note: CheckedNote): Finding[] {
	const rulesFor = ruleSets(note);
	return note.statements.flatMap((statement) => {
		const rules = rulesFor(statement);
		return scan(statement.text, rules).flatMap((hit) => findingOf(note, rules, hit, statement));
	});
}

function ruleSets(note: CheckedNote): (statement: OwnStatement) => RuleSet {
	const { language } = note.around;
	const timeline = sectionNamed(note.doc, SECTIONS.timeline);
	const controls = new Set(note.controls.map((control) => control.line));
	return ({ line }) => {
		if (note.kind === 'message') return language.messages;
		if (timeline !== undefined && line >= timeline.start && line < timeline.end) return language.timeline;
		return controls.has(line) ? language.controls : language.statements;
	};
}

function findingOf(note: CheckedNote, rules: RuleSet, hit: Hit, { at }: OwnStatement): Finding[] {
	const rule = rules.rules.find((each) => each.id === hit.rule);
	if (!rule) return [];
	const said = saidOf(rule);
	const found = { from: at + hit.from, to: at + hit.to, ask: said.ask };
	const finding = toFinding(note, { id: rule.id, level: rule.level, says: said.why }, found);
	return [{ ...finding, fixes: [...moveToTable(note, finding), ...finding.fixes] }];
}

/** Only incidents have a rewrite table, and records keep their words. */
function moveToTable(note: CheckedNote, { line }: Finding): Fix[] {
	const own = note.doc.lines[line];
	const movable = (note.kind === 'incident' || note.kind === 'unreadable') && own !== undefined && canLoseWords(own);
	return movable ? [{ title: words().checks.fixes.rewrite, write: rewriteSentence }] : [];
}
