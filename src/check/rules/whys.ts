import { readListItem } from '../../text/list-item';
import { ASSUMPTION, OUTCOME, type Statement, type WhyChain } from '../../whys/why-chain';
import type { Link } from '../../text/link';
import { withoutLinks } from '../../text/link';
import { words } from '../../words/words';
import type { CheckedNote } from '../checked-note';
import { isAboutPerson } from '../about-person';
import { markAssumption } from '../fixes';
import { onEach, onLine, type CheckRule, type Found } from '../rule';

const IN = ['incident', 'unreadable'] as const;

/** A finding on one statement of each chain, where `find` names one. */
function each(note: CheckedNote, find: (chain: WhyChain) => Statement | undefined): Found[] {
	return onEach(note, note.chains.flatMap((chain) => find(chain) ?? []), () => ({}));
}

function wordsOf(statement: Statement | undefined): string {
	return withoutLinks(statement?.text ?? '').replace(/\s+/g, ' ').trim();
}

/** A chain somebody works on: it has an answer or a root cause. */
function begun(chain: WhyChain): boolean {
	return chain.answers.length > 0 || wordsOf(chain.rootCause) !== '';
}

/** Two links into one note are one source. */
function sources(links: readonly Link[]): number {
	return new Set(links.map((link) => link.target.toLowerCase().replace(/\.md$/, ''))).size;
}

const CAUSE = /\b(?:because|due to|owing to|thanks to|as a result of|caused by|on account of|since (?:i|we|he|she|they|the|my|our|no|nobody)\b|(?:when|after) (?:i|we|he|she|they) (?:forgot|missed|skipped|overlooked))/i;

const outcomeCause: CheckRule = {
	id: 'whys/outcome-cause',
	level: 'warning',
	says: 'The outcome already holds a cause. Write only what could be observed.',
	why: 'A cause in the outcome answers the first why before it is asked.',
	in: IN,
	find: (note) => each(note, (chain) => (CAUSE.test(wordsOf(chain.outcome)) ? chain.outcome : undefined)),
	examples: ['### Why chain: Mail\n⟦- **Outcome:** 410 people got the wrong price because the list was old.⟧\n'],
	fine: ['### Why chain: Mail\n- **Outcome:** 410 people have had the wrong price since Monday.\n'],
};

const outcomeSentence: CheckRule = {
	id: 'whys/outcome-sentence',
	level: 'hint',
	says: 'Put the outcome into one sentence.',
	why: 'A chain explains one outcome; two sentences are often two.',
	in: IN,
	find: (note) => each(note, (chain) => (sentences(wordsOf(chain.outcome)) > 1 ? chain.outcome : undefined)),
	examples: ['### Why chain: Mail\n⟦- **Outcome:** The mail went out on Monday. It had last year’s prices.⟧\n'],
	fine: ['### Why chain: Mail\n- **Outcome:** At 9.30 a.m. the mail of Acme Inc. went out with a price of 4.20 €.\n'],
};

