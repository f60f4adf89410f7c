import { words } from '../words/words';
import { list, momentInWords, paragraph, sections } from './blocks';
import { HEADINGS } from './message-note';
import { dayInWords, promisedInWords } from './promised-day';
import type { Change, MessageSource } from './source';

/** What it meant, what happened, why, what was changed and where, what is next, and what is still to be seen. */
export function composePostMortem(source: MessageSource): string {
	const said = words().messages;
	const { impact, actual, expected, changes, steps } = source;
	const happened = actual === '' ? said.gaps.actual : actual;
	const open = steps.filter((step) => !step.done);
	return sections(
		HEADINGS['post-mortem'],
		paragraph(impact === '' ? said.gaps.impact : impact),
		[...paragraph(...(expected === '' ? [happened] : [said.expected(expected), said.instead(happened)])), ...list(times(source))],
		causeBlocks(source),
		changes.length === 0 ? [said.noChange] : list(changes.map(changeInWords)),
		open.length === 0 ? [said.gaps.steps] : list(open.map(({ text, due }) => said.by(text, promisedInWords(due)))),
		changes.length === 0 ? [said.nothingToFollow] : list(changes.map((change) => said.followUp(change.text, change.where, standing(change)))),
	);
}

function times({ detected, notified, contained, resolved }: MessageSource): string[] {
	const { times: said } = words().messages;
	const all = [
		...(detected ? [{ at: detected, text: said.detected(momentInWords(detected)) }] : []),
		...(notified ? [{ at: notified, text: said.notified(momentInWords(notified)) }] : []),
		...(contained ? [{ at: contained.at, text: said.withText(said.contained(momentInWords(contained.at)), contained.text) }] : []),
		...(resolved ? [{ at: resolved.at, text: said.withText(said.resolved(momentInWords(resolved.at)), resolved.text) }] : []),
	];
	return all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ text }) => text);
}

/** Verified causes by name; of the rest only that it is open. */
function causeBlocks({ causes, analysisOpen }: MessageSource): string[] {
	const said = words().messages;
	const named = causes.length > 1 ? list(causes) : paragraph(...causes);
	if (!analysisOpen) return named;
	return [...named, causes.length === 0 ? said.analysisOpen : said.restOpen];
}

function changeInWords({ text, kind, where, placed, applies }: Change): string {
	const said = words().messages;
	const isClause = kind === 'contract clause';
	return said.change(text, said.kinds[kind ?? 'other'], where, placed ? dayInWords(placed) : '', isClause ? said.applies[applies ?? 'now'] : '');
}

function standing({ state, held, due }: Change): string {
	const said = words().messages;
	if (state === 'verified') return held ? said.verifiedOn(dayInWords(held)) : said.verified;
	return said.dueOn(due ? dayInWords(due) : said.gaps.due);
}
