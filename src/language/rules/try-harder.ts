import { phrase } from '../phrase';
import type { LanguageRule } from '../rule';
import { careful, rather, self, trying } from '../words';

const duty =
	'(will|shall|must|need to|have to|has to|want to|intend to|hope to|plan to|ought to|should|going to|' +
	'promise to|vow to)';
const will = `(${self}( ${duty}|'ll|'m going to|'re going to| am going to| are going to)|${duty})`;
const state =
	'(organi[sz]ed|reliable|prepared|aware|present|precise|patient|professional|proactive|responsible|' +
	'accurate|efficient|responsive|consistent|realistic|systematic|punctual)';

export const tryHarder: LanguageRule = {
	id: 'language/try-harder',
	level: 'warning',
	why: 'A promise to try harder changes nothing that a record could show, and wears off in a week.',
	ask: 'Which line in which checklist, template or contract will do the remembering?',
	match: phrase(
		`(be|being|become|stay|remain|get|am|keep) ${rather}${careful}`,
		`(be|being|become|stay|remain|get) ${rather}(more|better|less|extra|much better|` +
			`far more) (\\w+ly )?(${state}(?! than)|careless|sloppy|distracted|forgetful|hasty|in a (hurry|rush)|` +
			`at \\w+)`,
		`pay(ing)? ((a lot |much |far )?(more|closer|better|greater|extra|enough|full|proper|particular|` +
			`special|due) )?attention`,
		`(take|taking|taken|exercis(e|ing)|use|show) ((much|far|a lot) )?(more|greater|better|extra|special|` +
			`particular|due) (care|caution|diligence)`,
		'(more|greater|better|closer|extra) (care|caution|concentration|focus|discipline|attention|diligence|' +
			'vigilance|thoroughness|awareness|effort)(?! (homes?|labels?|packages?|points?|workers?|stacking|' +
			'plan))',
		'more (carefully|closely|thoroughly|diligently|attentively|conscientiously|responsibly|reliably|' +
			'clearly|precisely|slowly|cautiously|consciously)(?! related)',
		`${will} ${rather}((double|triple)-? ?check|(be|make) (sure|certain) (to|not to))`,
		`${will} ${rather}(re-?check|check|look|read|ask|think|verify|proofread) ((everything|it|them|all|` +
			`things|each \\w+|every \\w+) )?(twice|closer|again|first|harder|two times|better|properly|carefully|` +
			`thoroughly)`,
		'((double|triple)-? ?check|check (better|twice|again)|look (closer|twice|again)|read (properly|twice|' +
			'better)|think (twice|first)) … (next time|in future|in the future|from now on|going forward|always)',
		"(won't|will not|will never|must not|must never|mustn't|shall not|should never|should not|shouldn't|" +
			"never|can't|cannot|not) ((ever|let (it|this|that|such \\w+)|allow (it|this|that) to) )?(happen|" +
			"recur|repeat itself|be repeated|come up)(( ever)? again| a second time| anymore| any more|(?=[.!]|" +
			"$))",
		`(\\w{2,6}n't|not|never) (ever )?(happen|occur|go wrong|do (this|that|it)) again|be an? better \\w+`,
		`(make|making|made) sure … (never|not|n't|no more) … again`,
		`no (more|further) (such|of these|of those) \\w+|avoid (such|these|this kind of|making) \\w+`,
		`${will} (never|not) (again|ever)|never again (will|shall|to|do)|never again[.!]|${self}( will|'ll) never`,
		`swear (never|to)`,
		`${self}( ${duty}|'ll)? ${rather}${trying}|(will|must|shall) (try (harder|my|our|not)|do better|work harder)`,
		`(${will}|just|must|please) ${rather}(remember|not forget|bear in mind|keep in mind|keep (my|our) eyes?)`,
		'(remember|think of) (it|this|that|them|to) … (next time|in future)|remember (it|this|that) next time',
		`(next time|from now on|in future|in the future|going forward|from here on|henceforth|` +
			`from today),? (${will}|${self} (am|do))`,
		`(promise|vow|swear|pledge|resolve|resolved|determined|committed|aim|endeavou?r) (myself )?(to (be|` +
			`do|never|avoid|check|always|improve|work|try|read|keep|pay|take|double|look|communicate|get|make)|` +
			`not to|that (I|we|it|this) (will|won't|never))`,
		`${will} ${rather}(learn to|keep … eye on|slow down|concentrate|focus|pull (myself|` +
			`ourselves) together|get (my|our) act|step up|raise (my|our)|sharpen|up (my|our) game|improve (my|` +
			`our)|do better|get better|work on|toughen|stay on top|wake up)`,
		`(get|become|getting|becoming|be|do) (much |a lot )?better (at|with|about|next time|in future|than)`,
		'(learn(ed|t)|taught) (my|our|me a|us a|a) (\\w+ )?lesson',
		'(more|better) (focus|care|attention|concentration|discipline) (next|from|in)',
	),
	blame: [
		'I will be more careful with the exports.',
		'From now on I will pay more attention.',
		'I’ll double-check next time.',
		'We will make sure it never happens again.',
		'I must try harder.',
	],
	fine: [
		'The form is checked twice, by the tool and by the office.',
		'The same thing happened in March, see the earlier record.',
		'The parser tries three encodings and takes the last.',
		'The more careful of the two procedures takes four minutes longer.',
		'The promised day was 12 June.',
	],
};
