import { CLAUSES, type Clause } from '../../control/clause-library';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { showOffer } from '../review/offer';
import { choiceField, type ChoiceField } from './fields';
import type { Form } from './form';

interface Target {
	/** What the clause says now. */
	readonly text: () => string;
	readonly fill: (clause: Clause) => void;
}

/** Texts to start a clause from; words that somebody typed go only after a question. */
export function clauseStart(parts: Pick<Parts, 'app' | 'dialogs'>, form: Form, target: Target): ChoiceField {
	const said = words().controls.clause;
	const field = choiceField(form, {
		key: 'start', name: said.start, options: [['', said.startEmpty], ...CLAUSES.map((each) => [each.key, each.title] as const)],
	});
	let chosen = '';
	let filled = '';
	const fill = (clause: Clause): void => {
		chosen = clause.key;
		filled = clause.text;
		field.set(clause.key);
		target.fill(clause);
		form.changed();
	};
	form.onChange(() => {
		const clause = CLAUSES.find((each) => each.key === field.value());
		if (clause && clause.key !== chosen) {
			const typed = target.text().trim();
			if (typed === '' || typed === filled) fill(clause);
			else {
				field.set(chosen);
				showOffer(parts, {
					title: said.replace, text: said.replaceText, yes: said.replaceYes, later: said.replaceNo, chosen: () => { fill(clause); },
				});
			}
		} else if (!clause) chosen = '';
		const shown = CLAUSES.find((each) => each.key === field.value());
		field.describe(shown ? said.about(shown.intent, shown.enforced) : said.startHint);
	});
	return field;
}
