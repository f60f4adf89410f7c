import { words } from '../../words/words';
import type { CheckRule, Found } from '../rule';
import { findPlaceholders, isGap } from '../placeholders';

const left: CheckRule = {
	id: 'placeholder/left',
	level: 'warning',
	says: 'A placeholder is left here.',
	why: 'A text with a gap in it goes out with a gap in it.',
	in: ['incident', 'unreadable', 'signal', 'message', 'artifact', 'document'],
	find: (note): Found[] => findPlaceholders(note.doc).filter(({ text }) => isGap(note.kind, text)).map(({ from, to, text }) => ({ from, to, text: words().found.placeholder(text) })),
	examples: [
		'Hello ⟦[insert name]⟧, we are back at ⟦xx:xx⟧.\n',
		'The threshold is ⟦TBD⟧, the owner ⟦{{owner}}⟧.\n',
		'Pause after 30 minutes ⟦(to be verified)⟧.\n',
	],
	fine: [
		'See [add a step](https://example.com) and [insert][ref].\n',
		'The todo list and `TODO` in code, the tbd tag.\n',
		'```\n[insert name] TODO\n```\n',
	],
};

export const placeholderRules: readonly CheckRule[] = [left];
