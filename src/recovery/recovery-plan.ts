import { mayHoldPlaceholder } from '../check/placeholders';
import { readDueLines, type DueLine } from '../control/due-line';
import { readDay, type Day } from '../text/calendar';
import { linesOf, sectionNamed, type Document } from '../text/document';
import { foldText } from '../text/fold';
import { readListItem } from '../text/list-item';
import { own } from '../text/record';
import { isTableRule, readTableRow } from '../text/table';

/** The property that makes a note a recovery plan. */
export const RECOVERY_PLAN = 'recovery_plan';

/** Headings under which its readers and writers look. */
export const PLAN = { targets: 'Targets', order: 'Restore order', messages: 'Messages ready to send', providers: 'Providers', proof: 'Proof' } as const;

export function isRecoveryPlan(frontMatter: unknown): boolean {
	const value = own(frontMatter, RECOVERY_PLAN);
	return value === true || (typeof value === 'string' && value.trim().toLowerCase() === 'true');
}

/** What the plan says of a provider that is down; empty where it says nothing. */
export interface Provider {
	readonly name: string;
	readonly stops: string;
	readonly canWait: string;
	readonly byHand: string;
}

/** The rows of the table of providers, whatever its columns are called: name, what stops, what can wait, what is done by hand. A gap says nothing. */
export function readProviders(doc: Document): Provider[] {
	const section = sectionNamed(doc, PLAN.providers);
	if (!section) return [];
	const lines = linesOf(doc, section).filter((line) => line.place === 'text').map((line) => line.text);
	return lines.slice(lines.findIndex(isTableRule) + 1).flatMap((line) => {
		const [name = '', stops = '', canWait = '', byHand = ''] = (readTableRow(line) ?? []).map((cell) => (mayHoldPlaceholder(cell) ? '' : cell));
		return name === '' || isTableRule(line) ? [] : [{ name, stops, canWait, byHand }];
	});
}

/** Days on which a restore was tried, in the order they stand in. */
export function readProofs(doc: Document): Day[] {
	const section = sectionNamed(doc, PLAN.proof);
	return section ? linesOf(doc, section).flatMap((line) => readDay(readListItem(line)?.plain.slice(0, 10)) ?? []) : [];
}

/** What the due line of a restore test says; the reader finds it by these words within the line. */
export const RESTORE_TEST = 'Next restore test';

export function isRestoreTest(text: string): boolean {
	return foldText(text).includes('restore test');
}

/** The restore test that waits for its day. */
export function openRestoreTest(doc: Document): DueLine | undefined {
	return readDueLines(doc).find((line) => line.box === 'open' && isRestoreTest(line.text));
}
