import { checkStretch } from '../../src/check/check-stretch';
import { languageSets } from '../../src/check/language-sets';
import { statementRules } from '../../src/language/rule-set';
import { readInstant } from '../../src/text/calendar';
import { interleaved, time } from './rounds';
import { ms, times, type Row } from './table';

const SENTENCES = [
	'The draft went to the client with the two open questions from the call.', 'I should have checked the list twice.',
	'The price list of the spring is in the shared folder and has been approved.', 'The step in the checklist has no owner yet; see [[Send checklist]].',
	'They asked for a second round on the headline and for a shorter last paragraph.',
];

function linesOf(count: number): string {
	return Array.from({ length: count }, (_, number) => (number % 10 === 0 ? '' : `${number % 7 === 0 ? '- ' : ''}${SENTENCES[number % 5] ?? ''}`)).join('\n');
}

/** The checks of language and whys over a long note, beside bare expressions over the same text. */
export async function languageRows(rounds: number): Promise<Row[]> {
	const now = readInstant('2026-11-23T00:00Z');
	if (!now) throw new Error('No moment');
	const off = new Set<string>();
	const around = { now, follow: () => 'found' as const, language: languageSets(off), rootCauseLabel: 'Root cause', twins: [], stale: [], shows: () => undefined, notHeld: [] };
	const [text, short] = [linesOf(10_000), linesOf(1000)];
	const union = new RegExp(`\\b(?:${statementRules.map((rule) => rule.match).join('|')})(?!\\w|-\\w)`, 'gi');
	const apart = statementRules.map((rule) => new RegExp(`\\b(?:${rule.match})(?!\\w|-\\w)`, 'gi'));
	const all = (expression: RegExp, within = text): void => {
		expression.lastIndex = 0;
		while (expression.exec(within)) continue;
	};
	const taken = await interleaved(rounds, {
		// Ten seconds for the whole text: a tenth of it will do.
		union: () => 10 * time(() => { all(union, short); }),
		apart: () => time(() => { for (const each of apart) all(each); }),
		checks: () => time(() => { checkStretch({ text, below: [], isStart: true }, around, off); }),
		tenth: () => time(() => { checkStretch({ text: short, below: [], isStart: true }, around, off); }),
	});
	return [
		{ measure: 'language and whys, 10,000 lines; floor: one union expression', taken: ms(taken.checks), floor: ms(taken.union), ratio: times(taken.checks / taken.union), reach: '3' },
		{ measure: 'the same; floor: each rule’s expression alone over the text', taken: ms(taken.checks), floor: ms(taken.apart), ratio: times(taken.checks / taken.apart), reach: '3' },
		{ measure: '10,000 lines for 1,000', taken: ms(taken.checks), floor: ms(taken.tenth), ratio: times(taken.checks / taken.tenth), reach: 'linear: 10' },
	];
}
