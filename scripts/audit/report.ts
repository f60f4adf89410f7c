import { dueAnswers, openControls, type ControlAnswer, type DueAnswer } from '../../src/index/answers';
import { dueGroup, type DueGroup } from '../../src/index/due-items';
import { duplicates, uncounted, type Uncounted } from '../../src/index/duplicates';
import type { ControlView } from '../../src/index/vault-index';
import type { Level } from '../../src/check/finding';
import type { Day, Instant } from '../../src/text/calendar';
import { findingsOf, type NoteFinding } from './findings';
import type { VaultReading } from './read-vault';
import type { Unread } from './vault-files';

/** What the audit says, as its JSON says it: vault paths, and lines that count from 1. */
export interface Report {
	readonly today: Day;
	readonly due: readonly (DueAnswer & { readonly group: DueGroup })[];
	readonly openControls: readonly OpenControl[];
	readonly findings: readonly ReportedFinding[];
	readonly duplicates: readonly { readonly id: string; readonly paths: readonly string[] }[];
	readonly unreadable: readonly { readonly path: string; readonly line: number; readonly why: Unread['why'] | Uncounted['why'] }[];
	readonly orphans: readonly { readonly id: string; readonly path: string; readonly line: number; readonly missing: 'record' }[];
}

/** The same fields as a check gives scripts, and the note. */
export interface ReportedFinding {
	readonly rule: string;
	readonly level: Level;
	readonly path: string;
	readonly line: number;
	readonly text: string;
}

export interface OpenControl extends ControlAnswer {
	readonly incident: string;
	readonly reason: string;
	/** Notes that hold another record with the same id. */
	readonly alsoIn: readonly string[];
}

/** `now` is the minute after which a checkpoint lies in the future. */
export function report(vault: VaultReading, today: Day, now: Instant): Report {
	const { index, unread } = vault;
	return {
		today,
		due: dueAnswers(index, today).map((item) => ({ ...item, group: dueGroup(item.daysLeft) })),
		openControls: openControls(index).map(({ view, answer }) => openControl(view, answer)),
		findings: findingsOf(vault, now).map(reported),
		duplicates: duplicates(index).map(({ id, paths }) => ({ id, paths })),
		unreadable: [
			...uncounted(index).map(({ path, line, why }) => ({ path, line: line + 1, why })),
			...unread.map(({ path, why }) => ({ path, line: 1, why })),
		],
		orphans: index.orphans().map(({ id, path, line }) => ({ id, path, line: line + 1, missing: 'record' as const })),
	};
}

function reported({ rule, level, path, line, text }: NoteFinding): ReportedFinding {
	return { rule, level, path, line: line + 1, text };
}

function openControl({ incident, standing, twins }: ControlView, answer: ControlAnswer): OpenControl {
	return {
		...answer,
		incident: incident.id,
		reason: standing.review ? `${standing.because}, ${standing.review.day}` : standing.because,
		alsoIn: twins,
	};
}
