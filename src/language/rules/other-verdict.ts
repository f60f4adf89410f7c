import { phrase } from '../phrase';
import type { LanguageRule } from '../rule';
import { abuse, bad, badly, badPerson, harsh, other, others, personal, rather } from '../words';

const is =
	"( is|'s| are|'re| was| were| seems?| seemed| proved| has been| have been| acts?| acted| behaved?|" +
	" turned out| must be| gets?| got)( to be)?( like)?";
const not =
	"(doesn't|don't|didn't|does not|do not|did not|can't|cannot|couldn't|could not|won't|wouldn't|" +
	"will not|would not|hasn't|haven't|hadn't)";
const neverDo =
	'(reads?|answers?|listens?|repl(y|ies)|responds?|checks?|looks?|learns?|thinks?|cares?|pays?|' +
	'delivers?|bothers?|bothered|understands?|' +
	'tests?|asks?|apologi[sz]es?|meets?|met|keeps?|told|tells?|follows?|does|do|gets?|sticks?|shows? up|' +
	'stops?|cared|listened|thanks?)';
const alwaysDo =
	'(chang\\w+|late|forgets?|forget|loses?|lost|complain\\w*|blam\\w+|ignor\\w+|mess\\w*|delay\\w*|' +
	'argu\\w+|demand\\w*|interrupt\\w*|' +
	'cancel\\w*|miss\\w*|slow|wrong|rude|want\\w* more|wait\\w*|nag\\w*|whin\\w+|break\\w*|' +
	'makes? (mistakes|trouble|excuses))';

/** What follows somebody's name or pronoun and says what they are like. */
const habits = [
	`never ${neverDo}`,
	'(has|have) never (met|kept|understood|learn(ed|t)|listened|cared|paid|bothered|delivered|replied|' +
		'been (on time|able))',
	`((is|are|was|were) )?(always|constantly|notoriously|forever|invariably|chronically|` +
		`keeps?( on)?) ${rather}${alwaysDo}`,
	`${not} ${rather}(even|care|listen|bother|(under)?stand(?! (at|in|on))|get it|know (how|what)|` +
		`lift a finger|pay attention|think|test|do (his|her|their) job)`,
	`(doesn't|don't|does not|do not|can't) ${rather}(read|check|communicate|learn)`,
	`((is|are|was|were) not|isn't|aren't|wasn't|weren't) ${rather}(capable|competent|reliable|` +
		`trustworthy|professional|up to|qualified|careful|good at|serious|organi[sz]ed|honest|helpful|` +
		`(the )?(very )?(bright(est)?|clever))`,
	'cares?|bothered|bothers',
	'(has|have|had|with) (absolutely )?(no|not the (faintest|slightest)|zero) (idea|clue|sense|respect|' +
		'manners|interest|understanding|discipline|shame|excuse)',
	'refus(es|ed|ing) to (take|answer|talk|pay)',
	'((have|has|had) )?(screwed|messed|cocked|stuffed) (me|us|up|over|it|this|everything|the)',
	'((have|has|had) )?(ruined|botched|bungled|sabotaged|wasted (my|our|\\w+ hours)|forgot|forgotten|' +
		'neglected|mishandled|overlooked|let (me|us) down|wrecked)',
];

