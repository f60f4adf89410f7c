import { Notice, type TFile } from 'obsidian';
import { readProperties, SEVERITIES, STATUSES } from '../../incident/properties';
import { words } from '../../words/words';
import { reclassify } from '../actions/reclassify';
import type { Parts } from '../parts';
import { choiceField, lineField, radioField } from './fields';
import { showForm } from './form';
import { severityOptions } from './severity-options';

/** Asks for status, severity and the reason; a candidate that gets a severity is taken as open unless it is said otherwise. */
export function showReclassify(parts: Parts, file: TFile): void {
	const { dialogs, notices } = words();
	const { title, submit, ...said } = dialogs.reclassify;
	const old = readProperties(parts.app.metadataCache.getFileCache(file)?.frontmatter);
	showForm(parts, {
		title,
		submit,
		build: (form) => {
			const severity = radioField(form, {
				key: 'severity', name: said.severity, value: old.severity ?? '', options: severityOptions(parts.settings()),
			});
			const status = choiceField(form, {
				key: 'status', name: said.status, value: old.status ?? 'open', options: STATUSES.map((each) => [each, dialogs.statuses[each]]),
			});
			const reason = lineField(form, { key: 'reason', name: said.reason, desc: said.reasonHint });
			form.onChange(() => {
				if (old.status === 'candidate' && !form.hasTouched('status')) status.set(severity.value() === '' ? 'candidate' : 'open');
			});
			return async () => {
				const level = SEVERITIES.find((each) => each === severity.value());
				const refusal = await reclassify(parts, file, {
					at: parts.clock.minute(),
					status: STATUSES.find((each) => each === status.value()) ?? 'open',
					...(level && { severity: level }),
					reason: reason.value(),
				});
				if (!refusal) new Notice(notices.reclassified(file.basename));
				return refusal;
			};
		},
	});
}
