import { phrase } from '../phrase';
import type { LanguageRule } from '../rule';
import { careful, rather, trying } from '../words';

const occasion =
	'(needed|necessary|possible|appropriate|required|applicable|relevant|sensible|practical|practicable|' +
	'feasible|desired|suitable|useful)';

export const vagueStep: LanguageRule = {
	id: 'language/vague-step',
	level: 'warning',
	why: 'Nobody can tell from a record whether this was done.',
	ask: 'Who does what, when, and what mark does it leave?',
	match: phrase(
		`be ${rather}(${careful}|sure|proactive|aware|prepared|ready|realistic|flexible|patient|clear|` +
			`available|responsive|honest|nice|polite|friendly|kind|on time|organi[sz]ed|precise|strict|fair|` +
			`early|quick|vigilant)`,
		`stay (in touch|on top|alert|calm|organi[sz]ed|focus+ed)`,
		'keep (an|a close|a careful|one|your) eyes? (on|out|open|peeled)',
		'keep (in mind|track of|on top of|up with|tidy|short)|keep … (posted|informed|updated|happy)',
		'enough (time|buffer|care|thought|room|space|slack|staff|breaks?|rest)|in time(?! (for|zone))',
		'(proper|thorough|good|quick|careful|final|full) (check|look|review|test|read)(?! (list|box|report))',
		'in the loop|watch (out|for)|look (out|after)|bear in mind',
		'(take|with|exercise|use|show) ((more|great|greater|special|extra|due|particular|the necessary|' +
			'proper) )?(care|caution|diligence)',
		'pay (\\w+ )?attention|attention (must|should|to|is)|more attention',
		`${trying}|(attempt|aim|seek|work) (to|for|at|on|towards?)|strive`,
		'(improve|increase|enhance|optimi[sz]e|strengthen|foster|promote|encourage|support|streamline|' +
			'tighten|boost|maximi[sz]e|minimi[sz]e|reduce|prioriti[sz]e|facilitate|clarify) (the |our |your |' +
			'all )?(\\w+)',
		'(should|must|to|will|can|has to|needs to) be (improved|optimi[sz]ed|enhanced|considered|respected)',
		'(better|more|good|clear|regular|improved|open) (planning|communication|testing|checks|checking|' +
			'thought|coordination|preparation|documentation|organi[sz]ation|care|time|training|discipline|' +
			'awareness|oversight|quality|control)',
		'raise (\\w+ )?awareness|aware of',
		`(as|if|when|where|whenever|wherever) (it is |it's |this is |this seems |it seems |` +
			`it makes )?(${occasion}|sense|in doubt)`,
		`if (there is|you have) time|when in doubt|at (your|my|our) discretion`,
		`(use|apply) (your |good |some )?(best )?(common sense|judge?ment)`,
		'(from time to time|periodically|regularly|frequently|often|occasionally|every (now and then|' +
			'so often)|now and (then|again)|once in a while|as soon as possible|as early as possible|as often as|' +
			'asap|in a timely|timely|prompt(ly)?|quick(ly)?|swiftly|in (good|due) time|early enough|soon(er)?|' +
			'on a regular basis)',
		'(appropriate|proper|thorough|close|adequate|sensib|sufficient|diligent|effective|efficient|careful|' +
			'attentive|consistent|responsib|sensible|professional|conscientious|meticulous|well enough|reasonab|' +
			'smart|good enough)(l?y)(?! \\w+ed)',
		`(consider|think (about|of|twice|ahead)|give (it |\\w+ )?(some |more )?thought|reflect on|` +
			`have a (good|close|quick) look|take a (good|close|closer) look|remind yourself|get (better|used))`,
		"remember|(don't|do not|never|not) forget|do not rush|don't rush|slow down|take (your|more|enough) time",
		"avoid (mistakes?|errors?|misunderstandings?|confusion|problems|delays|surprises|stress)",
		`(ensure|guarantee|make sure|see to it|check)( that| of)? (${rather})(proper|good|high|quality|` +
			`smooth|everything|adequate|sufficient|better|timely|correctness|nothing|all is|all goes|things|` +
			`it works|consistency|satisfaction)`,
		'(double|triple)-? ?check(?! box)|check (twice|again|everything|well)',
		'monitor (the|our|all|for|client|closely)|handle (with|\\w+ (well|better))',
		'communicate( \\w+)? (clearly|better|openly|early|more|well)|act (fast|quickly|early)',
	),
	blame: [
		'Be careful with the export settings.',
		'Keep an eye on the bounce rate.',
		'Try to confirm dates early.',
		'Improve communication with the printer.',
		'Update the price list as needed.',
	],
	fine: [
		'Compare every price in the draft with the price list and initial the campaign record.',
		'Make sure the record shows the name of the second reader.',
		'Review the contract on 1 March and 1 September.',
		'The carefully-packed stamp is replaced by a photo of the open box.',
	],
};
