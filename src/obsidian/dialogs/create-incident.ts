import { MarkdownView, Notice, type TFile } from 'obsidian';
import type { IncidentDraft } from '../../incident/new-incident';
import { SCOPES, SEVERITIES } from '../../incident/properties';
import { writingPlace } from '../../incident/writing-place';
import { isRefusal, refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { createIncident } from '../actions/create-incident';
import { guard } from '../notify';
import type { Parts } from '../parts';
import { choiceField, lineField, radioField, textField } from './fields';
import { showForm, type Form } from './form';
import { showLookAlikes } from './look-alikes';
import type { Draft } from './open-dialogs';
import { clientsFor, servicesFor } from './seen-before';
import { severityOptions } from './severity-options';
import { suggestField } from './suggest-field';
import { momentField } from './time-fields';

/** The note an incident comes from. */
export interface Origin {
	readonly file: TFile;
	/** Told of the incident once its note is there. */
	readonly created: (incident: TFile) => Promise<void>;
}

/** Asks for a new incident; what was typed into one that was closed without saving is offered again. */
export function showCreateIncident(parts: Parts, prefill?: Draft, origin?: Origin): void {
	const { title, submit } = words().dialogs.create;
	showForm(parts, {
		title,
		submit,
		draft: origin ? `create-incident ${origin.file.path}` : 'create-incident',
		...(prefill && { prefill }),
		build: (form) => {
			const fields = incidentFields(parts, form);
			return async () => {
				const draft = draftOf(fields);
				return isRefusal(draft) ? draft : create(parts, form, draft, origin);
			};
		},
	});
}

function incidentFields(parts: Parts, form: Form) {
	const { dialogs } = words();
	const said = dialogs.create;
	const title = lineField(form, { key: 'title', name: said.name, desc: said.nameHint, required: true });
	const expected = textField(form, { key: 'expected', name: said.expected });
	const actual = textField(form, { key: 'actual', name: said.actual });
	const scope = choiceField(form, {
		key: 'scope', name: said.scope, value: 'unknown', options: (['unknown', 'one', 'many'] as const).map((each) => [each, dialogs.scopes[each]]),
	});
	const severity = radioField(form, { key: 'severity', name: said.severity, options: severityOptions(parts.settings()) });
	form.onChange(() => { severity.describe(severity.value() === '' ? said.candidate : ''); });
	const impact = lineField(form, { key: 'impact', name: said.impact, desc: said.impactHint });
	const client = suggestField(parts.app, form, { key: 'client', name: said.client, suggest: clientsFor(parts) });
	const service = suggestField(parts.app, form, { key: 'service', name: said.service, desc: said.serviceHint, suggest: servicesFor(parts) });
	showLookAlikes(parts, form, () => ({ title: title.value(), impact: impact.value(), service: service.value(), client: client.value() }));
	const detected = momentField(form, { key: 'detected', name: said.detected }, parts.clock.now());
	return { title, expected, actual, scope, severity, impact, client, service, detected };
}

function draftOf(fields: ReturnType<typeof incidentFields>): IncidentDraft | Refusal {
	const detectedAt = fields.detected.value();
	if (detectedAt === undefined) return refuse(words().refusals.checkpointTime);
	const [scope, severity] = [SCOPES.find((each) => each === fields.scope.value()), SEVERITIES.find((each) => each === fields.severity.value())];
	return {
		title: fields.title.value(),
		expected: fields.expected.value(),
		actual: fields.actual.value(),
		...(scope && { scope }),
		...(severity && { severity }),
		impact: fields.impact.value(),
		client: fields.client.value(),
		service: fields.service.value(),
		detectedAt,
	};
}

async function create(parts: Parts, form: Form, draft: IncidentDraft, origin: Origin | undefined): Promise<Refusal | undefined> {
	const { notices } = words();
	const created = await createIncident(parts, { ...draft, ...(origin && { from: linkTo(parts.app, origin.file) }) });
	if (isRefusal(created)) return created;
	const { file, remark } = created;
	if (origin) await origin.created(file);
	const said = draft.severity ? notices.created(file.basename) : notices.createdCandidate(file.basename);
	new Notice(remark === undefined ? said : `${said} ${remark}`);
	form.whenSent(() => { guard(() => openForWriting(parts, file)); });
	return undefined;
}

/** Lines take wiki links whatever links the user prefers in text. */
function linkTo({ metadataCache }: Parts['app'], file: TFile): string {
	return `[[${metadataCache.fileToLinktext(file, '')}]]`;
}

/** Opens a new incident in an editor, the cursor where writing goes on. */
async function openForWriting({ app }: Pick<Parts, 'app'>, file: TFile): Promise<void> {
	await app.workspace.getLeaf(false).openFile(file, { active: true, state: { mode: 'source' } });
	const view = app.workspace.getActiveViewOfType(MarkdownView);
	if (view?.file !== file) return;
	view.editor.setCursor(view.editor.offsetToPos(writingPlace(view.editor.getValue())));
	view.editor.focus();
}
