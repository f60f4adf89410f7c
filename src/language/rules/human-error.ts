import { phrase } from '../phrase';
import type { LanguageRule } from '../rule';
import { others, rather } from '../words';

const notALog =
	'(?! (rates?|reports?|messages?|logs?|codes?|pages?|class|course|in aviation|offence|clause|claims?|' +
	'law|board|committee|policy))';
const flaw =
	'(carelessness|inattention|inattentiveness|sloppiness|forgetfulness|thoughtlessness|laziness|' +
	'incompetence|stupidity|' +
	'recklessness|absent-mindedness|complacency|clumsiness|hastiness|heedlessness|foolishness|idleness)';
const care =
	'(care|attention|concentration|discipline|focus|diligence|awareness|thought|responsibility|' +
	'professionalism|effort|competence|' +
	'interest|judge?ment|preparation|due diligence|common sense|vigilance|attentiveness|thoroughness|' +
	'carefulness|commitment|oversight)';

export const humanError: LanguageRule = {
	id: 'language/human-error',
	level: 'warning',
	why: 'People will always err; a cause is what let this error through or made it easy.',
	ask: 'What made this error easy to make and hard to notice?',
	match: phrase(
		`(human|user|operator|pilot|people|person(al|nel)?|staff|employee|clerical|data(-| )entry|fat(-|` +
			` )finger(ed)?|manual|worker) (error|mistake|failure|failing|slip|factor|fault|lapse|oversight|` +
			`blunder|weakness)s?${notALog}`,
		`pebkac`,
		`${flaw}${notALog}`,
		`(due to|through|out of|of|by|from|because of|was|is|plain|pure|sheer|simple|cause:|reason:|my|our|` +
			`his|her|their) (negligence|neglect|haste|oversight)${notALog}`,
		`negligence (on|by|at)`,
		`(lack|absence|want) of ${rather}${care}`,
		`(insufficient|inadequate|too little|not enough|without (enough|due|proper|sufficient)) ${care}`,
		`(not|n't|never|nobody|no one) (was )?(paying|paid|pay)( any| enough| much)? attention`,
		`an? (\\w+ )?oversight${notALog}(?= (on|by|of|in|from|left|led|meant|caused|when|while)|[.,;]|$)`,
		`lapses? (in|of) \\w+|(poor|bad|errors? of|lack of) judge?ment|moment of (madness|weakness|distraction)`,
		`(mistake|error|blunder|slip) (made )?(by|of|on the part of|from) (the|our|my|an?|their|his|` +
			`her) (\\w+ )?${others}`,
		`(careless|silly|stupid|dumb|rookie|beginner'?s?'?|honest|foolish|avoidable|idiotic|embarrassing|` +
			`simple human|schoolboy|basic|sloppy|amateur) (mistake|error|slip|blunder|oversight)s?${notALog}`,
		`people (just )?(make|made) mistakes|mistakes happen`,
		`(are|is|am|was|we're|I'm|he's|she's|they're) (all )?only human`,
		`(someone|somebody)'s (mistake|error|fault|carelessness|negligence)`,
		`(someone|somebody|people) (not|forgetting|failing|ignoring) \\w+`,
		`(someone|somebody) ((simply|just|obviously|clearly|had|has|must have) )?(forgot|forgotten|messed up|` +
			`screwed up|made a mistake|(was|wasn't) … (careless|paying))`,
	),
	blame: [
		'The root cause was human error.',
		'It came down to a lack of attention.',
		'A careless mistake in the quote.',
		'An oversight on our side.',
		'Pure sloppiness.',
	],
	fine: [
		'The error rate of humans was compared with that of the bots.',
		'The lawyer’s draft defines gross negligence in clause 12.',
		'The oversight board meets in May.',
		'The mistake was found by the proofreader on page 12.',
	],
};
