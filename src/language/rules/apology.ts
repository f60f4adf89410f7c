import { phrase } from '../phrase';
import type { LanguageRule } from '../rule';
import { rather, self } from '../words';

export const apology: LanguageRule = {
	id: 'language/apology',
	level: 'warning',
	why: 'An apology or a confession says how you feel, can be read as admitting liability, and names no change.',
	ask: 'What was the effect on the client, what is in place now, and when do they hear from you?',
	match: phrase(
		'(so |very |deeply |truly |really |terribly |sincerely |extremely )?sor(ry|rier)(?! state)',
		'apolog(y|ies|i[sz]\\w*|etic\\w*)',
		`${self} ${rather}(very much |must )?regret`,
		`(my|our|with|sincer\\w+|deep\\w*) ${rather}regrets?(?! (cards?|only))|regrettabl[ey]`,
		'forgiv(e|en|ing|eness)|(beg|ask) … pardon|pardon (us|me)|(please )?excuse (us|me|the|our|my|this)',
		'bear with us',
		'(no|any) (words|excuses?) … (for|to|can)|(no|without) excuses?|inexcusabl[ey]|unexcusabl[ey]|unacceptabl[ey]',
		'unforgivabl[ey]|inexcusabl[ey]|not (good enough|acceptable|how we)|below (our|my) (own )?standards?',
		`(our|my) ${rather}(own )?(mistakes?|fault|errors?|failures?|failing|oversight|negligence|blunder|` +
			`carelessness|shortcomings?)`,
		`(mistake|error|fault|blame|responsibility|failure) (is|was|were|lies|lay|rests|` +
			`here is) ${rather}(ours|mine|with us|on us|with me|on our)`,
		`(take|takes|taking|took|accept\\w*|assume|bear|own) ((the|full|all|sole|complete|total|entire|` +
			`our) )?(full )?(responsibility|blame|liability|fault)(?! (for (approv|the approv)))`,
		`${self} ((have|had|also|clearly|really|simply|badly) )?(failed|disappointed|let) (you|your|to|in)`,
		`let(ting)? you down|(fell|fallen|fall) (well |far )?short`,
		`${self} (feel|felt|am|'m|are|'re|was|were) ${rather}(terrible|awful|bad|ashamed|embarrassed|` +
			`mortified|guilty|at fault|to blame|devastated|horrified|gutted|dismayed)`,
		`mistakes? (was|were|has been|have been) made`,
		`${self} (have |'ve )?(made|make) (an?|the|this|that|some|several) (\\w+ )?(mistake|error|blunder)s?`,
		`${self} ((fully|freely|openly|have to|must) )?(admit|confess|acknowledge (our|my|that we))`,
		`deserved? ((much|so much) )?better|every right to be|overlook (this|our|the)`,
		`must (be|feel) (\\w+ )?(disappointed|upset|angry|frustrated|annoyed)`,
		`poor (service|work|performance|job|communication)|(hold|held) (this|it) against`,
		`make (it|this|things) (up to you|right)|our (sincere|deepest|heartfelt)`,
		'(any|the) inconvenience|(frustrating|annoying|upsetting|disappointing) (our|this|that|it)|our bad|we blew it',
	),
	blame: [
		'We are deeply sorry for the wrong prices.',
		'I apologise for the delay.',
		'It was our mistake that the booking was not confirmed.',
		'Please forgive the confusion.',
		'This was unacceptable on our part.',
	],
	fine: [
		'410 of 2,600 subscribers received it before we paused the campaign.',
		'Our mistake-proofing step is the new field in the form.',
		'The mistake in the price block affected one issue.',
		'A sorry-page with the new date is shown to visitors until Monday.',
	],
};
