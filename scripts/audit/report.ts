import type { Copy, State } from '../../src/control/ladder';
import { isOpen } from '../../src/control/ladder';
import { dueGroup, dueItems, type DueGroup } from '../../src/index/due-items';
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
	readonly due: readonly {
		readonly id: string | null;
		readonly path: string;
		readonly line: number;
		readonly date: Day;
		readonly daysLeft: number;
		readonly group: DueGroup;
		readonly kind: 'review' | 'line';
		readonly text: string;
	}[];
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

export interface OpenControl {
	readonly id: string | null;
	readonly path: string;
	readonly line: number;
	readonly incident: string;
	readonly text: string;
	readonly state: State;
	readonly reason: string;
	readonly kind: string | null;
	readonly owner: string | null;
	readonly artifact: string | null;
	readonly due: Day | null;
	readonly copies: readonly { readonly path: string; readonly line: number; readonly use: Copy['use'] }[];
	/** Notes that hold another record with the same id. */
	readonly alsoIn: readonly string[];
}

/** `now` is the minute after which a checkpoint lies in the future. */
export function report(vault: VaultReading, today: Day, now: Instant): Report {
	const { index, unread } = vault;
	return {
		today,
		due: dueItems(index, today).map((item) => ({
			id: item.id ?? null,
			path: item.path,
			line: item.line + 1,
			date: item.date,
			daysLeft: item.daysLeft,
			group: dueGroup(item.daysLeft),
			kind: item.kind,
			text: item.text,
		})),
		openControls: index.controls().filter((view) => isOpen(view.standing.state)).map(openControl),
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

function openControl({ control, path, incident, artifactPath, standing, copies, twins }: ControlView): OpenControl {
	return {
		id: control.id ?? null,
		path,
		line: control.line + 1,
		incident: incident.id,
		text: control.text,
		state: standing.state,
		reason: standing.review ? `${standing.because}, ${standing.review.day}` : standing.because,
		kind: control.kind ?? null,
		owner: control.owner || null,
		artifact: artifactPath ?? null,
		due: control.due ?? null,
		copies: copies.map((copy) => ({ path: copy.path, line: copy.line + 1, use: copy.use })),
		alsoIn: twins,
	};
}
