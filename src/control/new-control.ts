import { SECTIONS } from '../incident/note-sections';
import type { Day } from '../text/calendar';
import { readDocument } from '../text/document';
import { oneLine } from '../text/fold';
import { inlineField } from '../text/inline-field';
import { appliesByDefault, FIELD, readControls, type Applies, type Control, type ControlKind, type Stage } from './control';
import { renderDue, withoutTrailingTags, type TaskStyle } from './task-line';
import { renderVerification, type NewVerification } from './verification';

/** A control about to be written; texts are one line each. */
export interface NewControl {
	readonly id: string;
	readonly kind: ControlKind;
	readonly text: string;
	readonly owner: string;
	/** A link to the artifact, as it will stand in the incident; empty for an intent. */
	readonly artifact: string;
	/** The day its line went into the artifact. */
	readonly placed?: Day;
	/** The first review. */
	readonly due?: Day;
	readonly stage?: Stage;
	readonly applies?: Applies;
	readonly effect?: string;
	readonly breaker?: { readonly condition: string; readonly action: string; readonly log: string };
	/** The look at a live project that is planned with it. */
	readonly verify?: NewVerification;
}

/** The record line, its fields in their fixed order with the id last, and below it the parts of a breaker and a planned look. */
export function renderControl(control: NewControl, style: TaskStyle): string[] {
	const parts = [
		oneLine(control.text),
		style.globalTag,
		inlineField(FIELD.kind, control.kind),
		inlineField(FIELD.stage, control.stage),
		inlineField(FIELD.owner, oneLine(control.owner)),
		inlineField(FIELD.effect, oneLine(control.effect ?? '')),
		inlineField(FIELD.in, control.artifact),
		inlineField(FIELD.applies, control.applies),
		inlineField(FIELD.placed, control.placed),
		control.due ? renderDue(control.due, style.due) : '',
		`^${control.id}`,
	];
	const below = [...renderBreaker(control.breaker), ...(control.verify ? [`- ${renderVerification(control.verify, style)}`] : [])];
	return [`- [ ] ${parts.filter((part) => part !== '').join(' ')}`, ...below.map((line) => `  ${line}`)];
}

/** The parts of a breaker as list items; the same in the record and in the artifact. */
export function renderBreaker(breaker: NewControl['breaker']): string[] {
	if (!breaker) return [];
	const parts = [['If', breaker.condition], ['Then', breaker.action], ['Log', breaker.log]] as const;
	return parts.map(([name, said]) => `- ${name}: ${oneLine(said)}`.trimEnd());
}

/** Whether the written record reads back as what was meant; words with brackets, dates or ids of their own may not. */
export function readsBack(control: NewControl, lines: readonly string[]): boolean {
	const [read, more] = readControls(readDocument(`## ${SECTIONS.controls}\n${lines.join('\n')}\n`));
	return read !== undefined && more === undefined && same(control, read);
}

function same(meant: NewControl, read: Control): boolean {
	return read.id === meant.id && read.text === withoutTrailingTags(oneLine(meant.text)) && read.kind === meant.kind
		&& read.stage === meant.stage && read.owner === oneLine(meant.owner) && read.placed === meant.placed && read.due === meant.due
		&& read.applies === (meant.applies ?? appliesByDefault(meant.kind)) && read.effect === oneLine(meant.effect ?? '')
		&& (read.artifact !== undefined) === (meant.artifact !== '') && read.box === 'open' && !read.idBeforeTags
		&& (read.breaker.condition ?? '') === oneLine(meant.breaker?.condition ?? '')
		&& (read.breaker.action ?? '') === oneLine(meant.breaker?.action ?? '')
		&& (read.breaker.log !== undefined) === ((meant.breaker?.log ?? '') !== '')
		&& read.verifications.map((each) => each.id).join() === (meant.verify?.id ?? '');
}
