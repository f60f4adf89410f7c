/** Words that several rules share, as choices for `phrase`. */

/** People in the trades this plugin is used in; machines that share a name (printer, host) are left out on purpose. */
const role =
	'((client|customer|supplier|vendor|buyer|curator|conductor|moderator|investor|instructor|guard|' +
	'janitor|doctor|nurse|gardener|stylist|hairdresser|tailor|installer|publisher|planner|organi[sz]er|' +
	'coordinator|editor|developer|designer|programmer|engineer|technician|' +
	'operator|assistant|intern|trainee|apprentice|freelancer|accountant|bookkeeper|lawyer|courier|driver|' +
	'manager|owner|team|' +
	'colleague|partner|(sub)?contractor|(photo|video)grapher|translator|interpreter|proofreader|' +
	'(copy)?writer|author|florist|caterer|' +
	'chef|cook|waiter|tutor|teacher|trainer|parent|student|pupil|tenant|landlord|electrician|plumber|' +
	'carpenter|painter|builder|' +
	'architect|consultant|receptionist|caretaker|wholesaler|agent|guy|person|director|producer|user|' +
	'employee|worker|speaker|clerk|' +
	'guest|seller|dealer|provider|musician|model|actor|singer|journalist|neighbou?r|beginner|department|' +
	'office|band|couple|coach)' +
	'(s|es)?|agency|agencies|venue|bride|groom|boss|crew|staff|support|co-?workers?|notary|mother|father|' +
	'bank|man|woman|people|' +
	'company|secretary|landlady|dj|print shop|wife|husband)';

export const someone = '(he|she|they|you|who|someone|somebody|everyone|everybody|nobody|no one|none of (them|you))';

/** Anybody but the writer. */
export const other = `(${someone}|${role}( (at|over|in|on|from|before|I|we|who) (\\w+ )?\\w+)?)`;

export const others = role;

/** The writer, alone or as a firm. */
export const self = '(I|we)';

export const anyone = `(I|we|${someone}|${role})`;

const degree =
	'((so|too|very|really|simply|just|such|an?|the|pretty|quite|rather|once|again|also|always|all|even|' +
	'ever|being|as|both|' +
	'still|bit|little|more|most|much|far|way|not|never|plain|sheer|pure|own|real|this|that|extra|' +
	'absolute|complete|total|utter|at least|of course|\\w{2,12}ly) )';

/** Up to three words of degree, with the gap after them. */
export const rather = `${degree}{0,3}`;

/** What only people are: a verdict whatever the subject is. */
export const personal =
	'(careless|sloppy|lazy(?! load)|foolish|idiotic|negligent|neglectful|reckless|irresponsible|' +
	'incompetent|incapable|clueless|vain|' +
	'unprofessional|dishonest|disorgani[sz]ed|unorgani[sz]ed|inattentive|thoughtless|mindless|clumsy|naive|naïve|' +
	'ignorant|arrogant|rude|stubborn|' +
	'stingy|greedy|selfish|amateurish|forgetful|absent-minded|scatterbrained|inept|inexperienced|' +
	'gullible|complacent|oblivious|' +
	'slapdash|inconsiderate|disrespectful|ungrateful|childish|undisciplined|uncooperative|unhelpful|lax|' +
	'drunk|overwhelmed|spineless)';

/** What things may be too. */
export const harsh =
	'(stupid|dumb|silly|useless|hopeless|unreliable|pathetic|unprepared|slack|shoddy|lousy|terrible|' +
	'awful|unfair|unreasonable|' +
	'ridiculous|crap|rubbish|embarrassing|hasty|petty|cheap|nasty|toxic|chaotic|inflexible|shameful|' +
	'atrocious|appalling|unbearable)';

/** What a person is called in a verdict. */
export const bad = `(${personal}|${harsh})`;

/** Nouns for people at fault, needing no subject either. */
export const abuse =
	'(idiots?|morons?|cowards?|nitwits?|hypocrites?|fools?|amateurs?|joke|nightmare|clowns?|liars?|' +
	'scatterbrains?|imbeciles?|losers?|' +
	'disgrace|dilettantes?|jerks?|slobs?|klutz|dunce|muppets?|dimwits?|crooks?|bully|dummy|numpty|twit|' +
	'arse|screw-?up|shambles|failure as)';

export const badPerson =
	`(${abuse}|failures?|disasters?|culprits?|cheats?|pain|dope|mess|novice|beginners?|disappointment)`;

/** The same as adverbs. */
export const badly =
	'(careless|reckless|irresponsib|unprofessional|stupid|foolish|thoughtless|negligent|sloppi|' +
	'lazi(?!ly (load|creat|eval|init))|incompetent|clumsi|selfish|' +
	'idiotic|naive|naïve|mindless|absent-minded|rude|arrogant|hasti|unreasonab|dishonest|ignorant|stubborn|' +
	'half-hearted|appalling|shameful)l?y';

/** A past participle after a person: any regular one, or an irregular one that is common. */
export const irregular =
	'(been|gone|done|known|seen|caught|told|sent|kept|left|made|met|put|read|said|set|shown|spoken|spent|' +
	'stood|taken|thought|' +
	'written|found|felt|given|got|gotten|had|heard|held|let|lost|paid|quit|said|shut|understood|brought|' +
	'bought|built|begun|' +
	'chosen|come|cut|drawn|driven|eaten|forgotten|hung|laid|run|sold|spelt|stuck|taught|worn|woken|rung|' +
	'risen|split|spread)';

export const participle = `(\\w{2,14}ed|${irregular})`;

/** Participles that also tell a verdict when the subject is a thing: "the list should have shown it". */
export const thingParticiple =
	'(flagged|stopped|prevented|avoided|noticed|spotted|warned|alerted|triggered|checked|blocked|worked|arrived|' +
	'happened|failed|saved|helped|detected|revealed|included|mentioned|contained|asked|reached|ended|' +
	'finished|moved|looked|cost|' +
	'appeared|raised|protected|covered|confirmed|tested|changed|remained|stayed|sufficed|turned)';

/** The state of mind a good worker is told to have. */
export const careful =
	'(careful|attentive|diligent|vigilant|mindful|cautious|thorough|conscientious|focus+ed|disciplined|' +
	'alert|meticulous|observant|wary)';

/** Steps that name no act, with nothing a record could show. */
export const trying =
	'(try (not )?to|try (harder|and|(my|our|your) best)|strive|endeavou?r|do (my|our|your) (very |level )?best|' +
	'make (an?|every|more of an) (\\w+ )?effort|work harder|do better)';
