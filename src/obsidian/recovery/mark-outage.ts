import { Notice, type TFile } from 'obsidian';
import { markOutage } from '../../recovery/mark-outage';
import type { Provider } from '../../recovery/recovery-plan';
import type { Refusal } from '../../text/edit';
import { foldText } from '../../text/fold';
import { words } from '../../words/words';
import { writeIncident } from '../actions/write-incident';
import { choiceField } from '../dialogs/fields';
import { showForm } from '../dialogs/form';
import { suggestField } from '../dialogs/suggest-field';
import { guard } from '../notify';
import type { Parts } from '../parts';
import { providersOf, recoveryPlans } from './plans';

/** A recovery plan with what it says of each provider. */
interface Known {
	readonly plan: TFile;
	readonly providers: readonly Provider[];
}

/** Marks an incident as the outage of a provider; with a plan, its line links it and says what the plan knows. */
function markAsOutage(parts: Pick<Parts, 'app' | 'index'>, incident: TFile, provider: string, known?: Known): Promise<Refusal | undefined> {
	const row = known?.providers.find((each) => foldText(each.name) === foldText(provider));
	const plan = known && parts.app.fileManager.generateMarkdownLink(known.plan, incident.path);
	return writeIncident(parts, incident, (text) => markOutage(text, { provider, ...(plan !== undefined && { plan }), ...(row && { known: row }) }));
}

/** Asks whose outage it is and shows what the plan says of that provider. */
export function showMarkOutage(parts: Pick<Parts, 'app' | 'index' | 'dialogs'>, incident: TFile): void {
	guard(async () => {
		const known = await Promise.all(recoveryPlans(parts).map(async (plan): Promise<Known> => ({ plan, providers: await providersOf(parts, plan) })));
		const { title, submit, ...said } = words().recovery.outage;
		showForm(parts, {
			title,
			submit,
			build: (form) => {
				const chosen = (): Known | undefined => known.find(({ plan }) => plan.path === choice.value());
				const provider = suggestField(parts.app, form, {
					key: 'provider', name: said.provider, desc: said.providerHint, required: true,
					suggest: (typed) => (chosen()?.providers ?? []).filter(({ name }) => foldText(name).includes(foldText(typed))).map(({ name }) => ({ text: name })),
				});
				const choice = choiceField(form, {
					key: 'plan', name: said.plan, desc: known.length === 0 ? said.noPlans : '', value: known[0]?.plan.path ?? '',
					options: [...known.map(({ plan }) => [plan.path, plan.basename] as const), ['', said.noPlan]],
				});
				form.onChange(() => { provider.describe(describe(chosen(), provider.value())); });
				return async () => {
					const name = provider.value().trim();
					const refusal = await markAsOutage(parts, incident, name, chosen());
					if (!refusal) new Notice(said.marked(incident.basename, name));
					return refusal;
				};
			},
		});
	});
}

function describe(known: Known | undefined, provider: string): string {
	const said = words().recovery.outage;
	const row = known?.providers.find(({ name }) => foldText(name) === foldText(provider));
	const parts = row ? (['byHand', 'canWait', 'stops'] as const).filter((part) => row[part] !== '').map((part) => said[part](row[part])) : [];
	return parts.length === 0 ? said.providerHint : said.known(parts);
}
