import { utcDayOf, type Day } from '../text/calendar';
import { foldText } from '../text/fold';
import { words } from '../words/words';
import { list, momentInWords, sections } from './blocks';
import { openKey, type LastMessage } from './last-message';
import { HEADINGS } from './message-note';
import { FULL_TEXT } from './promise-full-text';
import { dayInWords, promisedInWords } from './promised-day';
import type { MessageSource, Promised } from './source';

/** What was completed since the last message, and apart from it what is open; what is promised a second time says so. */
export function composeUpdate(source: MessageSource, last: LastMessage | undefined): { readonly body: string; readonly twice: readonly string[] } {
	const said = words().messages;
	const done = completed(source, last);
	const open = stillOpen(source, last);
	return {
		body: sections(
			HEADINGS.update,
			done.length === 0 ? [said.nothingCompleted] : list(done),
			open.length === 0 ? [said.nothingOpen] : list(open.map(({ text, mark }) => text + mark)),
		),
		twice: open.filter(({ mark }) => mark !== '').map(({ text }) => text),
	};
}

/** What falls on the day of the last message counts unless that message says it. */
function completed({ contained, resolved, changes, promises }: MessageSource, last: LastMessage | undefined): string[] {
	const said = words().messages;
	const isNew = (day: Day | undefined, text: string): boolean =>
		!last || (day !== undefined && (day > last.day || (day === last.day && !last.text.includes(foldText(text)))));
	const reached = [[contained, said.containedSince], [resolved, said.resolvedSince]] as const;
	return [
		...reached.flatMap(([each, since]) => (each && isNew(utcDayOf(each.at), since(momentInWords(each.at))) ? [join(each.text, since(momentInWords(each.at)))] : [])),
		...changes.filter((each) => isNew(each.placed, each.text)).map(({ text, where, placed }) =>
			said.changed(text, where, placed ? dayInWords(placed) : '')),
		...changes.flatMap(({ text, held }) => (held && isNew(held, text) ? [said.seenWorking(text, dayInWords(held))] : [])),
		...promises.filter((each) => each.done && isNew(each.doneOn, each.text)).map((each) =>
			said.done(promiseText(each), each.doneOn ? dayInWords(each.doneOn) : '')),
	];
}

function join(...sentences: readonly string[]): string {
	return sentences.filter((each) => each !== '').join(' ');
}

interface Open {
	readonly text: string;
	/** Says that it was promised before; empty when it was not. */
	readonly mark: string;
}

function stillOpen(source: MessageSource, last: LastMessage | undefined): Open[] {
	const said = words().messages;
	const { contained, resolved, causes, analysisOpen, changes, steps } = source;
	const plain = [
		...(contained && !resolved ? [said.notResolved] : contained || resolved ? [] : [said.notContained]),
		...(analysisOpen ? [causes.length === 0 ? said.analysisOpen : said.restOpen] : []),
		...changes.filter((each) => each.state !== 'verified').map(({ text, due }) => said.lookAgain(text, due ? dayInWords(due) : '')),
		...steps.filter((each) => !each.done).map(({ text, due }) => said.fromYou(text, promisedInWords(due))),
	];
	return [...promisesOpen(source, last), ...plain.map((text) => ({ text, mark: '' }))];
}

/** Each promise once, with the day it was promised for first where there are two, or that of the message that named it. */
function promisesOpen({ promises }: MessageSource, last: LastMessage | undefined): Open[] {
	const said = words().messages;
	const byText = new Map<string, Promised[]>();
	for (const each of promises.filter(({ done }) => !done)) byText.set(foldText(each.text), [...(byText.get(foldText(each.text)) ?? []), each]);
	return [...byText.values()].flatMap((same) => {
		const [first, ...others] = [...same].sort((a, b) => (a.due < b.due ? -1 : 1));
		if (!first) return [];
		const latest = others.at(-1) ?? first;
		const text = said.by(promiseText(first), promisedInWords(latest.due));
		const before = last?.open.get(openKey(text));
		return [{ text, mark: others.length > 0 ? said.twice(dayInWords(first.due)) : before ? said.saidBefore(dayInWords(before)) : '' }];
	});
}

function promiseText({ text }: Promised): string {
	return foldText(text) === foldText(FULL_TEXT) ? words().messages.fullAccount : text;
}
