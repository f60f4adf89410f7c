import { readDay, type Day } from '../text/calendar';
import { oneLine } from '../text/fold';
import type { ItemTree } from '../text/list-item';

export const RESULTS = ['held', 'skipped', 'overridden', 'not exercised'] as const;
export type Result = (typeof RESULTS)[number];

export const SKIP_REASONS = ['placement', 'wording', 'cost'] as const;
export type SkipReason = (typeof SKIP_REASONS)[number];

/** What a review found, as the line below the record says: `2026-12-23 skipped (placement): text`. */
export interface ReviewResult {
	/** A day in the user's zone. */
	readonly day: Day;
	readonly result: Result;
	/** In parentheses behind the result, as written. */
	readonly reason: string;
	readonly text: string;
	readonly line: number;
}

const LINE = /^(\d{4}-\d{2}-\d{2})[ \t]+(held|skipped|overridden|not exercised)\b[ \t]*(?:\(([^()]{0,200})\))?[ \t]*(?::[ \t]*(.*))?$/i;

export function readReviews(items: readonly ItemTree[]): ReviewResult[] {
	return items.flatMap((item) => {
		const found = LINE.exec(item.content.trim());
		const day = readDay(found?.[1]);
		const result = RESULTS.find((each) => each === found?.[2]?.toLowerCase());
		if (!day || !result) return [];
		return [{ day, result, reason: found?.[3]?.trim() ?? '', text: found?.[4]?.trim() ?? '', line: item.line.number }];
	});
}

/** The line below a record; parentheses in the reason would end it early and become blanks. */
export function renderReview(review: Pick<ReviewResult, 'day' | 'result' | 'reason' | 'text'>): string {
	const reason = oneLine(review.reason.replace(/[()]/g, ' ')).slice(0, 200).trim();
	const text = oneLine(review.text);
	return `- ${review.day} ${review.result}${reason === '' ? '' : ` (${reason})`}${text === '' ? '' : `: ${text}`}`;
}
