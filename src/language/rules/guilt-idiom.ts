import { phrase } from '../phrase';
import type { LanguageRule } from '../rule';

const whose = '(my|our|his|her|their|your)';

export const guiltIdiom: LanguageRule = {
	id: 'language/guilt-idiom',
	level: 'warning',
	why: 'The figure of speech stands where the event belongs: it says that somebody failed, not what happened.',
	ask: 'What happened, in words that a camera or a log could confirm?',
	match: phrase(
		'drop(s|ped|ping)? (the|a|that|this) (ball|clanger)|ball (was|got|has been|had been) dropped',
		'(fell|fall(en|s|ing)?|slip(s|ped|ping)?|went|gone|let … slip) (through|between) the (cracks|net|gaps)',
		'(screw|mess|cock|balls|foul|stuff|muck|fuck|eff|trip|slip)(ed|ped|s|ing)? up',
		'(screw|cock|balls|foul|fuck)-ups?',
		'(asleep|sleeping|napping) (at|on) (the )?(wheel|switch|job)|(fell|fallen) asleep (at|on) the',
		"my bad|(that|this|it|one)('s| is| was) ((all|totally|entirely|squarely|completely|fully) )?on (me|us)",
		"(I|we)('ll)? own (this|that|it|up|the (mistake|error|failure))|own(ed|ing)? up to",
		`sh(oot|ot) (myself|ourselves|himself|herself|themselves|yourself) in the foot`,
		`${whose} foot in (it|my|our|his|her|their)|own goal`,
		'mea culpa|(only )?(myself|ourselves|himself|herself|themselves) to blame|guilty (as charged|party)',
		'take the (rap|fall|blame)|took the (rap|fall|blame)',
		`sl(ip|ipped|ips) ${whose} minds?|(escaped|skipped) ${whose} (notice|attention|mind)`,
		'(threw|throw|thrown) … under the bus|h[au]ng my head',
		"(make|made|making) (such )?an? (\\w+ )?(mess|hash|pig's ear|dog's (dinner|breakfast)|fool|botch|meal) of",
		'caught (napping|flat-footed|out|off guard|red-handed|with … (pants|trousers) down|on the hop)',
		'(bit|bite|bitten) off more|(in|way|right|completely|totally|went|clean) over (my|our|his|her) heads?',
		'minding the (shop|store)|of (my|our|their|his|her) own making',
		`kick(ed|ing|s)? (myself|ourselves)|egg (all over|on) ${whose} faces?|fell flat on ${whose} face`,
		'between (two|the) stools|(the )?buck (stops|stopped)|pass(ed|es|ing)? the buck|lost in the shuffle',
		'(heads|someone\'s head) (will|must|should) roll',
		'goof(ed|ing)?( up| off)?|blew it|blown it|wheels (came|fell|have come) off|at the wheel|out to lunch',
		`(take|took|taken|taking) ${whose} eyes? off|dropped ${whose} guard|let ${whose} guard down`,
		"cut(ting)? corners|half-(baked|arsed|assed|hearted)|let … slide|under the (rug|carpet)",
		"brain (fart|freeze|fog)|on autopilot",
		"(was|were|had|has|been) ((a|such a|one|an?|complete|total|utter) )?((complete|total|utter|real|" +
			"absolute) )?(train ?wreck|shit ?show|shambles|fiasco|farce|disaster of|car crash|job to do)",
		"shit ?show|epic fail",
		`head(s)? in the (sand|clouds)|point(ing|ed|s)? (the )?fingers?|jump(ed)? the gun|rookie move`,
		`had (just )?one job`,
		`not ${whose} finest (hour|moment)`,
	),
	blame: [
		'I dropped the ball.',
		'The request fell through the cracks.',
		'We screwed up the menu.',
		'Asleep at the wheel.',
		'That one’s on me.',
	],
	fine: [
		'The ball drop at midnight starts the fireworks.',
		'Water ran through the crack in the tiles.',
		'The screws were driven into the wrong plate.',
		'I own a second camera.',
		'I cut the corners of the cards with the new die.',
	],
};
