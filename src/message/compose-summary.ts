import { utcDayOf } from '../text/calendar';
import { words } from '../words/words';
import { paragraph } from './blocks';
import { dayInWords } from './promised-day';
import type { Change, MessageSource } from './source';

/** Three short paragraphs: impact, improvement, why it is safer now. */
export function composeSummary(source: MessageSource): string {
	const said = words().messages;
	const { impact, contained, resolved, changes, causes, analysisOpen } = source;
	const standing = resolved ? said.isResolved(dayInWords(utcDayOf(resolved.at))) : contained ? said.isContained(dayInWords(utcDayOf(contained.at))) : '';
	const isOpen = analysisOpen ? (causes.length === 0 ? said.analysisOpen : said.restOpen) : '';
	return [
		...paragraph(impact === '' ? said.gaps.impact : impact, standing, isOpen),
		...paragraph(changes.length === 0 ? said.noChange : said.improvement(changes.map(({ text, where }) => said.improved(text, where)))),
		...paragraph(safer(changes)),
	].join('\n\n');
}

/** The least that holds for all changes. */
function safer(changes: readonly Change[]): string {
	const said = words().messages;
	if (changes.length === 0) return said.gaps.safer;
	const held = changes.flatMap((each) => each.held ?? []).sort().at(-1);
	if (held && changes.every((each) => each.state === 'verified')) return said.saferVerified(dayInWords(held));
	const due = changes.filter((each) => each.state !== 'verified').flatMap((each) => each.due ?? []).sort()[0];
	const day = due ? dayInWords(due) : said.gaps.due;
	return changes.every((each) => each.state !== 'in place') ? said.saferInUse(day) : said.saferInPlace(day);
}
