import { utcDayOf, utcTimeOf, type Instant } from '../text/calendar';
import { linesOf, readDocument, sectionNamed, type Document } from '../text/document';
import { applyEdits, isRefusal, refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { appendToNote, appendToSection, linesAfter } from '../text/insert';
import { itemTrees, type ItemTree } from '../text/list-item';
import type { VisibleLine } from '../text/visible';
import { words } from '../words/words';
import { readBreakerTraces } from './breaker-trace';

export interface BreakerEvent {
	/** Of the breaker. */
	readonly id: string;
	readonly kind: 'fired' | 'overridden';
	readonly at: Instant;
	readonly reason: string;
}

const BOLD = { fired: '**Fired**', overridden: '**Overridden**' } as const;

/** The heading below which a log note keeps its list. */
const LOG = 'Log';

/**
 * Writes `- 2026-06-01 07:50 UTC **Fired** reason (ctl-b3k9xr)` into a log: behind the last list under the heading Log, else
 * behind the last list of the note, else at its end. Refused when the line would not be read as what it says.
 */
export function logBreaker(text: string, event: BreakerEvent): Edits | Refusal {
	const doc = readDocument(text);
	const reason = oneLine(event.reason);
	if (reason === '') return refuse(words().refusals.noText);
	const line = `${utcDayOf(event.at)} ${utcTimeOf(event.at)} UTC ${BOLD[event.kind]} ${reason} (${event.id})`;
	const edits = guarded(doc, [place(doc, line)]);
	if (isRefusal(edits)) return edits;
	const before = readBreakerTraces(doc).length;
	const after = readBreakerTraces(readDocument(applyEdits(text, edits)));
	const isThere = after.some((trace) => trace.id === event.id && trace.at === event.at && trace.kind === event.kind);
	return isThere && after.length === before + 1 ? edits : refuse(words().controls.unreadableReason);
}

function place(doc: Document, line: string): Edit {
	const section = sectionNamed(doc, LOG);
	if (!section) return behindList(doc, doc.lines, line) ?? appendToNote(doc, [`- ${line}`]);
	return behindList(doc, linesOf(doc, section), line) ?? appendToSection(doc, section, [`- ${line}`]);
}

/** One more item behind the last list, with its quote marks and its bullet. */
function behindList(doc: Document, lines: readonly VisibleLine[], line: string): Edit | undefined {
	const last = itemTrees(lines).at(-1);
	return last && linesAfter(doc, last.end - 1, [`${last.prefix}${bulletOf(last)} ${line}`]);
}

function bulletOf({ marker }: ItemTree): string {
	return /^[-*+]$/.test(marker) ? marker : '-';
}
