import type { SearchMatches, SearchMatchPart, SearchResult, SearchResultContainer } from 'obsidian';

type Search = (text: string) => SearchResult | null;

const found: SearchResult = { score: 0, matches: [] };

function words(query: string): string[] {
	return query.toLowerCase().split(/\s+/).filter((word) => word !== '');
}

function merge(matches: SearchMatches): SearchMatches {
	const merged: SearchMatchPart[] = [];
	for (const [from, to] of [...matches].sort((a, b) => a[0] - b[0])) {
		const last = merged.last();
		if (last && from <= last[1]) last[1] = Math.max(last[1], to);
		else merged.push([from, to]);
	}
	return merged;
}

/** Best is 0: every further piece, a late start and a long text cost. */
function score(text: string, matches: SearchMatches): number {
	const starts = matches.filter(([from]) => from === 0 || /[\s/_\-.]/.test(text[from - 1] ?? '')).length;
	const start = matches[0]?.[0] ?? 0;
	return -(matches.length - 1) * 0.5 - (matches.length - starts) * 0.3 - start * 0.005 - text.length * 0.0005;
}

/** Letters of the query in their order, each run as long as possible, words' beginnings first. */
function inOrder(text: string, letters: string): SearchMatches | null {
	const matches: SearchMatchPart[] = [];
	let from = 0;
	for (let at = 0; at < letters.length;) {
		let end = letters.length;
		let hit = -1;
		for (; end > at; end--) {
			hit = text.indexOf(letters.slice(at, end), from);
			if (hit >= 0) break;
		}
		if (hit < 0) return null;
		matches.push([hit, hit + end - at]);
		from = hit + end - at;
		at = end;
	}
	return matches;
}

function allWords(text: string, wanted: readonly string[]): SearchMatches | null {
	const matches: SearchMatchPart[] = [];
	for (const word of wanted) {
		let at = text.indexOf(word);
		if (at < 0) return null;
		for (; at >= 0; at = text.indexOf(word, at + word.length)) matches.push([at, at + word.length]);
	}
	return merge(matches);
}

/** Finds texts that hold the letters of the query in order; spaces count for nothing. */
export function prepareFuzzySearch(query: string): Search {
	const wanted = words(query);
	if (wanted.length === 0) return () => found;
	return (text) => {
		const lower = text.toLowerCase();
		const matches = allWords(lower, wanted) ?? inOrder(lower, wanted.join(''));
		return matches && { score: score(lower, matches), matches };
	};
}

/** Finds texts that hold every word of the query, in any order. */
export function prepareSimpleSearch(query: string): Search {
	const wanted = words(query);
	if (wanted.length === 0) return () => found;
	return (text) => {
		const lower = text.toLowerCase();
		const matches = allWords(lower, wanted);
		return matches && { score: score(lower, matches), matches };
	};
}

/** Best first; equals stay in their order. */
export function sortSearchResults(results: SearchResultContainer[]): void {
	results.sort((a, b) => b.match.score - a.match.score);
}
