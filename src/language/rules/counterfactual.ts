import { phrase } from '../phrase';
import type { LanguageRule } from '../rule';
import { anyone, irregular, others, participle, rather, self, someone, thingParticiple } from '../words';

const not = "(n't| not)?";
const modal = '(should|could|might|ought|need)';
const have = "( to)?( have|'ve| of|a)";
const machine =
	'(load|render|start|open|print|sync|send|connect|compile|complete|install|import|boot|upload|save|respond|run)';
const thing = '(it|that|this|there|none|nothing|(the|an?|my|our|his|her|their|one) \\w+)';
const subject = `(${someone}|I|we|${thing})`;

export const counterfactual: LanguageRule = {
	id: 'language/counterfactual',
	level: 'warning',
	why: 'It describes an event that did not happen and hides the one that did.',
	ask: 'What made the chosen action look right at the time?',
	match: phrase(
		`(${anyone} )${rather}${modal}${not}( to)?( (never|really|just|simply|at least|easily|also|all|` +
			`probably|then|\\w+ly))?( have|'ve| of)(?= ${rather}${participle}(?! (by now|the new)))`,
		`(I|we|you|he|she|they)('d| would${not})( have|'ve| of)(?= ${rather}${participle})`,
		`${modal}${not}( (never|really|at least|also|easily))?${have}(?= ${rather}(${irregular}|` +
			`${thingParticiple})(?!-))`,
		`(${thing} )?would( never)?${not}( have|'ve| of) ${rather}(been (${participle}|better|easy|easier|` +
			`enough|obvious|fine|wiser|possible)|caught|seen|shown|told|gone|known|found|come|${thingParticiple})`,
		`(should|could|might|would)${not} ${subject} ${rather}(have|'ve) ${participle}`,
		'(should|could|ought), [^,.;!?]{1,24}, (to )?have',
		'shoulda|coulda|woulda',
		`(${self}|he|she|${others}|someone|somebody|everyone|nobody|no one) ((have|has|had|also|again|simply|` +
			`then|both|all) )?fail(ed|s)? to`,
		`(they|you|who)( have| had)? fail(ed)? to(?! ${machine})`,
		`(${subject}|${others}) (\\w+ly )?(neglect|omitt)ed to`,
		`(my|our|his|her|their|your|'s) failure to`,
		`if only (?!one|two|three|\\d)${subject} (had|'d|would|could|were|was|did|knew|\\w{2,}ed)`,
		`if ${subject}( had|'d| hadn't) ((only|just|not|ever|never|simply) )?${participle}`,
		`had ${subject} ((only|just|not|but|ever|simply) )?${participle}`,
		'had (I|we) but',
		`wish(ed)? ${subject}( had|'d| could)`,
		`${anyone} (was|were|am|are|'m|'re) (${rather})supposed to`,
		`every (chance|opportunity) to|needed to have`,
		`why didn't (I|we|he|she|they|anyone|anybody|someone|somebody|nobody|the \\w+)|why did (I|we) not`,
		`why did (nobody|no one)`,
		`better (to have|if ${subject}( had|'d))`,
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
