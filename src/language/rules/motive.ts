import { phrase } from '../phrase';
import type { LanguageRule } from '../rule';
import { bad, badly, other, others, rather } from '../words';

const mood =
	'(annoyed|angry|furious|upset|irritated|frustrated|mad|livid|pissed|offended|insulted|hysterical|' +
	'panicked|panicking|panicky|stressed|' +
	'nervous|jealous|impatient|unhappy|disappointed|hostile|outraged|fed up|fuming|enraged|grumpy|drunk|overwhelmed|' +
	'uninterested|disinterested|indifferent|moody|sulking|sulky|scared|afraid|desperate|rattled|' +
	'aggressive|confused|unwilling|difficult|' +
	'cross|bored|rude|hungover|defensive|in a (bad|foul) mood|not interested|too \\w+ to|out of (his|her|their) depth)';
const want = '(want(ed|s)?|hop(ed|es|ing)|tr(ied|ies|ying)|plann?ed|meant|intend(ed|s))';
const game =
	'(avoid|hide|make (us|me)|get (out|back|away|rid)|punish|blame|cheat|trick|cover|save (money|face|' +
	'himself|herself|themselves|time)|look|' +
	'provoke|prove|show off|impress|annoy|test (us|me)|take advantage|pressure|embarrass|wriggle|dodge|' +
	'be (difficult|awkward))';

export const motive: LanguageRule = {
	id: 'language/motive',
	level: 'warning',
	why: 'A timeline holds what could be seen or heard; a mood or a motive is a guess that the reader cannot check.',
	ask: 'What did they say or do, in words, and at what time?',
	match: phrase(
		'(obviously|clearly|evidently|plainly)(?! (visible|audible|marked|labelled|labeled|legible|readable))',
		`${badly}`,
		`(angri|deliberate|intentional|purposeful|wilful|willful|convenient|impatient|aggressive|spiteful|` +
			`malicious|blind|grudging|reluctant|nervous|furious|sulki|unfair|knowing)l?y`,
		`(was|were|is) (just|only|simply|merely) (looking|trying|after|interested|out|fishing|playing)|on purpose`,
		`without (thinking|a thought|bothering|caring|looking)`,
		`out of (spite|laziness|fear|anger|pride|convenience|revenge|malice|boredom|stubbornness|ignorance|` +
			`frustration|habit)`,
		`(${other}|I|we)( is|'s| was| were|'m| am| seems?| seemed| looks?| looked| sounds?| sounded| got|` +
			` became| feels?| felt| appear(s|ed)?)( to be)? ${rather}${mood}`,
		`(is|was|are|were|seem(s|ed)|looked|sounded|got|became) ${rather}(furious|angry|annoyed|upset|` +
			`irritated|livid|offended|hysterical|jealous|outraged|fuming|enraged|grumpy|sulking|bored|hostile|` +
			`fed up)`,
		`(bad|foul|terrible|good) mood`,
		`${others} ${rather}${mood}`,
		`${mood} ${others}|passive-aggressive|bad mood`,
		`because (he|she|they|(the |our |my )?${others}) (${rather})(did(n't| not)|does(n't| not)|do(n't|` +
			` not)|was|were|is|are|want(ed|s)|felt|had|could(n't| not)|thought|hoped|${bad})`,
		`(${other} )?(nobody |no one )?(did(n't| not)|does(n't| not)) (even )?(want|care|bother|seem|appear|` +
			`like|feel like|take … seriously)`,
		`(${other}) (seem|appear)(s|ed)? (to|not|like|as)`,
		`(nobody|no one|none) ((\\w+ly) )?(want(ed|s)?|car(ed|es)|bothered)`,
		`${want} to ${game}|${want} (that )?(no one|nobody|we wouldn't|I wouldn't|it would)`,
		`to (make (us|me) look|save (himself|herself|themselves|face|money))`,
		`pretend(ed|s|ing)?|ignor(ed|es|ing)( (me|us|my|our|the|all|every|his|her)|[.!]|$)|(was|were|got) ignored`,
		`brushed (off|aside)`,
		`over-?react\\w*|panick(ed|s|ing)|drag(s|ged|ging) (its|their|his|her) feet|\\blied|lying|whin(ed|es|ing)`,
		`moan(ed|s|ing)|nagg(ed|ing)|rant(ed|s|ing)|sulk(ed|s|ing)|freak(ed|s|ing)? out`,
		`lost (his|her|their|it|my) (temper|nerve|mind|cool)?`,
		`refus(ed|es) to (admit|accept|listen|understand|help|cooperate|see|take)|decided to be`,
		`hid (the|it|his|her|their|behind)|so (that )?(nobody|no one) would`,
		`being ${rather}(difficult|awkward|stubborn|petty|unreasonable)|(bother|car)(ed|s) to|be bothered`,
		`too (proud|lazy|busy|stubborn|cheap|drunk|stupid|tired|scared|polite|greedy|impatient) to`,
		`(far|way|much) too (late|slow\\w*|long)|couldn't care less`,
		'as (usual|always|expected|ever)[,.]?|typical(ly)?|of course|unreasonabl[ey]|ridiculous\\w*|excuses',
		'finally (admit\\w*|bother\\w*|repl\\w+|answer\\w*|react\\w*|respond\\w*|decided|woke|somebody|' +
			'someone|condescend\\w*)',
		'finally (somebody|someone)|suddenly (decid|chang|want|remember)\\w*',
	),
	blame: [
		'Client was obviously annoyed.',
		'Carelessly sent the mail to the whole list.',
		'He ignored my mail.',
		'No answer because she did not care.',
		'The host tried to hide the outage.',
	],
	fine: [
		'Client raises their voice and ends the call after two minutes.',
		'No reply from the venue until 16:00.',
		'Client writes “I am annoyed” and asks for a call.',
		'Client wants the old version back.',
		'Client refused the second proof in writing.',
	],
};
