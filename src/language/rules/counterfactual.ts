import { phrase } from '../phrase';
import type { LanguageRule } from '../rule';
import { anyone, irregular, other, others, participle, rather, self, thingParticiple } from '../words';

const not = "(n't| not)?";
const modal = '(should|could|might|ought|need)';
const have = "( to)?( have|'ve| of|a)";
const machine = '(load|render|start|open|print|sync|send|connect|compile|complete|install|import|boot|upload|save|respond|run)';
const thing = '(it|that|this|there|the \\w+|none|nothing|(an?|my|our|his|her|their|one) \\w+)';

export const counterfactual: LanguageRule = {
	id: 'language/counterfactual',
	level: 'warning',
	why: 'It describes an event that did not happen and hides the one that did.',
	ask: 'What made the chosen action look right at the time?',
	match: phrase(
		`(${anyone} )${rather}${modal}${not}( to)?( (never|really|just|simply|at least|easily|also|all|probably|then|\\w+ly))?( have|'ve| of) ${rather}${participle}(?! (by now|the new))`,
		`(I|we|you|he|she|they)('d| would${not})( have|'ve| of) ${rather}${participle}`,
		`(${self} )?${modal}${not}${have} ${rather}(${irregular}|${thingParticiple})`,
		`(${thing} )?would${not}( have|'ve| of) ${rather}(been (${participle}|better|easy|easier|enough|obvious|fine|wiser|possible)|caught|seen|shown|told|gone|known|found|come|${thingParticiple})`,
		`(should|could|might|would)${not} ${anyone} ${rather}(have|'ve) ${participle}`,
		'(should|could|ought), [^,.;!?]{1,24}, (to )?have',
		'(sh|c|w)oulda',
		`(${self}|he|she|${others}|someone|somebody|everyone|nobody|no one) ((have|has|had|also|again|simply|then|both|all) )?fail(ed|s)? to`,
		`(they|you|who)( have| had)? fail(ed)? to(?! ${machine})`,
		`(${self}|${other}) (\\w+ly )?(neglect|omitt)ed to`,
		`(my|our|his|her|their|your|'s) failure to`,
		`if only (I|we|${other}|it|there|(the|my|our|his|her|their) \\w+) (had|'d|would|could|were|was|did|knew|\\w{2,}ed)`,
		`if (I|we|${other}|it|the \\w+)( had|'d| hadn't) ((only|just|not|ever|never|simply) )?${participle}`,
		`had (I|we|${other}|it|(the|my|our|an?) \\w+) ((only|just|not|but|ever|simply) )?${participle}`,
		'had (I|we) but',
		`wish(ed)? (I|we|${other}|the \\w+)( had|'d| could)`,
		`${anyone} (was|were|am|are|'m|'re) (${rather})supposed to`,
		'every (chance|opportunity) to',
		`better (to have|if (I|we|${other})( had|'d))`,
		'(in|with) (hindsight|retrospect)|with the benefit of hindsight|looking back',
	),
	blame: [
		'I should have checked the list twice.',
		'The wrong price would have been caught if the proof had been printed.',
		'If only I had asked.',
		'They failed to mention the noise curfew.',
		'Had I opened the file, I would’ve seen it.',
	],
	fine: [
		'The check should run within five seconds.',
		'The invoice should have two line items.',
		'The button failed to render in Safari.',
		'If only one address is given, the tool uses it for both.',
		'A room would have two doors in that plan.',
	],
};
