import { phrase } from '../phrase';
import type { LanguageRule } from '../rule';
import { bad, badly, badPerson, rather, self } from '../words';

const amI =
	"(I am|I'm|I was|I've been|I have been|I had been|I'd been|I got|I became|I felt|I feel|I acted|" +
	"I have never been|I've never been|" +
	"I proved( to be)?|we are|we're|we were|we've been|we have been|we had been|we got|we acted|we felt|" +
	"I must have been|I was being)";
const wrongs =
	'(fault|mistake|error|carelessness|stupidity|negligence|laziness|doing|failure|failing|ignorance|' +
	'sloppiness|inattention|' +
	'forgetfulness|incompetence|oversight|blunder|neglect|haste|hurry|impatience|idiocy|arrogance|' +
	'naivet[eyé]|naïvet[eyé]|inexperience)';
const notALog = '(?! (log|list|rate|message|report|page|code|handler|count|sheet|folder))';
const harm =
	'(forgot|forgotten|neglected|overlooked|botched|bungled|ruined|wrecked|goofed|fumbled|mishandled|' +
	'misjudged|blew|blown|' +
	'messed|let … down|overestimated (myself|ourselves)|underestimated|failed(?! to)|disappointed|' +
	'missed the obvious|wasted|spoil(ed|t)|bodged|muffed)';

export const selfVerdict: LanguageRule = {
	id: 'language/self-verdict',
	level: 'warning',
	why: 'A verdict on yourself ends the search where it could begin: nobody can change a person by a checklist.',
	ask: 'What did you see and know at that moment, and what made the action fit?',
	match: phrase(
		`${amI} ${rather}(${bad}|(\\w+ )?${badPerson}|at fault|in (the wrong|(too much of |such )?a (hurry|` +
			`rush))|(any )?good at|to blame|ashamed|guilty|unqualified|overconfident)`,
		`${amI} ${rather}(bad|hopeless|terrible|awful|poor|rubbish|no good) (at|with|in)`,
		`${amI} ${rather}bad \\w+|was I ${rather}${bad}|I suck`,
		`(${amI} ${rather}|wasn't |weren't )(disciplined|careful|attentive|diligent|thorough|professional|` +
			`smart|prepared|organi[sz]ed|experienced|good) enough`,
		`${self}('m not| ${rather}(was|were|am)(n't| not)) ${rather}(thinking|paying|concentrating|listening|` +
			`focus+ed|careful|attentive|diligent|looking properly)`,
		`${self} ${rather}(did|had|do|could|have)(n't| not) ${rather}(pay(ing)? attention|paid attention|` +
			`bother(ed)?|concentrate|listen|care|think(?! (the|it|that|this|about)))`,
		`${self}( had| have|'d|'ve)? ${rather}${harm}`,
		`(my|our) (own )?${wrongs}${notALog}`,
		`(my|our) \\w+ (fault|mistake|error)${notALog}|mistakes? (that )?(I|we) (had )?made`,
		`(fault|blame|mistake|error|failure|responsibility)( (is|was|lies|lay|rests|` +
			`for \\w+ \\w+ is))? ${rather}(mine|ours|with me|on me)`,
		`(fault|blame|mistake|error) … (mine|ours)|(at fault|to blame) … me|down to (me|us)`,
		`(because of|thanks to) me`,
		`(nobody|no one)('s fault| (${rather})to blame) (but|except|other than)`,
		'blam(e|ing) (me|myself|ourselves)|I, of all people|(ignored|broke|skipped) my own',
		`${self}('m| am| are|'re| was| were)? ${rather}responsible for … (mess|disaster|mistake|failure|` +
			`chaos|fiasco|debacle)`,
		`${self} (have |'ve |had )?made (an?|the|this|that|another|some|several|many|` +
			`too many) (\\w+ )?(mistakes?|errors?|blunders?)${notALog}`,
		`should be ashamed|shame on (me|us)|(stupid|silly|foolish|dumb) (old )?me`,
		`${badPerson} (that|like) (I am|me)|(like|as) an? (\\w+ )?${badPerson}`,
		`(what (I|we) did|it|that|this)( was|'s| is) ${rather}${bad}(?= (of (me|us)|to|how)|[.!,]|$)`,
		`${bad} of (me|us)`,
		`what an? (\\w+ )?\\w+ (I|we) (was|am|were|are)|typical (of )?me`,
		`(blame|fault|responsibility) … (with|on) (me|us)|out of my depth|not cut out for`,
		`lost my (head|temper|nerve|cool|patience)`,
		`${self} … like an? (\\w+ )?(teenager|child|kid|baby|headless chicken|beginner)`,
		`me being me|${bad} as (I|we) (was|am|were|are)|${self} ${rather}${badly}`,
		`(what (was I|were we) thinking|how could I|what's wrong with me|why did I (ever|even|think|not))`,
		`(the (one|person)|me|I) who ${harm}|the (one|person) who (broke|lost|caused|deleted|missed)`,
		`${self} ${rather}(should|ought to) know better`,
	),
	blame: [
		'I was careless with the export.',
		'I’m such an idiot.',
		'It was my fault.',
		'I forgot to renew the domain.',
		'I let them down.',
	],
	fine: [
		'I was at the dentist when the call came.',
		'I missed the 08:10 train and arrived at 09:30.',
		'I am responsible for the weekly backup, as the SOW says.',
		'I forgot-password link was shown in the wrong language.',
	],
};