const ABBREVIATION = /(?:^|[\s(])(?:\p{L}{1,2}|(?:\p{L}\.)+\p{L}|etc|inc|ltd|approx|dept|no|mrs|prof|incl|vs)$/iu;

/** Full stops of numbers, initials and abbreviations end no sentence. */
function sentences(text: string): number {
	const ends = [...text.matchAll(/([.!?])["”’)]?\s+(?=["“‘(]?\p{Lu})/gu)]
		.filter((end) => end[1] !== '.' || !ABBREVIATION.test(text.slice(Math.max(end.index - 12, 0), end.index)));
	return text === '' ? 0 : ends.length + 1;
}

const noOutcome: CheckRule = {
	id: 'whys/no-outcome',
	level: 'warning',
	says: 'The chain has no outcome. Write what could be observed, in one sentence.',
	why: 'Without it nobody can tell whether the last why explains it.',
	in: IN,
	find: (note) => onEach(note, note.chains, (chain) => (wordsOf(chain.outcome) === '' && begun(chain) ? {} : undefined)),
	examples: ['⟦### Why chain: Mail⟧\n1. The list was old. [[List]]\n'],
	fine: ['### Why chain: Mail\n- **Outcome:** 410 people got the wrong price.\n1. The list was old. [[List]]\n'],
};

const severalOutcomes: CheckRule = {
	id: 'whys/several-outcomes',
	level: 'warning',
	says: 'This chain has more than one outcome. Split it, so that each has its own chain.',
	why: 'Two outcomes rarely share every why.',
	in: IN,
	find: (note) => note.chains.flatMap((chain) => {
		const lines = note.doc.lines.slice(chain.line, chain.end)
			.filter((line) => readListItem(line)?.content.startsWith(`**${OUTCOME}`));
		return lines.slice(1).map((line) => ({ ...onLine(note, line.number), fix: { title: words().checks.fixes.splitHere, command: 'split-why-chain' } }));
	}),
	examples: ['### Why chain: Mail\n- **Outcome:** Wrong prices went out.\n⟦- **Outcome:** The shop was slow.⟧\n'],
	fine: ['### Why chain: Mail\n- **Outcome:** Wrong prices went out.\n\n### Why chain: Shop\n- **Outcome:** The shop was slow.\n'],
};

const noEvidence: CheckRule = {
	id: 'whys/no-evidence',
	level: 'hint',
	says: 'Nothing backs this answer, so it is an assumption. Link a note, a mail or a page that shows it.',
	why: 'A chain is as strong as its weakest answer.',
	in: IN,
	find: (note) => onEach(note, note.chains.flatMap(({ answers }) => answers.filter((answer) => answer.assumption)), ({ text }) =>
		(text.includes(ASSUMPTION) ? {} : { fix: { title: words().checks.fixes.assumption, write: markAssumption } })),
	examples: ['### Why chain: Mail\n- **Outcome:** Wrong prices.\n⟦1. The list was old.⟧\n', '### Why chain: Mail\n⟦1. The list was old. (assumption)⟧\n'],
	fine: ['### Why chain: Mail\n- **Outcome:** Wrong prices.\n1. The list was old.\n   - [[Price list]]\n2. It was copied. https://example.com/log\n'],
};

const shallow: CheckRule = {
	id: 'whys/shallow',
	level: 'hint',
	says: 'The root cause stands below fewer than three answers. Ask why once more.',
	why: 'The first answers are usually about what happened; the gap in a process lies below them.',
	in: IN,
	find: (note) => each(note, (chain) => (wordsOf(chain.rootCause) !== '' && chain.answers.length < 3 ? chain.rootCause : undefined)),
	examples: ['### Why chain: Mail\n1. The list was old. [[List]]\n⟦- **Root cause:** Nobody is asked for a new list. [[List]]⟧\n'],
	fine: ['### Why chain: Mail\n1. One. [[A]]\n2. Two. [[B]]\n3. Three. [[C]]\n- **Root cause:** No step asks for it. [[C]]\n'],
};

const rootAssumption: CheckRule = {
	id: 'whys/root-assumption',
	level: 'warning',
	says: 'The root cause rests on an assumption. Link what shows it, or ask another why.',
	why: 'A control against a guess may guard the wrong place.',
	in: IN,
	find: (note) => each(note, (chain) => {
		const text = wordsOf(chain.rootCause);
		return text !== '' && (chain.rootCause?.links.length === 0 || text.endsWith(ASSUMPTION)) ? chain.rootCause : undefined;
	}),
	examples: ['### Why chain: Mail\n⟦- **Root cause:** No step asks for it.⟧\n', '### Why chain: Mail\n⟦- **Root cause:** No step asks for it. [[A]] [[B]] (assumption)⟧\n'],
	fine: ['### Why chain: Mail\n- **Root cause:** No step asks for it. [[Send checklist]] [[Mail]]\n'],
};

const rootPerson: CheckRule = {
	id: 'whys/root-person',
	level: 'warning',
	says: 'The root cause is about a person. Ask which rule, template or check let it through.',
	why: 'A person cannot be changed by a document; a process can.',
	in: IN,
	find: (note) => each(note, (chain) => {
		const text = wordsOf(chain.rootCause);
		return isAboutPerson(note, text) ? chain.rootCause : undefined;
	}),
	examples: [
		'### Why chain: Mail\n⟦- **Root cause:** I was careless with the list. [[A]] [[B]]⟧\n',
		'### Why chain: Mail\n⟦- **Root cause:** The client changed the price late. [[A]] [[B]]⟧\n',
		'## Blame to system\n| Blame statement | System statement | Artifact to update |\n| --- | --- | --- |\n| Owen took the wrong file. | No file has a version. | [[A]] |\n\n### Why chain: Mail\n⟦- **Root cause:** Owen used the folder as an archive. [[A]] [[B]]⟧\n',
	],
	fine: [
		'### Why chain: Mail\n- **Root cause:** The send checklist has no price check. [[A]] [[B]]\n',
		'### Why chain: Mail\n- **Root cause:** Nobody is asked for a new list before a send. [[A]] [[B]]\n',
		'### Why chain: Mail\n- **Root cause:** We have no step that compares the prices. [[A]] [[B]]\n',
		'### Why chain: Mail\n- **Root cause:** Our send checklist has no price check. [[A]] [[B]]\n',
		'### Why chain: Mail\n- **Root cause:** The client brief has no field for the date. [[A]] [[B]]\n',
		'### Why chain: Mail\n- **Root cause:** The owner of the step is named nowhere. [[A]] [[B]]\n',
	],
};

const singleSource: CheckRule = {
	id: 'whys/single-source',
	level: 'hint',
	says: 'One source backs the root cause. A second, independent one would hold it.',
	why: 'One record can be wrong; two that agree rarely are.',
	in: IN,
	find: (note) => each(note, (chain) => (chain.rootCause && chain.rootCause.links.length > 0 && sources(chain.rootCause.links) < 2 ? chain.rootCause : undefined)),
	examples: ['### Why chain: Mail\n⟦- **Root cause:** No step asks for it. [[Send checklist]] [[Send checklist#Prices]]⟧\n'],
	fine: ['### Why chain: Mail\n- **Root cause:** No step asks for it. [[Send checklist]] [[Mail]]\n'],
};

const noRootCause: CheckRule = {
	id: 'whys/no-root-cause',
	level: 'hint',
	says: 'The chain has answers but no root cause yet.',
	why: 'It ends where an answer is a gap in a process that you can change.',
	in: IN,
	find: (note) => note.chains.filter((chain) => chain.answers.length > 0 && wordsOf(chain.rootCause) === '').map((chain) => ({
		...onLine(note, chain.rootCause?.line ?? chain.line),
		fix: { title: words().checks.fixes.addWhy, command: 'add-why' },
	})),
	examples: ['### Why chain: Mail\n- **Outcome:** Wrong prices.\n1. The list was old. [[List]]\n⟦- **Root cause:**⟧\n', '⟦### Why chain: Mail⟧\n1. The list was old. [[List]]\n'],
	fine: ['### Why chain: Mail\n- **Outcome:** Wrong prices.\n1.\n- **Root cause:**\n'],
};

const noChange: CheckRule = {
	id: 'whys/no-change',
	level: 'hint',
	says: 'No change is tied to a document. Say what changes, and link the checklist, contract or template.',
	why: 'A cause that changes no document comes back.',
	in: IN,
	find: (note) => note.chains
		.filter((chain) => wordsOf(chain.rootCause) !== '' && (wordsOf(chain.change) === '' || chain.change?.links.length === 0))
		.map((chain) => ({ ...onLine(note, chain.change?.line ?? chain.rootCause?.line), fix: { title: words().checks.fixes.addControl, command: 'add-control' } })),
	examples: ['### Why chain: Mail\n- **Root cause:** No step asks for it. [[A]] [[B]]\n⟦- **Change:** Add a step.⟧\n', '### Why chain: Mail\n⟦- **Root cause:** No step asks for it. [[A]] [[B]]⟧\n'],
	fine: ['### Why chain: Mail\n- **Root cause:** No step asks for it. [[A]] [[B]]\n- **Change:** Add the price check to [[Send checklist]].\n'],
};

export const whysRules: readonly CheckRule[] = [
	noOutcome, outcomeCause, outcomeSentence, severalOutcomes, noEvidence, noRootCause, shallow, rootAssumption, rootPerson, singleSource, noChange,
];
