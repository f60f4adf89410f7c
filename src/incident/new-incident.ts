import { utcDayOf, utcTimeOf, type Instant } from '../text/calendar';
import { linesOf, readDocument } from '../text/document';
import { applyEdits, insertion, isRefusal, type Edit } from '../text/edit';
import { cleanFileName } from '../text/file-name';
import { foldText, oneLine } from '../text/fold';
import { endOfSection, linesAfter } from '../text/insert';
import { formatInstant } from '../text/moment-format';
import { asParagraph } from '../text/paragraph';
import { addToProperty, setProperty } from '../text/set-property';
import { addCheckpoint } from './add-checkpoint';
import { ACTUAL, EXPECTED, readLabel, titleOf } from './incident';
import { DEFAULT_TEMPLATE, IMPACT_HINT } from './default-template';
import { addSection, sectionLead, SECTIONS } from './note-sections';
import { PROPERTY, type Scope, type Severity } from './properties';
import { fillIn, type Values } from './template-variables';

/** What a person says when an incident is logged; a title alone is enough and makes a candidate. */
export interface IncidentDraft {
	readonly title: string;
	readonly expected?: string;
	readonly actual?: string;
	readonly scope?: Scope;
	readonly severity?: Severity;
	readonly impact?: string;
	/** A link, as `[[…]]`, or plain text. */
	readonly client?: string;
	readonly service?: string;
	readonly detectedAt: Instant;
	/** Links of what it came from; they stand behind its detection. */
	readonly from?: string;
}

export interface NewNote {
	/** Without folder and ending; never empty. */
	readonly fileName: string;
	readonly text: string;
	/** False when the template's properties could not be set and the built-in note was used instead. */
	readonly templateUsed: boolean;
}

/** With a severity it is an open incident, without one a candidate. `language` is for the names of months and days. */
export function newIncident(draft: IncidentDraft, id: string, fileName: string, template?: string, language = 'en'): NewNote {
	const values = variables(draft, id, language);
	const title = oneLine(draft.title).normalize('NFC');
	const name = [fillIn(fileName, values), `${id} ${title}`, id].map(cleanFileName).find((each) => each !== '') ?? 'Incident';
	const aliases = title === '' || titleOf(name, { id, aliases: [id] }) === title ? [id] : [id, title];
	const own = template === undefined || template.trim() === '' ? undefined : fillNote(fillIn(template, values, 'note'), draft, id, aliases);
	const text = own ?? fillNote(DEFAULT_TEMPLATE, draft, id, aliases) ?? '';
	return { fileName: name, text, templateUsed: own !== undefined };
}

function variables(draft: IncidentDraft, id: string, language: string): Values {
	const as = (format: string): string => formatInstant(draft.detectedAt, format, language);
	return {
		id,
		title: oneLine(draft.title),
		date: { plain: utcDayOf(draft.detectedAt), as },
		time: { plain: utcTimeOf(draft.detectedAt), as },
		severity: draft.severity ?? '',
		impact: oneLine(draft.impact ?? ''),
		client: oneLine(draft.client ?? ''),
		service: oneLine(draft.service ?? ''),
	};
}

/** Undefined when the template cannot take what an incident needs: its properties, or a line in its timeline. */
function fillNote(template: string, draft: IncidentDraft, id: string, aliases: readonly string[]): string | undefined {
	let text = withFrontMatter(template);
	for (const [key, value] of properties(draft, id)) {
		const edit = setProperty(readDocument(text), key, value);
		if (typeof edit === 'string') return undefined;
		if (edit) text = applyEdits(text, [edit]);
	}
	for (const [key, value] of [[PROPERTY.tags, 'incident'], ...aliases.map((alias) => [PROPERTY.aliases, alias] as const)] as const) {
		const edit = addToProperty(readDocument(text), key, value, 'list');
		if (typeof edit === 'string') return undefined;
		if (edit) text = applyEdits(text, [edit]);
	}
	return fillBody(text, draft);
}

function withFrontMatter(template: string): string {
	const { frontMatter, ending } = readDocument(template);
	if (frontMatter) return template;
	const mark = template.startsWith('\uFEFF') ? '\uFEFF' : '';
	return `${mark}---${ending}---${ending}${template.slice(mark.length)}`;
}

function properties(draft: IncidentDraft, id: string): readonly (readonly [string, string])[] {
	return [
		[PROPERTY.id, id],
		[PROPERTY.status, draft.severity ? 'open' : 'candidate'],
		[PROPERTY.date, utcDayOf(draft.detectedAt)],
		[PROPERTY.severity, draft.severity ?? ''],
		[PROPERTY.impact, oneLine(draft.impact ?? '')],
		[PROPERTY.scope, draft.scope ?? ''],
		[PROPERTY.service, oneLine(draft.service ?? '')],
		[PROPERTY.client, oneLine(draft.client ?? '')],
		[PROPERTY.detectedAt, draft.detectedAt],
	];
}

function fillBody(text: string, draft: IncidentDraft): string | undefined {
	const steps: ((text: string) => Edit | undefined)[] = [
		(now) => fillLabel(now, EXPECTED, oneLine(draft.expected ?? '')),
		(now) => fillLabel(now, ACTUAL, oneLine(draft.actual ?? '')),
		(now) => fillImpact(now, oneLine(draft.impact ?? '')),
	];
	const filled = steps.reduce((now, step) => {
		const edit = step(now);
		return edit ? applyEdits(now, [edit]) : now;
	}, text);
	const detected = addCheckpoint(filled, { at: draft.detectedAt, kind: 'Detected', text: `${draft.title} ${draft.from ?? ''}` });
	return isRefusal(detected) ? undefined : applyEdits(filled, detected);
}

/** Writes behind `**Label:**`; a section without that label gets it at its end, a note without the section gets both. */
export function fillLabel(text: string, label: string, value: string): Edit | undefined {
	if (value === '') return undefined;
	const doc = readDocument(text);
	const section = sectionLead(doc, SECTIONS.expected);
	const line = section && linesOf(doc, section).find((each) =>
		each.place === 'text' && foldText(readLabel(each.text)?.label ?? '') === foldText(label));
	if (line) return insertion(line.from + line.text.trimEnd().length, ` ${value}`);
	const written = `**${label}:** ${value}`;
	return section ? linesAfter(doc, endOfSection(doc, section), [written]) : addSection(doc, SECTIONS.expected, [written]);
}

function fillImpact(text: string, impact: string): Edit | undefined {
	const at = impact === '' ? -1 : text.indexOf(IMPACT_HINT);
	return at < 0 ? undefined : { at, remove: IMPACT_HINT.length, insert: asParagraph(impact) };
}
