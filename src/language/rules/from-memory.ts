import { phrase } from '../phrase';
import type { LanguageRule } from '../rule';
import { others, participle, rather, self } from '../words';

const remember = '(remember|recall|recollect)';
const sure = '(sure|certain|positive|convinced|confident)';

export const fromMemory: LanguageRule = {
	id: 'language/from-memory',
	level: 'hint',
	why: 'An answer from memory reads like a fact a week later, though nothing backs it.',
	ask: 'Which mail, file or log shows it? If none does, mark it as an assumption.',
	match: phrase(
		`${self} ${rather}(think|believe|guess|reckon|suspect|suppose|assume|presume|imagine|gather|figure|` +
			`speculate)(?! (of|about|in|up|ownership|responsibility|aloud))(?=[^?]|$)`,
		`I can only (guess|speculate|assume|suppose)|${self}( would|'d) ((have )?(say|guess|think|imagine|assume)|bet)`,
		`${self} ${rather}((seem|appear) to |dimly |vaguely |faintly |distinctly |think I )?${remember}(?! to)`,
		`${self} (don't|didn't|can't|couldn't|cannot|(do|did|could|can) not) ((quite|really|exactly|actually|` +
			`even|any longer|honestly|clearly|fully) )?(${remember}|say|tell for)`,
		`(no longer|hardly|barely|can't|cannot|can no longer) ((really|quite) )?${remember}`,
		`(as|so) (far|best|well|near|much) as? ?(I|we) (can |could |do )?(${remember}|know|tell|see|` +
			`understand|am aware)`,
		`as (I|we) ${remember}`,
		`as best (I|we) (can|could)|if (I|we)( am|'m| are|'re)? ((not|n't) )?(mistaken|${remember})`,
		`if ((my|our) )?memory (serves|is)|unless (I am|I'm) (mistaken|wrong)`,
		'from (my )?memory(:|,? (the|it|I|we|he|she|they|there|that|this|an?))|in my memory',
		'(quot|writ|report|answer|reconstruct|cit|tell)\\w* (this |it |that )?from memory',
		'(to|best of) (my|our) (knowledge|recollection|memory)|off the top of',
		`(my|our) (best )?(recollection|guess|hunch|impression|memory|feeling|assumption|theory|` +
			`gut)( \\w+)? (is|was|says|tells|would be)`,
		`(under the|a(n)? (\\w+ )?) ?impression|(have|had|with) (an?|the) (\\w+ )?(feeling|hunch|suspicion)`,
		`best guess|(vague|dim|hazy) (memory|recollection|idea|feeling|notion)`,
		`${self}( am|'m| are|'re| was| were|'d be) ${rather}(${sure}|unsure)(?= (that|if|when|which|whether|` +
			`who|where|how|what|why|about|it|he|she|they|the|we|I|this|there)|[.,;!)]|$)`,
		`((not|n't) ((entirely|quite|100%|totally|so|really|too|exactly) )?|(fairly|pretty|almost|quite|` +
			`nearly|reasonably) )${sure} (if|when|which|whether|who|where|how|what|why|that|it|the|about|he|she|` +
			`they)`,
		'probably(?! approved)|presumably|perhaps|possibly|most likely|very likely|supposedly|surely|apparently',
		'no doubt|allegedly|in all likelihood|seemingly',
		"maybe(?! (on|answers?|list|status|replies)\\b)(?= )",
		'(it|that)( is|\'s| was| seems| looks) ((highly|quite|more than) )?(likely|possible|conceivable|' +
			'plausible) (that|it|he|she|they|the|someone|I|we)',
		'chances are|odds are|who knows',
		`(it|that|this|he|she|they|there|I|we|you|someone|somebody|${others}) (must|may|` +
			`might) (well )?have ${rather}${participle}`,
		`(?!it)(the \\w+|reason) (may|might) (well )?have ${rather}${participle}`,
		'(it|this|that|there) could (also |just as well )?have been (an?|the|either|one|any|on|in|at|from|' +
			'because|due|someone|him|her|me|them)',
		'must have ((just|simply|somehow|accidentally) )?(slipped|gone|happened|clicked|come|got|gotten|' +
			'mixed|confused|thought|misread|forgotten|been the)',
		`(no|don't have any|not have any) (idea|clue) (who|when|what|why|how|where|which|if|whether)`,
		`don't (really )?know (any more|anymore|for sure|exactly)`,
		'afaik|iirc|(or )?so (I|we) (recall|think|believe|thought|assume)|if (I|we) (had to guess|recall)',
		'some time last',
	),
	blame: [
		'I think the file was sent on Monday.',
		'As far as I remember, the client approved it.',
		'It was probably the old template.',
		'I believe it was the second invoice.',
		'The client must have seen the draft.',
	],
	fine: [
		'The think-aloud test ran with six people.',
		'The client asked what I think of the second logo.',
		'The memory card held 64 GB.',
		'Guests answered yes, no or maybe on the card.',
		'The probability of rain in the forecast was 30 percent.',
	],
};
