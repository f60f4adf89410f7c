import { SECTIONS } from '../incident/note-sections';
import { readDay, type Day } from '../text/calendar';
import { linesOf, sectionNamed, type Document } from '../text/document';
import { fieldValue, readInlineFields, type InlineField } from '../text/inline-field';
import { firstLink, type Link } from '../text/link';
import { isTicked, itemTrees, type ItemTree, type ListItem } from '../text/list-item';
import { ownIds, type OwnId } from './anchor';
import { readReviews, type ReviewResult } from './review-result';
import { DATE_FIELDS, readTaskDates, stripTaskLine } from './task-line';
import { readAnswers, readVerifications, type Verification, type VerificationAnswer } from './verification';

export const CONTROL_KINDS = [
	'checklist step', 'contract clause', 'template change', 'procedure change', 'protocol change', 'circuit breaker',
] as const;
export type ControlKind = (typeof CONTROL_KINDS)[number];

export const STAGES = ['intake', 'kickoff', 'delivery', 'revision', 'handoff'] as const;
export type Stage = (typeof STAGES)[number];

export const APPLIES = ['now', 'next amendment', 'renewal', 'new engagement', 'documented change'] as const;
export type Applies = (typeof APPLIES)[number];

/** The fields of a record line: public, people's files depend on them. */
export const FIELD = { kind: 'kind', stage: 'stage', owner: 'owner', applies: 'applies', effect: 'effect', in: 'in', placed: 'placed' } as const;

/** A control as its record line and the items below it say. */
export interface Control {
	/** Counts from 0. */
	readonly line: number;
	/** Line behind the record and everything below it. */
	readonly end: number;
	/** Undefined when the line has no id of ours; it is still a control. */
	readonly id?: string;
	readonly idBeforeTags: boolean;
	/** What is to be done, without fields, dates and id. */
	readonly text: string;
	readonly kind?: ControlKind;
	readonly stage?: Stage;
	readonly owner: string;
	/** As written, else what its kind implies; undefined without a kind. */
	readonly applies?: Applies;
	readonly effect: string;
	readonly artifact?: Link;
	readonly placed?: Day;
	/** Next review: the first real date on the line. */
	readonly due?: Day;
	/** Due dates as written, real or not. */
	readonly dueTexts: readonly string[];
	readonly box: 'open' | 'ticked' | 'dropped';
	readonly reviews: readonly ReviewResult[];
	/** Looks at a live project, planned or done. */
	readonly verifications: readonly Verification[];
	/** What they found. */
	readonly answers: readonly VerificationAnswer[];
	/** Parts of a breaker that are there and not empty. */
	readonly breaker: BreakerParts;
}

export interface BreakerParts {
	readonly condition?: string;
	readonly action?: string;
	readonly log?: Link;
}

/** What is internal applies at once; a clause waits for the next amendment. */
export function appliesByDefault(kind: ControlKind): Applies {
	return kind === 'contract clause' ? 'next amendment' : 'now';
}

/** The topmost task of each branch under the heading Controls. */
export function readControls(doc: Document): Control[] {
	const section = sectionNamed(doc, SECTIONS.controls);
	if (!section) return [];
	const [idOf, dueIdOf] = [ownIds(doc, 'ctl'), ownIds(doc, 'chk')];
	return itemTrees(linesOf(doc, section)).flatMap(topmostTasks).map((item) => readControl(item, idOf(item), dueIdOf));
}

function topmostTasks(item: ItemTree): ItemTree[] {
	return item.status === undefined ? item.children.flatMap(topmostTasks) : [item];
}

function readControl(item: ItemTree, ownId: OwnId | undefined, dueIdOf: (item: ListItem) => OwnId | undefined): Control {
	const fields = readInlineFields(item.plain);
	const word = <Word extends string>(key: string, allowed: readonly Word[]): Word | undefined => {
		const value = fieldValue(fields, key)?.toLowerCase().replace(/\s+/g, ' ');
		return allowed.find((each) => each === value);
	};
	const dueTexts = readTaskDates(item.plain, fields).due;
	const due = dueTexts.map(readDay).find((day) => day !== undefined);
	const [kind, stage] = [word(FIELD.kind, CONTROL_KINDS), word(FIELD.stage, STAGES)];
	const applies = word(FIELD.applies, APPLIES) ?? (kind && appliesByDefault(kind));
	const artifact = firstLink(fieldValue(fields, FIELD.in));
	const placed = readDay(fieldValue(fields, FIELD.placed));
	return {
		line: item.line.number,
		end: item.end,
		...(ownId && { id: ownId.id }),
		idBeforeTags: ownId?.followedByTags ?? false,
		text: stripTaskLine(item.content, item.plain, ourFields(fields)),
		...(kind && { kind }),
		...(stage && { stage }),
		owner: fieldValue(fields, FIELD.owner) ?? '',
		...(applies && { applies }),
		effect: fieldValue(fields, FIELD.effect) ?? '',
		...(artifact && { artifact }),
		...(placed && { placed }),
		...(due && { due }),
		dueTexts,
		box: item.status === '-' ? 'dropped' : isTicked(item.status) ? 'ticked' : 'open',
		reviews: readReviews(item.children),
		verifications: readVerifications(item.children, dueIdOf),
		answers: readAnswers(item.children),
		breaker: readBreaker(item.children),
	};
}

function ourFields(fields: readonly InlineField[]): InlineField[] {
	const keys: readonly string[] = [...Object.values(FIELD), ...DATE_FIELDS];
	return fields.filter((field) => keys.includes(field.key));
}

const PART = /^(?:\*\*|__)?(If|Then|Log)(?:\*\*|__)?:(?:\*\*|__)?/i;

/** The parts among the items below a breaker, in its record or in its artifact. */
export function readBreaker(children: readonly ItemTree[]): BreakerParts {
	const said: Partial<Record<string, string>> = {};
	for (const { content } of children) {
		const [label, name] = PART.exec(content) ?? [];
		if (label !== undefined && name !== undefined) said[name.toLowerCase()] ??= content.slice(label.length).trim();
	}
	const [condition, action, log] = [said['if'], said['then'], firstLink(said['log'])];
	return { ...(condition && { condition }), ...(action && { action }), ...(log && { log }) };
}

/** The last of what is dated, by date, then by place. */
export function latest<Dated extends { readonly day: Day }>(all: readonly Dated[]): Dated | undefined {
	return all.reduce<Dated | undefined>((last, each) => (last && last.day > each.day ? last : each), undefined);
}

export function lastReview(control: Control): ReviewResult | undefined {
	return latest(control.reviews);
}

/** The last look at a live project found that nobody could tell from the record whether the step was done. */
export function unverifiable(control: Control): VerificationAnswer | undefined {
	const last = latest(control.answers);
	return last?.answer === 'no' ? last : undefined;
}
