import { sectionNamed, sectionOf, type Document, type Section } from '../text/document';
import type { Edit } from '../text/edit';
import { appendToNote, endingAt, linesBefore } from '../text/insert';
import { TIMELINE } from './timeline';

/** Headings of an incident note in the order they stand in; readers and writers find sections by these names. */
export const SECTIONS = {
	expected: 'Expected and actual',
	impact: 'Impact',
	timeline: TIMELINE,
	response: 'Response',
	evidence: 'Evidence',
	review: 'Review',
	rewrites: 'Blame to system',
	whys: 'Five whys',
	controls: 'Controls',
	messages: 'Client messages',
} as const;

export type SectionName = (typeof SECTIONS)[keyof typeof SECTIONS];

const ORDER: readonly SectionName[] = Object.values(SECTIONS);

/** The parts a review adds, in order. */
export const REVIEW_SECTIONS: readonly SectionName[] = ORDER.slice(ORDER.indexOf(SECTIONS.evidence));

/** Adds a second-level section before the first section that follows it in the usual order, else at the end of the note. */
export function addSection(doc: Document, name: SectionName, lines: readonly string[], cursor?: number): Edit {
	const later = ORDER.slice(ORDER.indexOf(name) + 1).map((each) => each.toLowerCase());
	const next = doc.headings.find((heading) => heading.level === 2 && later.includes(heading.text.toLowerCase()));
	const block = [`## ${name}`, ...lines];
	if (!next) return appendToNote(doc, block, cursor);
	const above = doc.lines[next.line - 1];
	const gap = above && above.place === 'text' && above.text.trim() !== '' ? [''] : [];
	const moved = cursor === undefined ? undefined : cursor + gap.length * endingAt(doc, next.line).length;
	return linesBefore(doc, next.line, [...gap, ...block, ''], moved);
}

/** Text of a section up to its first deeper heading. */
export function sectionLead(doc: Document, name: SectionName): Section | undefined {
	const section = sectionNamed(doc, name);
	if (!section) return undefined;
	const deeper = doc.headings.find((heading) => heading.line > section.heading.line && heading.line < section.end);
	return deeper ? { ...sectionOf(doc, section.heading), end: deeper.line } : section;
}
