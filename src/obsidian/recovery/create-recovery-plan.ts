import { Notice, type TFile } from 'obsidian';
import { newRecoveryPlan, type NewRecoveryPlan } from '../../recovery/new-recovery-plan';
import { newId } from '../../text/block-id';
import { addDays } from '../../text/calendar';
import { isRefusal, refuse, type Refusal } from '../../text/edit';
import { folderOf, freeName } from '../../text/file-name';
import { foldText } from '../../text/fold';
import { words } from '../../words/words';
import { ensureFolder, findFile, pathIn } from '../actions/vault-files';
import { textField } from '../dialogs/fields';
import { showForm } from '../dialogs/form';
import { fileField } from '../dialogs/path-fields';
import { dayField } from '../dialogs/time-fields';
import { guard } from '../notify';
import type { Parts } from '../parts';
import { recoveryPlans } from './plans';

/** Days until the first restore test, unless another day is chosen. */
const FIRST_TEST = 7;

type Needs = Pick<Parts, 'app' | 'index' | 'clock' | 'settings' | 'dialogs'>;

/** Creates the note of a plan, whole; a note that is there is refused. */
async function createRecoveryPlan({ app, settings }: Pick<Parts, 'app' | 'settings'>, path: string, plan: NewRecoveryPlan): Promise<TFile | Refusal> {
	const there = findFile(app, path);
	if (there) return refuse(words().recovery.create.taken(there.path));
	const folder = await ensureFolder(app, folderOf(path));
	if (isRefusal(folder)) return folder;
	const { dueFormat: due, globalTag } = settings();
	return app.vault.create(pathIn(folder, path.slice(path.lastIndexOf('/') + 1)), newRecoveryPlan(plan, { due, globalTag }));
}

/** Asks what clients depend on and whom the work depends on, creates the plan and opens it. */
export function showCreateRecoveryPlan(parts: Needs): void {
	const { title, submit, ...said } = words().recovery.create;
	const { app, clock, index } = parts;
	const [plan] = recoveryPlans(parts);
	showForm(parts, {
		title,
		submit,
		draft: 'create-recovery-plan',
		build: (form) => {
			const workflows = textField(form, { key: 'workflows', name: said.workflows, desc: said.workflowsHint });
			if (!form.hasTouched('workflows')) workflows.set(services(parts).join('\n'));
			const providers = textField(form, { key: 'providers', name: said.providers, desc: said.providersHint });
			const today = clock.today();
			const test = dayField(form, { key: 'test', name: said.test, value: addDays(today, FIRST_TEST), today, said: said.testIn, none: said.noTest });
			const desc = plan ? said.isThere(plan.path) : '';
			const value = freeName(said.defaultPath, (each) => findFile(app, `${each}.md`) !== undefined);
			const file = fileField(app, form, { key: 'file', name: said.file, value, desc, ending: '.md' });
			return async () => {
				const due = test.value();
				const id = newId('chk', (each) => index.knows(each), () => clock.random());
				const made = await createRecoveryPlan(parts, file.value(), {
					workflows: workflows.value().split('\n'), providers: providers.value().split('\n'), ...(due && { test: { id, due } }),
				});
				if (isRefusal(made)) return made;
				new Notice(said.created(made.basename));
				form.whenSent(() => { guard(() => app.workspace.getLeaf(false).openFile(made)); });
				return undefined;
			};
		},
	});
}

/** As many workflows as are asked for at once. */
const MOST = 8;

/** What incidents name as their service, the most often first. */
function services({ index }: Pick<Parts, 'index'>): string[] {
	const counted = new Map<string, { readonly name: string; readonly times: number }>();
	for (const { incident } of index.incidents()) {
		const name = incident.properties.service;
		if (name !== '') counted.set(foldText(name), { name, times: (counted.get(foldText(name))?.times ?? 0) + 1 });
	}
	return [...counted.values()].sort((a, b) => b.times - a.times).slice(0, MOST).map(({ name }) => name);
}
