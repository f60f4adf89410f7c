import { Notice, type App, type TFile } from 'obsidian';
import { isRefusal, refuse, type Refusal } from '../../text/edit';
import { readLinks } from '../../text/link';
import { words } from '../../words/words';
import type { WhyChain } from '../../whys/why-chain';
import { radioField, textField } from '../dialogs/fields';
import { showForm, type Form } from '../dialogs/form';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';
import { readChosenChain } from './chain-place';
import { showOffer } from './offer';
import { addWhy, setRootCause } from './why-chains';

/** Opens the dialog of a control that goes into the artifact, where one is known. */
export type AddControl = (incident: TFile, artifact?: TFile) => void;

/** Asks for the root cause of a chain and whether it can be changed; then offers to add the control. */
export function showSetRootCause(parts: Parts, file: TFile, addControl: AddControl): void {
	guard(async () => {
		const chain = await readChosenChain(parts, file);
		if (isRefusal(chain)) announceRefusal(chain);
		else ask(parts, file, chain, addControl);
	});
}

function ask(parts: Parts, file: TFile, chain: WhyChain, addControl: AddControl): void {
	const said = words().review.rootCause;
	showForm(parts, {
		title: said.title(parts.settings().labelRootCause),
		submit: said.submit,
		build: (form) => {
			const fields = rootCauseFields(parts, form, chain);
			return async () => {
				const [cause, change] = [fields.cause.value(), fields.change.value()];
				if (fields.direct.value() === '') return refuse(said.choose);
				if (fields.direct.value() === 'why') return another(parts, file, cause);
				const refusal = await write(parts, file, cause, change);
				if (!refusal) form.whenSent(() => { offerControl(parts, () => { addControl(file, artifactIn(parts.app, file, change)); }); });
				return refusal;
			};
		},
	});
}

function rootCauseFields(parts: Parts, form: Form, chain: WhyChain) {
	const said = words().review.rootCause;
	const { labelRootCause } = parts.settings();
	const cause = textField(form, { key: 'cause', name: labelRootCause, desc: said.hint, value: chain.rootCause?.text ?? '', required: true });
	const direct = radioField(form, {
		key: 'direct', name: said.direct, options: [['yes', said.directs.yes], ['why', said.directs.why], ['anyway', said.directs.anyway]],
	});
	const change = textField(form, { key: 'change', name: said.change, desc: said.changeHint, value: chain.change?.text ?? '' });
	form.onChange(() => {
		const isAnswer = direct.value() === 'why';
		direct.describe(isAnswer ? said.another : '');
		change.show(!isAnswer);
	});
	return { cause, direct, change };
}

async function another(parts: Parts, file: TFile, said: string): Promise<Refusal | undefined> {
	const refusal = await addWhy(parts, file, said);
	if (!refusal) new Notice(words().review.notices.anotherWhy(file.basename));
	return refusal;
}

async function write(parts: Parts, file: TFile, rootCause: string, change: string): Promise<Refusal | undefined> {
	const refusal = await setRootCause(parts, file, { rootCause, change });
	if (!refusal) new Notice(words().review.notices.rootCause(parts.settings().labelRootCause, file.basename));
	return refusal;
}

function offerControl(parts: Parts, chosen: () => void): void {
	showOffer(parts, { ...words().review.addControl, chosen });
}

/** The first note that the change links. */
function artifactIn(app: App, file: TFile, change: string): TFile | undefined {
	const notes = readLinks(change).map((link) => app.metadataCache.getFirstLinkpathDest(link.target, file.path));
	return notes.find((note) => note?.extension === 'md' && note !== file) ?? undefined;
}
