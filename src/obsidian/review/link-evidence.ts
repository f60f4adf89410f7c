import { Notice, type TFile } from 'obsidian';
import { EVIDENCE, readEvidence, type EvidenceItem, type EvidenceName } from '../../incident/evidence';
import { linkEvidence as linkEdits } from '../../incident/link-evidence';
import { markNotAvailable as markEdits } from '../../incident/mark-not-available';
import { readDocument } from '../../text/document';
import type { Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { writeIncident } from '../actions/write-incident';
import { currentText } from '../checks/current-text';
import { choiceField, lineField, radioField, type Option } from '../dialogs/fields';
import { showForm, type Form } from '../dialogs/form';
import { guard } from '../notify';
import type { Parts } from '../parts';
import { targetField } from './target-field';

type Needs = Pick<Parts, 'app' | 'index'>;

/** Links a note, a file or an address as one of the seven records. */
function linkEvidence(parts: Needs, incident: TFile, name: EvidenceName, target: TFile | string): Promise<Refusal | undefined> {
	const { fileManager } = parts.app;
	// For what is no note the app writes an embed, which would show the whole file on the line.
	const link = typeof target === 'string' ? target : fileManager.generateMarkdownLink(target, incident.path).replace(/^!/, '');
	return writeIncident(parts, incident, (text) => linkEdits(text, name, link));
}

/** Says that one of the seven records cannot be had, and why. */
function markNotAvailable(parts: Needs, incident: TFile, name: EvidenceName, reason: string): Promise<Refusal | undefined> {
	return writeIncident(parts, incident, (text) => markEdits(text, name, reason));
}

/** Asks which record it is and where it can be found, or why it cannot; `target` is already found. */
export function showLinkEvidence(parts: Parts, incident: TFile, target?: TFile): void {
	guard(async () => {
		const pack = readEvidence(readDocument(await currentText(parts.app, incident)));
		const { title, submit } = words().review.evidence;
		showForm(parts, {
			title,
			submit,
			...(target && { prefill: { target: parts.app.metadataCache.fileToLinktext(target, incident.path) } }),
			build: (form) => {
				const fields = evidenceFields(parts, form, incident, pack);
				return () => send(parts, incident, fields);
			},
		});
	});
}

function evidenceFields(parts: Parts, form: Form, incident: TFile, pack: readonly EvidenceItem[]) {
	const said = words().review.evidence;
	const item = choiceField(form, { key: 'item', name: said.item, options: optionsOf(pack) });
	const how = radioField(form, { key: 'how', name: said.how, value: 'link', options: [['link', said.hows.link], ['none', said.hows.none]] });
	const target = targetField(parts, form, { key: 'target', name: said.link, desc: said.linkHint, required: true, incident, unknown: said.noTarget });
	const reason = lineField(form, { key: 'reason', name: said.reason, required: true });
	form.onChange(() => {
		target.show(how.value() === 'link');
		reason.show(how.value() === 'none');
	});
	return { item, how, target, reason };
}

/** What is open comes first. */
function optionsOf(pack: readonly EvidenceItem[]): Option[] {
	const { items, states } = words().review.evidence;
	return [...pack.filter((item) => item.state === 'open'), ...pack.filter((item) => item.state !== 'open')]
		.map(({ name, state }): Option => [name, states[state](items[name])]);
}

async function send(parts: Parts, incident: TFile, fields: ReturnType<typeof evidenceFields>): Promise<Refusal | undefined> {
	const { evidence, notices } = words().review;
	const name = EVIDENCE.find((each) => each === fields.item.value()) ?? EVIDENCE[0];
	const isLink = fields.how.value() === 'link';
	const refusal = isLink
		? await linkEvidence(parts, incident, name, fields.target.value())
		: await markNotAvailable(parts, incident, name, fields.reason.value());
	if (!refusal) new Notice((isLink ? notices.evidence : notices.notAvailable)(evidence.items[name], incident.basename));
	return refusal;
}
