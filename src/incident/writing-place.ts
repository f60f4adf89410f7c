import { linesOf, readDocument } from '../text/document';
import { SECTIONS, sectionLead } from './note-sections';

/** Where a person goes on writing in a new incident, as an offset: at the end of the response, else at the end of the note. */
export function writingPlace(text: string): number {
	const doc = readDocument(text);
	const response = sectionLead(doc, SECTIONS.response);
	if (!response) return text.length;
	const lines = linesOf(doc, response);
	const last = lines.findLast((line) => line.text.trim() !== '');
	return (last ?? lines[0])?.to ?? text.length;
}
