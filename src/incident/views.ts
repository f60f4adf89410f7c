import type { Document } from '../text/document';
import { readLabel } from './incident';
import { statementsIn, VIEWS, viewSection } from './review-parts';

/** What stands below each view of a review, a label without words behind it not counted. */
export interface ReviewViews {
	readonly operator: readonly string[];
	readonly systems: readonly string[];
	readonly worked: readonly string[];
	readonly failed: readonly string[];
}

export function readViews(doc: Document): ReviewViews {
	const of = (view: string): string[] => {
		const section = viewSection(doc, view);
		return section ? statementsIn(doc, section).map(statement).filter((said) => said !== '') : [];
	};
	return { operator: of(VIEWS.operator), systems: of(VIEWS.systems), worked: of(VIEWS.worked), failed: of(VIEWS.failed) };
}

/** Both views hold text: the incident was read as the person who acted and as the system that let it through. */
export function isReadTwice(views: ReviewViews): boolean {
	return views.operator.length > 0 && views.systems.length > 0;
}

/** Empty for a bare marker, and for a label with nothing behind it. */
function statement(line: string): string {
	const said = line.replace(/^[\s>]+/, '').replace(/^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+|$)/, '').trim();
	const label = readLabel(said);
	return label?.behind.trim() === '' ? '' : said;
}
