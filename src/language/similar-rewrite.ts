import { significantWords } from '../text/significant-words';
import type { Rewrite } from './rewrite-table';

/** Rewrites worth showing beside a sentence. */
const MOST = 3;

/** It names the system and the document that changes; a rewrite without either still blames. */
function isFinished(rewrite: Pick<Rewrite, 'system' | 'artifact'>): boolean {
	return rewrite.system.trim() !== '' && rewrite.artifact.trim() !== '';
}

/**
 * Finished rewrites whose blame sentence resembles the given one, the closest first, at most three with different system
 * statements. Resembling means at least two significant words in common, and half of the shorter sentence's.
 */
export function similarRewrites<Earlier extends Rewrite>(sentence: string, earlier: readonly Earlier[]): Earlier[] {
	const own = stems(sentence);
	const ranked = earlier
		.filter(isFinished)
		.map((rewrite) => ({ rewrite, closeness: closeness(own, stems(rewrite.blame)) }))
		.filter((each) => each.closeness > 0)
		.sort((a, b) => b.closeness - a.closeness)
		.map((each) => each.rewrite);
	const seen = new Set<string>();
	return ranked.filter(({ system }) => !seen.has(system) && seen.add(system)).slice(0, MOST);
}

/** Words in common as a share of both sentences' words; 0 where they do not resemble each other. */
function closeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	const shared = [...one].filter((word) => other.has(word)).length;
	if (shared < 2 || shared * 2 < Math.min(one.size, other.size)) return 0;
	return shared / (one.size + other.size - shared);
}

/** Checked, checks and checking are one word. */
function stems(sentence: string): ReadonlySet<string> {
	return new Set([...significantWords(sentence)].map((word) => (word.length > 4 ? word.replace(/(?:ing|ed|es|e|s)$/, '') : word)));
}
