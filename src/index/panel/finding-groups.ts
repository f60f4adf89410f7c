import type { Finding, Level } from '../../check/finding';
import { shorten } from '../../text/shorten';
import { words } from '../../words/words';
import { AT_ONCE, type Limit, type PanelGroup, type Tone } from './panel-row';

/** A finding as a row of the panel. */
export interface FindingRow {
	/** Stays the same while other findings come and go, and when its line moves. */
	readonly key: string;
	readonly finding: Finding;
	readonly icon: string;
	readonly tone: Tone;
	readonly title: string;
	readonly detail: string;
	readonly label: string;
	/** What its button is called; undefined when nothing can be done at a press. */
	readonly fix?: string;
}

export type FindingGroup = PanelGroup<FindingRow>;

/** How a finding of each level looks. */
const LEVEL_LOOKS: Readonly<Record<Level, { readonly icon: string; readonly tone: Tone }>> = {
	error: { icon: 'circle-x', tone: 'warning' },
	warning: { icon: 'triangle-alert', tone: 'warning' },
	hint: { icon: 'lightbulb', tone: 'faint' },
};

/** Characters of the note that a row quotes. */
const LONGEST = 60;

/** Findings of a level that are shown at first. */
const FIRST = 5;

/** Findings by level, the heaviest first, each level in the order of the note; hints wait folded. `text` is the note. */
export function findingGroups(findings: readonly Finding[], text: string, limit: Limit): FindingGroup[] {
	const said = words().panel.thisIncident.findings;
	const rows = findingRows(findings, text);
	return (['error', 'warning', 'hint'] as const).flatMap((level): FindingGroup[] => {
		const key = `this/${level}`;
		const inside = rows.filter((row) => row.finding.level === level);
		if (inside.length === 0) return [];
		return [{
			key,
			title: said.levels[level],
			hint: '',
			tone: level === 'hint' ? 'plain' : 'warning',
			count: inside.length,
			folded: level === 'hint',
			rows: inside.slice(0, FIRST + limit(key) - AT_ONCE),
		}];
	});
}

function findingRows(findings: readonly Finding[], text: string): FindingRow[] {
	const { checks, panel } = words();
	const seen = new Map<string, number>();
	return findings.map((finding) => {
		const number = (seen.get(finding.rule) ?? 0) + 1;
		seen.set(finding.rule, number);
		const detail = panel.beside([
			checks.line(finding.line + 1), saidIn(finding, text), finding.ask === undefined ? '' : checks.ask(finding.ask),
		]);
		return {
			key: `finding ${finding.rule} ${number}`,
			finding,
			...LEVEL_LOOKS[finding.level],
			title: finding.text,
			detail,
			label: `${checks.levels[finding.level]}: ${panel.beside([finding.text, detail])}`,
			...(finding.fixes.length > 0 && { fix: panel.thisIncident.findings.what(finding.text) }),
		};
	});
}

/** The words a rule about language is about: its sentence is the same for all of them. */
function saidIn({ rule, from, to }: Finding, text: string): string {
	return rule.startsWith('language/') && to > from ? words().panel.thisIncident.findings.said(shorten(text.slice(from, to), LONGEST)) : '';
}
