import { phrase } from '../phrase';
import type { LanguageRule } from '../rule';
import { bad, badPerson, other, others, rather } from '../words';

const firm = '(((web|hosting) )?hosts?|hosting|printers?|labs?|hotel|shops?|studio|insurer|restaurant|school|publisher|authority|tax office|post office|carrier)';
const is = "( is|'s| are|'re| was| were| seems?| seemed| proved| has been| have been| acts?| acted| behaved?| turned out| must be| gets?| got)( to be)?( like)?";
const not = "(doesn't|don't|didn't|does not|do not|did not|can't|cannot|couldn't|could not|won't|wouldn't|will not|would not|hasn't|haven't|hadn't)";
const neverDo =
	'(reads?|answers?|listens?|repl(y|ies)|responds?|checks?|looks?|learns?|thinks?|cares?|pays?|delivers?|bothers?|bothered|understands?|' +
	'tests?|asks?|apologi[sz]es?|meets?|met|keeps?|told|tells?|follows?|does|do|gets?|sticks?|shows? up|stops?|cared|listened|thanks?)';
const alwaysDo =
	'(chang\\w+|late|forgets?|forget|loses?|lost|complain\\w*|blam\\w+|ignor\\w+|mess\\w*|delay\\w*|argu\\w+|demand\\w*|interrupt\\w*|' +
	'cancel\\w*|miss\\w*|slow|wrong|rude|want\\w* more|wait\\w*|nag\\w*|whin\\w+|break\\w*|makes? (mistakes|trouble|excuses))';

export const otherVerdict: LanguageRule = {
	id: 'language/other-verdict',
	level: 'warning',
	why: 'What somebody is like cannot be changed by your work; what reached them, and when, can.',
	ask: 'What did they have in front of them, and which step of yours relied on them?',
	match: phrase(
		`(${other}|${firm})${is} ${rather}(${bad}|${badPerson}|at fault|to blame|incapable|notorious|impossible|bad|wrong to|not capable)`,
		`(he|she|${others}|you)${is} ${rather}(difficult|hard work|high-maintenance|late as)`,
		`(such an?|my|our|this|that|these|those|their|his|her|your|an?|some|what an?|what) (\\w+ )?${bad} ${others}`,
		`${bad} (work|job|attitude|behaviou?r|service|staff|craftsmanship|workmanship|effort)`,
		`(my|our|their|his|her|your|the) (\\w+ )?${others} (did|does|made) an? (\\w+ )?(job|mess|mistake)`,
		`((${others}|one|body)('s|s')|their|his|her|your) (own )?(fault|mistake|carelessness|stupidity|negligence|laziness|incompetence|ignorance)(?! (report|log|rate|line))`,
		`(fault|blame|mistake) (is|was|lies|lay|rests) ${rather}(with|on) (the |our |my |his |her )?(${others}|them|him|her|you)`,
		`blam(e|es|ed|ing) (the|him|her|them|it on|you|us|everybody|everyone|others|my|our) ?`,
		`${other} ${rather}never ${neverDo}`,
		`${other}( is| are|'s|'re| was| were)? ${rather}(always|constantly|notoriously|forever|invariably|chronically|keeps?( on)?) ${rather}${alwaysDo}`,
		`${other} ${rather}${not} (${rather})(even|care|listen|bother|(under)?stand(?! (at|in|on))|get it|know (how|what)|lift a finger|pay attention|think|test|do (his|her|their) job)`,
		`${other} (${rather})(doesn't|don't|does not|do not|can't) ${rather}(read|check|answer|respond|communicate|deliver|learn)`,
		'(can|could)(n\'t|not| not) (even )?be (bothered|arsed|trusted)',
		`${other} (${rather})(cares?|bothered|bothers)`,
		`${other} ${rather}(has|have|had|with) (absolutely )?(no|not the (faintest|slightest)|zero) (idea|clue|sense|respect|manners|interest|understanding|discipline|shame|excuse)`,
		`lacks? (any|all|the|every|a) (\\w+ )?(sense|competence|discipline|skills?|understanding|respect|professionalism)`,
		`${other} ${rather}refus(es|ed|ing) to (take|accept|admit|listen|acknowledge|understand|learn|cooperate|help|read|answer)`,
		`(should|ought to|could) ${rather}(know|have known) better`,
		`${other} (have |has |had )?${rather}(screwed|messed|cocked|stuffed) (me|us|up|over|it|this|everything|the)`,
		`${other} (have |has |had )?${rather}(ruined|botched|bungled|sabotaged|wasted (my|our|\\w+ hours)|forgot|forgotten|neglected|mishandled|overlooked|let (me|us) down|wrecked)`,
		`typical (of )?(the |our |my )?${others}|typical of (him|her|them|you)`,
		'(you|these|those) people (are|do|never|always|don\'t)',
		'(everyone|everybody|all) (except|but) (me|us)',
		`(another|some|most|certain) (clients|customers|people|suppliers) (just|simply|never|always|will never)`,
		`what (${other}|(the|my|our) ${others}) did was ${rather}${bad}`,
		`the ${others}, being`,
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
