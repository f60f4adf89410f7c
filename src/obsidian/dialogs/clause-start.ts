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
		key: 'start', name: said.start, options: [['', said.startEmpty], ...CLAUSES.map((each) => [each.key, inWords(each).title] as const)],
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
				if (!shown) return field.describe(said.startHint);
		const { intent, enforced } = inWords(shown);
		field.describe(said.about(intent, enforced));
	});
	return field;
}

/** What a clause is called and is for, in the language of the app; its text is for the contract. */
function inWords(clause: Clause): Pick<Clause, 'title' | 'intent' | 'enforced'> {
	return words().controls.clauses[clause.key] ?? clause;
}
