import { withoutLinks } from '../text/link';
import { ASSUMPTION, type Statement, type WhyChain } from './why-chain';

/** One statement of a chain that is read bottom up. */
export interface BackwardStep {
	/** What a reader sees, ending in a stop. */
	readonly sentence: string;
	/** What joins it to the one before. */
	readonly joinedBy: '' | 'therefore';
	/** Counts from 0. */
	readonly line: number;
	/** Nothing backs it. */
	readonly assumption: boolean;
}

/** From the root cause, or the last answer where there is none, up to the outcome; whatever is empty is left out. */
export function readBackwards(chain: WhyChain): BackwardStep[] {
	const upwards = [chain.rootCause, ...[...chain.answers].reverse(), chain.outcome];
	const said = upwards.filter((each): each is Statement => each !== undefined && each.text !== '');
	return said.map((statement, index) => ({
		sentence: asSentence(statement.text),
		joinedBy: index === 0 ? '' : 'therefore',
		line: statement.line,
		assumption: statement !== chain.outcome && statement.links.length === 0,
	}));
}

/** Without a mark, without links that only stand behind the words, with a stop. */
function asSentence(text: string): string {
	const said = plainStatement(text);
	return /[.!?…。]$/.test(said) ? said : `${said}.`;
}

/** A statement as a reader sees it: evidence that stands behind the last stop and the assumption mark are left out. */
export function plainStatement(text: string): string {
	const unmarked = text.replace(ASSUMPTION, '').trim();
	const behind = /^(.*[.!?…。])((?:[ \t]*!?\[\[[^[\]]{1,500}\]\])+)$/s.exec(unmarked);
	return withoutLinks(behind?.[1] ?? unmarked).trim();
}
