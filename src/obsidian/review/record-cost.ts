import { Notice, type TFile } from 'obsidian';
import { readCosts, readHours, type Costs } from '../../incident/formal-review';
import { recordCost as costEdits } from '../../incident/record-cost';
import type { Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { writeIncident } from '../actions/write-incident';
import { lineField, radioField } from '../dialogs/fields';
import { showForm } from '../dialogs/form';
import type { Parts } from '../parts';

/** Writes into the incident what it cost its owner. */
function recordCost(parts: Pick<Parts, 'app' | 'index'>, incident: TFile, costs: Costs): Promise<Refusal | undefined> {
	return writeIncident(parts, incident, (text) => costEdits(text, costs));
}

/** Asks for unpaid hours and for stress; neither has to be said. */
export function showRecordCost(parts: Parts, incident: TFile): void {
	const { title, submit, ...said } = words().review.cost;
	const old = readCosts(parts.app.metadataCache.getFileCache(incident)?.frontmatter);
	showForm(parts, {
		title,
		submit,
		build: (form) => {
			const hours = lineField(form, {
				key: 'hours', name: said.hours, desc: said.hoursHint, value: String(old.unbilledHours ?? ''),
				problem: () => (hours.value().trim() !== '' && readHours(hours.value()) === undefined ? said.badHours : undefined),
			});
			const stress = radioField(form, {
				key: 'stress', name: said.stress, desc: said.stressHint, value: old.stress === undefined ? '' : old.stress ? 'yes' : 'no',
				options: [['yes', said.stresses.yes], ['no', said.stresses.no], ['', said.stresses.unsaid]],
			});
			return async () => {
				const unbilledHours = readHours(hours.value());
				const answer = stress.value();
				const refusal = await recordCost(parts, incident, {
					...(unbilledHours !== undefined && { unbilledHours }), ...(answer !== '' && { stress: answer === 'yes' }),
				});
				if (!refusal) new Notice(words().review.notices.cost(incident.basename));
				return refusal;
			};
		},
	});
}
