import { linesOf, readDocument, sectionNamed, sectionOf, type Document, type Section } from '../text/document';
import { refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { guarded } from '../text/guard';
import { appendToSection, endingAt, endOfSection, linesAfter, linesBefore } from '../text/insert';
import { words } from '../words/words';
import { EVIDENCE, readEvidence } from './evidence';
import { addSection, REVIEW_SECTIONS, SECTIONS, type SectionName } from './note-sections';

/** What the user calls the three parts of a systems view. */
export interface ReviewLabels {
	readonly contributingFactor: string;
	readonly rootCause: string;
	readonly preventionOwner: string;
}

/** The views a review is written in, as headings below Review, in order. */
export const VIEWS = {
	operator: 'Operator view',
	systems: 'Systems view',
	worked: 'What worked',
	failed: 'What failed',
} as const;

/** Adds the review parts that are missing, each at its place; refused when all of them are there. */
export function startReview(text: string, labels: ReviewLabels, sow: readonly string[], rewriteTable: readonly string[]): Edits | Refusal {
	const doc = readDocument(text);
	const edits = REVIEW_SECTIONS.flatMap((name) => {
		const section = sectionNamed(doc, name);
		if (!section) return [newSection(doc, name, partLines(name, labels, sow, rewriteTable))];
		if (name === SECTIONS.evidence) return missingEvidence(doc, section, sow);
		return name === SECTIONS.review ? missingViews(doc, section, labels) : [];
	});
	return edits.length === 0 ? refuse(words().refusals.nothingToChange) : guarded(doc, edits);
}

/** The cursor goes where the review begins: behind the first item of the evidence. */
function newSection(doc: Document, name: SectionName, lines: readonly string[]): Edit {
	const cursor = name === SECTIONS.evidence ? [`## ${name}`, lines[0] ?? ''].join(endingAt(doc, 0)).length : undefined;
	return addSection(doc, name, lines, cursor);
}

function partLines(name: SectionName, labels: ReviewLabels, sow: readonly string[], rewriteTable: readonly string[]): string[] {
	if (name === SECTIONS.evidence) return EVIDENCE.map((item) => evidenceLine(item, sow));
	if (name === SECTIONS.review) {
		return Object.values(VIEWS).flatMap((view, index) => [...(index > 0 ? [''] : []), ...viewLines(view, labels)]);
	}
	return name === SECTIONS.rewrites ? [...rewriteTable] : [];
}

function evidenceLine(item: string, sow: readonly string[]): string {
	return `- ${item}: ${item === 'Statement of work' ? sow.join(' ') : ''}`.trimEnd();
}

function viewLines(view: string, labels: ReviewLabels): string[] {
	const parts = [labels.contributingFactor, labels.preventionOwner].map((label) => `- **${label}:** `);
	return [`### ${view}`, ...(view === VIEWS.systems ? parts : [])];
}

function missingEvidence(doc: Document, section: Section, sow: readonly string[]): Edit[] {
	const missing = readEvidence(doc).filter((item) => item.line === undefined).map((item) => evidenceLine(item.name, sow));
	return missing.length === 0 ? [] : [appendToSection(doc, section, missing)];
}

/** Each missing view before the first later one that is there, else at the end of the section. */
function missingViews(doc: Document, section: Section, labels: ReviewLabels): Edit[] {
	const order: readonly string[] = Object.values(VIEWS);
	const inside = doc.headings.filter((each) => each.line >= section.start && each.line < section.end);
	const line = (view: string): number | undefined => inside.find((each) => each.text.toLowerCase() === view.toLowerCase())?.line;
	return order.filter((view) => line(view) === undefined).map((view) => {
		const next = order.slice(order.indexOf(view) + 1).map(line).find((each) => each !== undefined);
		const block = viewLines(view, labels);
		return next === undefined ? linesAfter(doc, endOfSection(doc, section), ['', ...block]) : linesBefore(doc, next, [...block, '']);
	});
}

/** The part of the note below one of the views; undefined when its heading is not there. */
export function viewSection(doc: Document, view: string): Section | undefined {
	const review = sectionNamed(doc, SECTIONS.review);
	const heading = doc.headings.find((each) => each.text.toLowerCase() === view.toLowerCase()
		&& (!review || (each.line >= review.start && each.line < review.end)));
	return heading && sectionOf(doc, heading);
}

/** Lines of a section that a reader sees: no comments, no headings, no blank ones. */
export function statementsIn(doc: Document, section: Section): string[] {
	const headings = new Set(doc.headings.map((each) => each.line));
	return linesOf(doc, section)
		.filter((line) => line.place === 'text' && line.plain.trim() !== '' && !headings.has(line.number))
		.map((line) => line.text);
}
