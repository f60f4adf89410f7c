import { utcDayOf, utcTimeOf, type Instant } from '../text/calendar';
import { linesOf, readDocument } from '../text/document';
import { applyEdits, insertion, isRefusal, type Edit } from '../text/edit';
import { cleanFileName } from '../text/file-name';
import { oneLine } from '../text/fold';
import { linesAfter } from '../text/insert';
import { addToProperty, setProperty } from '../text/set-property';
import { addCheckpoint } from './add-checkpoint';
import { ACTUAL, EXPECTED } from './incident';
import { isEdit } from './index-properties';
import { DEFAULT_TEMPLATE, IMPACT_HINT } from './default-template';
import { addSection, sectionLead, SECTIONS } from './note-sections';
import { PROPERTY, type Scope, type Severity } from './properties';
import { fillIn } from './template-variables';

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
}

export interface NewNote {
	/** Without folder and ending; never empty. */
	readonly fileName: string;
	readonly text: string;
	/** False when the template's properties could not be set and the built-in note was used instead. */
	readonly templateUsed: boolean;
}

/** With a severity it is an open incident, without one a candidate. */
export function newIncident(draft: IncidentDraft, id: string, fileName: string, template?: string): NewNote {
	const values = variables(draft, id);
	const title = values.title ?? '';
	const name = [fillIn(fileName, values), `${id} ${title}`, id].map(cleanFileName).find((each) => each !== '') ?? 'Incident';
	const aliases = name.includes(title) ? [id] : [id, title];
	const own = template === undefined ? undefined : fillNote(fillIn(template, values, 'note'), draft, id, aliases);
	const text = own ?? fillNote(DEFAULT_TEMPLATE, draft, id, aliases) ?? '';
	return { fileName: name, text, templateUsed: own !== undefined };
}

function variables(draft: IncidentDraft, id: string): Readonly<Record<string, string>> {
	return {
		id,
		title: oneLine(draft.title),
		date: utcDayOf(draft.detectedAt),
		time: utcTimeOf(draft.detectedAt),
		severity: draft.severity ?? '',
		impact: oneLine(draft.impact ?? ''),
		client: oneLine(draft.client ?? ''),
		service: oneLine(draft.service ?? ''),
	};
}

/** Undefined when the front matter of the template cannot take the properties an incident needs. */
function fillNote(template: string, draft: IncidentDraft, id: string, aliases: readonly string[]): string | undefined {
	let text = readDocument(template).frontMatter ? template : `---\n---\n${template}`;
	for (const [key, value] of properties(draft, id)) {
		const edit = setProperty(readDocument(text), key, value);
		if (typeof edit === 'string') return undefined;
		if (edit) text = applyEdits(text, [edit]);
	}
	for (const [key, value] of [[PROPERTY.tags, 'incident'], ...aliases.map((alias) => [PROPERTY.aliases, alias])] as const) {
		const edit = addToProperty(readDocument(text), key ?? '', value ?? '', 'list');
		if (isEdit(edit)) text = applyEdits(text, [edit]);
	}
	return fillBody(text, draft);
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

function fillBody(text: string, draft: IncidentDraft): string {
	const steps: ((text: string) => Edit | undefined)[] = [
		(now) => fillLabel(now, EXPECTED, oneLine(draft.expected ?? '')),
		(now) => fillLabel(now, ACTUAL, oneLine(draft.actual ?? '')),
		(now) => fillImpact(now, oneLine(draft.impact ?? '')),
	];
	const filled = steps.reduce((now, step) => {
		const edit = step(now);
		return edit ? applyEdits(now, [edit]) : now;
	}, text);
	const detected = addCheckpoint(filled, { at: draft.detectedAt, kind: 'Detected', text: draft.title });
	return isRefusal(detected) ? filled : applyEdits(filled, detected);
}

/** Writes behind `**Label:**`; a note without that label gets it in its section. */
function fillLabel(text: string, label: string, value: string): Edit | undefined {
	if (value === '') return undefined;
	const doc = readDocument(text);
	const section = sectionLead(doc, SECTIONS.expected);
	if (!section) return addSection(doc, SECTIONS.expected, [`**${label}:** ${value}`]);
	const line = linesOf(doc, section).find((each) => each.place === 'text' && each.text.includes(`**${label}:**`));
	if (!line) return linesAfter(doc, section.heading.line, [`**${label}:** ${value}`]);
	const at = line.from + line.text.trimEnd().length;
	return insertion(at, ` ${value}`);
}

function fillImpact(text: string, impact: string): Edit | undefined {
	const at = impact === '' ? -1 : text.indexOf(IMPACT_HINT);
	return at < 0 ? undefined : { at, remove: IMPACT_HINT.length, insert: impact };
}
