import { readBlockId } from '../text/block-id';
import { readDocument, sectionOf, type Document, type Heading } from '../text/document';
import { refuse, type Edit, type Edits, type Refusal } from '../text/edit';
import { foldText, oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { appendToNote, appendToSection, endOfSection, linesAfter } from '../text/insert';
import { readLinks } from '../text/link';
import { readListItem } from '../text/list-item';
import { words } from '../words/words';
import { readAnchors } from './anchor';
import { renderBreaker, type NewControl } from './new-control';

/** Where in the artifact the line goes. */
export type Place =
	| { readonly heading: string }
	/** A new second-level heading at the end of the note. */
	| { readonly newHeading: string }
	| { readonly end: true };

/** Headings of a note one may place a line under, in order. */
export function headingsOf(text: string): string[] {
	return readDocument(text).headings.map((heading) => heading.text);
}

/** The heading for a stage: the one that is just its name, else the first that has it as a word. */
export function headingFor(text: string, stage: string): string | undefined {
	const headings = headingsOf(text);
	const wanted = foldText(stage);
	return headings.find((each) => foldText(each) === wanted) ?? headings.find((each) => foldText(each).split(' ').includes(wanted));
}

/** The heading that a stage gets where it has none; found by `headingFor` in every language of the app. */
export function stageHeading(stage: string): string {
	return stage.charAt(0).toUpperCase() + stage.slice(1);
}

/**
 * Puts the line that does the work into the artifact, with the control's id and a link back to the incident. A clause is a
 * paragraph, everything else a task. Refused when the same step is there already, or when the words would hide the id.
 */
export function placeInArtifact(text: string, control: NewControl, backlink: string, place: Place): Edits | Refusal {
	const doc = readDocument(text);
	if (oneLine(control.text) === '') return refuse(words().refusals.noText);
	const held = readAnchors(doc).find((anchor) => anchor.id === control.id)?.line;
	const twin = held ?? sameStep(doc, control.text);
	if (twin !== undefined) return refuse(words().refusals.sameStep(twin + 1));
	const lines = artifactLines(control, backlink);
	if (!readsBack(lines, control)) return refuse(words().refusals.unreadableControl);
	const edit = put(doc, lines, place, control.kind === 'contract clause');
	if (!edit) return refuse(words().refusals.noSection('heading' in place ? place.heading : ''));
	return guarded(doc, [edit]);
}

function artifactLines(control: NewControl, backlink: string): string[] {
	const said = `${oneLine(control.text)} (${backlink}) ^${control.id}`;
	if (control.kind === 'contract clause') return [said];
	return [`- [ ] ${said}`, ...renderBreaker(control.breaker).map((line) => `  ${line}`)];
}

/** Whether the words leave the id where it is read, on the kind of block that is meant. */
function readsBack(lines: readonly string[], control: NewControl): boolean {
	const [anchor, more] = readAnchors(readDocument(lines.join('\n')));
	return anchor?.id === control.id && anchor.status === (control.kind === 'contract clause' ? undefined : ' ') && more === undefined;
}

function put(doc: Document, lines: readonly string[], place: Place, paragraph: boolean): Edit | undefined {
	if ('end' in place) return appendToNote(doc, lines);
	if ('newHeading' in place) return appendToNote(doc, [`## ${oneLine(place.newHeading)}`, ...(paragraph ? [''] : []), ...lines]);
	const heading = doc.headings.find((each) => each.text === place.heading);
	if (!heading) return undefined;
	const own = ownPart(doc, heading);
	if (!paragraph) return appendToSection(doc, own, lines);
	const last = endOfSection(doc, own);
	return linesAfter(doc, last, ['', ...lines]);
}

/** A heading's own part, up to the next heading of any level. */
function ownPart(doc: Document, heading: Heading): { heading: Heading; start: number; end: number } {
	const section = sectionOf(doc, heading);
	const next = doc.headings.find((each) => each.line > heading.line);
	return { ...section, end: Math.min(section.end, next?.line ?? section.end) };
}

/** The line that already says the same, folded for case, space and punctuation; headings say nothing. */
function sameStep(doc: Document, step: string): number | undefined {
	const wanted = folded(step);
	const headings = new Set(doc.headings.map((heading) => heading.line));
	return doc.lines.find((line) => {
		if (line.place !== 'text' || headings.has(line.number) || line.text.trim() === '') return false;
		return folded(bare(readListItem(line)?.content ?? line.text)) === wanted;
	})?.number;
}

/** Words that are nothing but signs are compared as they stand. */
function folded(text: string): string {
	return foldText(text) || oneLine(text);
}

/** Without the id and without the link back in parentheses. */
export function bare(said: string): string {
	const id = readBlockId(said);
	const text = id ? said.slice(0, id.at).trimEnd() : said;
	const link = readLinks(text).at(-1);
	return link && text.slice(link.to) === ')' && text.charAt(link.from - 1) === '(' ? text.slice(0, link.from - 1) : text;
}

/** Whether the artifact holds the control's line already, so that writing it again would be the second half of one step. */
export function holds(text: string, id: string): boolean {
	return readAnchors(readDocument(text)).some((anchor) => anchor.id === id);
}
