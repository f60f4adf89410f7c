import { addDueLineAt, type NewDueLine } from '../control/add-due-line';
import type { TaskStyle } from '../control/task-line';
import { tickDueLine } from '../control/tick-due-line';
import type { Day } from '../text/calendar';
import { readBlockId } from '../text/block-id';
import { readDocument, sectionNamed, type Document } from '../text/document';
import { applyEdits, isRefusal, refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { inTurn } from '../text/in-turn';
import { appendToNote, appendToSection } from '../text/insert';
import { words } from '../words/words';
import { openRestoreTest, PLAN, readProofs, RESTORE_TEST } from './recovery-plan';

export interface RestoreTest {
	readonly day: Day;
	readonly restored: boolean;
	/** What was restored, what was compared, and a link to the note about it where there is one. */
	readonly what: string;
	readonly minutes?: number;
	/** The one after it. */
	readonly next?: Omit<NewDueLine, 'text'>;
}

/** Ticks the test that was due, writes the proof with its day, and adds the next one, all under the proof. */
export function recordRestoreTest(text: string, test: RestoreTest, style: TaskStyle): Edits | Refusal {
	const open = openRestoreTest(readDocument(text));
	const { next } = test;
	return inTurn(text,
		(now) => (open ? tickDueLine(now, open.id, test.day, style.due) : []),
		(now) => addProof(now, test),
		(now) => (next ? addDueLineAt(now, { ...next, text: RESTORE_TEST }, style, underProof) : []));
}

function addProof(text: string, { day, restored, what, minutes }: RestoreTest): Edits | Refusal {
	const said = oneLine(what);
	if (said === '') return refuse(words().refusals.noText);
	const line = `- ${day} ${restored ? 'restored' : 'not restored'}: ${said}${minutes === undefined ? '' : `, ${minutes} minutes`}`;
	if (readBlockId(line)) return refuse(words().refusals.unreadableControl);
	const doc = readDocument(text);
	const edits = guarded(doc, [underProof(doc, [line])]);
	if (isRefusal(edits)) return edits;
	const isThere = readProofs(readDocument(applyEdits(text, edits))).length > readProofs(doc).length;
	return isThere ? edits : refuse(words().refusals.hiddenThere);
}

function underProof(doc: Document, lines: readonly string[]): Edit {
	const section = sectionNamed(doc, PLAN.proof);
	return section ? appendToSection(doc, section, lines) : appendToNote(doc, [`## ${PLAN.proof}`, ...lines]);
}
