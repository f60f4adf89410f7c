import { readDay, type Day } from '../text/calendar';
import { oneLine } from '../text/fold';
import { fieldValue, inlineField, readInlineFields } from '../text/inline-field';
import { firstLink, type Link } from '../text/link';
import { isTicked, type ItemTree, type ListItem } from '../text/list-item';
import type { OwnId } from './anchor';
import { renderDue, type TaskStyle } from './task-line';

/** The field of a due line below a record that names the live project to look at. */
export const VERIFY = 'verify';

const QUESTION = 'Can it be verified from the record?';

export const ANSWERS = ['yes', 'no'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A look at one live project, planned for a day: `- [ ] Can it be … [verify:: [[Acme December]]] 📅 2026-12-05 ^chk-a1b2c3`. */
export interface Verification {
	readonly id: string;
	/** Counts from 0. */
	readonly line: number;
	readonly project: Link;
	readonly ticked: boolean;
}

/** What such a look found, as the line below the record says: `2026-12-05 verifiable (no): text`. */
export interface VerificationAnswer {
	/** A day in the user's zone. */
	readonly day: Day;
	readonly answer: Answer;
	readonly text: string;
	readonly line: number;
}

export interface NewVerification {
	readonly id: string;
	/** A link, as it will stand in the note. */
	readonly project: string;
	readonly due: Day;
}

/** The tasks right below a record that name a project and have an id of a due line. */
export function readVerifications(children: readonly ItemTree[], idOf: (item: ListItem) => OwnId | undefined): Verification[] {
	return children.flatMap((item) => {
		const project = firstLink(fieldValue(readInlineFields(item.plain), VERIFY));
		const id = item.status === undefined ? undefined : idOf(item);
		return project && id ? [{ id: id.id, line: item.line.number, project, ticked: isTicked(item.status) }] : [];
	});
}

const LINE = /^(\d{4}-\d{2}-\d{2})[ \t]+verifiable\b[ \t]*\((yes|no)\)[ \t]*(?::[ \t]*(.*))?$/i;

export function readAnswers(children: readonly ItemTree[]): VerificationAnswer[] {
	return children.flatMap((item) => {
		const found = LINE.exec(item.content.trim());
		const day = readDay(found?.[1]);
		const answer = ANSWERS.find((each) => each === found?.[2]?.toLowerCase());
		return day && answer ? [{ day, answer, text: found?.[3]?.trim() ?? '', line: item.line.number }] : [];
	});
}

/** Without the list marker. */
export function renderVerification({ id, project, due }: NewVerification, style: TaskStyle): string {
	return ['[ ]', QUESTION, style.globalTag, inlineField(VERIFY, project), renderDue(due, style.due), `^${id}`].filter((part) => part !== '').join(' ');
}

/** Without the list marker. */
export function renderAnswer({ day, answer, text }: Pick<VerificationAnswer, 'day' | 'answer' | 'text'>): string {
	const said = oneLine(text);
	return `${day} verifiable (${answer})${said === '' ? '' : `: ${said}`}`;
}
