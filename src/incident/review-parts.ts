import { readDocument, sectionNamed } from '../text/document';
import { refuse, type Edits, type Refusal } from '../text/edit';
import { guarded } from '../text/guard';
import { words } from '../words/words';
import { EVIDENCE } from './evidence';
import { addSection, REVIEW_SECTIONS, SECTIONS, type SectionName } from './note-sections';

/** What the user calls the three parts of a systems view. */
export interface ReviewLabels {
	readonly contributingFactor: string;
	readonly rootCause: string;
	readonly preventionOwner: string;
}

/** Adds the review sections that are missing, each at its place; refused when all of them are there. */
export function startReview(text: string, labels: ReviewLabels, sow: readonly string[], rewriteTable: readonly string[]): Edits | Refusal {
	const doc = readDocument(text);
	const missing = REVIEW_SECTIONS.filter((name) => !sectionNamed(doc, name));
	if (missing.length === 0) return refuse(words().refusals.nothingToChange);
	return guarded(doc, missing.map((name) => addSection(doc, name, reviewLines(name, labels, sow, rewriteTable))));
}

function reviewLines(name: SectionName, labels: ReviewLabels, sow: readonly string[], rewriteTable: readonly string[]): string[] {
	if (name === SECTIONS.evidence) {
		return EVIDENCE.map((item) => `- ${item}: ${item === 'Statement of work' ? sow.join(' ') : ''}`.trimEnd());
	}
	if (name === SECTIONS.review) {
		return [
			'### Operator view', '',
			'### Systems view',
			`- **${labels.contributingFactor}:** `,
			`- **${labels.preventionOwner}:** `, '',
			'### What worked', '',
			'### What failed',
		];
	}
	if (name === SECTIONS.rewrites) return [...rewriteTable];
	return [];
}
