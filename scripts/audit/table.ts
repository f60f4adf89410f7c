import { columns } from '../../src/text/columns';
import { words } from '../../src/words/words';
import type { OpenControl, Report } from './report';

const GROUPS = [['overdue', 'Overdue'], ['today', 'Due today'], ['soon', 'Due in the next two weeks'], ['later', 'Due later']] as const;

/** The report for people; empty parts are left out, but never silently: the first line counts what there is. */
export function table(report: Report): string {
	const parts = [
		...GROUPS.map(([group, title]) => part(title, report.due.filter((item) => item.group === group).map((item) =>
			[item.date, words().time.days(item.daysLeft), item.id ?? '(no id)', item.text, place(item)]))),
		part('Open controls', report.openControls.flatMap(controlRows)),
		part('Findings', report.findings.map((finding) => [words().checks.levels[finding.level], finding.rule, finding.text, place(finding)])),
		part('Duplicate ids', report.duplicates.flatMap(({ id, paths }) => paths.map((path) => [id, path]))),
		part('Not counted', report.unreadable.map((note) => [note.why, place(note)])),
		part('In a document, but recorded in no incident', report.orphans.map((orphan) => [orphan.id, place(orphan)])),
	];
	return `${[summary(report), ...parts.filter((each) => each !== '')].join('\n\n')}\n`;
}

function summary({ today, due, openControls, findings, unreadable }: Report): string {
	const overdue = due.filter((item) => item.group === 'overdue').length;
	return `${today}: ${overdue} overdue, ${due.length} due in all, ${openControls.length} open controls, ${findings.length} findings, ${unreadable.length} notes not counted`;
}

function place({ path, line }: { readonly path: string; readonly line: number }): string {
	return `${path}:${line}`;
}

function controlRows(control: OpenControl): string[][] {
	const copies = control.copies.map((copy) => ['', '', `copy ${copy.use}`, '', place(copy)]);
	const twins = control.alsoIn.map((path) => ['', '', 'same id', '', path]);
	return [[control.incident, control.id ?? '(no id)', `${control.state} (${control.reason})`, control.text, place(control)], ...copies, ...twins];
}

function part(title: string, rows: readonly (readonly string[])[]): string {
	return rows.length === 0 ? '' : [title, ...columns(rows).map((row) => `  ${row}`)].join('\n');
}