export const otherVerdict: LanguageRule = {
	id: 'language/other-verdict',
	level: 'warning',
	why: 'What somebody is like cannot be changed by your work; what reached them, and when, can.',
	ask: 'What did they have in front of them, and which step of yours relied on them?',
	match: phrase(
		`${other}(${is}| isn't| aren't| wasn't| weren't) ${rather}(${harsh}|${badPerson}|at fault|to blame|` +
			`incapable|notorious|impossible|bad|wrong to|not capable)`,
		`(he|she|you|(client|customer|supplier|vendor|planner|bride|couple|manager|colleague|partner|` +
			`owner)s?|boss|team)${is} ${rather}(difficult|hard work|high-maintenance|late as)`,
		`(such an?|my|our|this|that|these|those|their|his|her|your|an?|some|what an?|what) (\\w+ )?${bad} ${others}`,
		`(is|'s|are|'re|was|were|seems?|seemed|got|acts?|acted|being|been|be|(is|was|are|were)n't|and|` +
			`too) ${rather}(too )?${personal}(?! (working|use|sectors?|enough times))`,
		`(is|'s|are|'re|was|were) ${rather}(\\w+ )?${abuse}|too (proud|stupid|cheap|busy|timid) to`,
		`(attention span|brain|memory) of a`,
		`never (answers|listens|cares|bothers|learns|understands|repl(ies|y)|apologi[sz]es|thinks|pays|` +
			`listened|cared)`,
		`(expect|want)(s|ed)? (miracles|the moon|everything for)`,
		`(can't|cannot|couldn't) make up (his|her|their|its) minds?`,
		`what an? (\\w+ )?\\w+ (he|she|they|you) (was|is|were|are)|always the same with`,
		`(can't|cannot|never) trust|let (me|us|everyone) down`,
		`refus(es|ed|ing) to (accept|admit|listen|acknowledge|understand|learn|cooperate|help|read|think)`,
		`(badly|poorly|ill)(-| )prepared|late (again|as (always|usual))|lied|(act|behav)(s|es|ed|ing)? like`,
		`(spoil(ed|t)) (child|brat)`,
		`(nobody|no one|not one|none) … ever \\w+`,
		`${bad} (work|job|attitude|behaviou?r|service|staff|craftsmanship|workmanship|effort)`,
		'(he|she|they|who|you) (did|made) an? (\\w+ )?(mess|mistake)',
		`(\\w+('s|s')|their|his|her|your) (own )?(fault|mistake|carelessness|stupidity|negligence|laziness|` +
			`incompetence|ignorance)(?! (report|log|rate|line|ticket|list|code|sheet))`,
		`(fault|blame|mistake) (is|was|lies|lay|rests) ${rather}(with|on) ((the|our|my|his|their) \\w+|them|` +
			`him|her|you)`,
		`blam(e|es|ed|ing) (the|him|her|them|it on|you|us|everybody|everyone|others|my|our) ?`,
		`${other} ${rather}(${habits.join('|')})`,
		`why (can't|couldn't|won't|don't|doesn't) (the |my |our |this )?\\w+ (just|ever|even|simply)`,
		`${bad} as (he|she|they) (is|was|are|were)`,
		`(nobody|no one) … (cares|bothers|understands|listens|thinks|knows how)`,
		`as (always|usual),? (the|my|our|he|she|they|their|nobody|no one)`,
		"(can't|cannot|couldn't|could not) (even )?be (bothered|arsed|trusted)|bother(ed|s)? to|half a brain",
		"a habit of|deliver(ed|s)? (rubbish|crap|garbage)",
		'lacks? (any|all|the|every|a) (\\w+ )?(sense|competence|discipline|skills?|understanding|respect|' +
			'professionalism)',
		`(should|ought to|could) ${rather}(know|have known) better`,
		'typical (clients?|customers?|suppliers?|agency|of (him|her|them|you|the \\w+))',
		'(you|these|those) people (are|do|never|always|don\'t)',
		'(everyone|everybody|all) (except|but) (me|us)',
		`(another|some|most|certain) (clients|customers|people|suppliers) (just|simply|never|always|will never)`,
		`what (\\w+ )?\\w+ did was ${rather}${bad}`,
		`the (\\w+), being the|${badly}(?! \\w+ed (clause|text|sentence))`,
	),
	blame: [
		'The client never reads what I send.',
		'He was sloppy with the measurements.',
		'They should know better.',
		'It was the client’s fault.',
		'The courier is unreliable.',
	],
	fine: [
		'The client never received the second mail.',
		'He was told the wrong room number.',
		'The client did not sign the annex until 9 June.',
		'They should arrive at nine.',
	],
};
