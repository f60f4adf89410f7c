import { Notice } from 'obsidian';
import { holdNotice } from '../../control/hold-notice';
import type { BreakerEvent } from '../../control/log-breaker';
import { leadsTo, type ControlView } from '../../index/control-view';
import { isRefusal, refuse, type Refusal } from '../../text/edit';
import { shorten } from '../../text/shorten';
import { words } from '../../words/words';
import { choiceField, textField } from '../dialogs/fields';
import { showForm, type Form } from '../dialogs/form';
import type { Parts } from '../parts';
import { armedBreakers, breakersOf } from './armed-breakers';
import { showHoldNotice } from './hold-notice';
import { logBreaker } from './log-breaker';

/** Asks which breaker it is and why, and writes the line into its log; one that fired gives the hold notice to copy. */
export function showBreaker(parts: Parts, kind: BreakerEvent['kind']): void {
	const said = words().controls.breakers;
	const all = breakersOf(parts.index);
	const armed = armedBreakers(all, (breaker) => isOfOpenNote(parts, breaker));
	if (armed.length === 0) {
		new Notice(said.noneArmed(all.map(({ control }) => shorten(control.text, 60))));
		return;
	}
	showForm(parts, {
		...(kind === 'fired' ? said.fire : said.override),
		build: (form) => {
			const fields = breakerFields(form, armed, kind);
			return async () => {
				const breaker = fields.breaker();
				const refusal = await send(parts, breaker, kind, fields.reason());
				if (!refusal && kind === 'fired') form.whenSent(() => { showHoldNotice(parts, holdNotice(breaker.control.breaker)); });
				return refusal;
			};
		},
	});
}

function breakerFields(form: Form, armed: readonly ControlView[], kind: BreakerEvent['kind']) {
	const said = words().controls.breakers;
	const chosen = choiceField(form, {
		key: 'breaker', name: said.breaker, options: armed.map(({ control, incident }, number) => [`${number}`, said.option(shorten(control.text, 80), incident.id)]),
	});
	const reason = textField(form, { key: 'reason', name: said.reason, desc: said.reasonHint[kind], required: true });
	const breaker = (): ControlView => {
		const found = armed[Number(chosen.value())];
		if (!found) throw new Error('A breaker was chosen that is not offered');
		return found;
	};
	form.onChange(() => { chosen.describe(said.condition(breaker().control.breaker.condition ?? '')); });
	return { breaker, reason: reason.value };
}

async function send(parts: Parts, breaker: ControlView, kind: BreakerEvent['kind'], reason: string): Promise<Refusal | undefined> {
	const log = await logBreaker(parts, breaker, kind, reason);
	if (isRefusal(log)) return refuse(log.refused);
	new Notice(words().controls.breakers[kind](log.basename));
	return undefined;
}

/** Whether the note that is open is the breaker's record, its artifact or its log. */
function isOfOpenNote({ app }: Pick<Parts, 'app'>, { path, artifactPath, control }: ControlView): boolean {
	const here = app.workspace.getActiveFile()?.path;
	const log = leadsTo(control.breaker.log, path, (target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path);
	return here !== undefined && [path, artifactPath, log].includes(here);
}
