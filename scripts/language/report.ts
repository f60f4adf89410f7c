import type { Sentence } from '../../tests/language/corpus';
import { measure, type Share } from './measure';

const percent = ({ hit, of }: Share): string =>
	of === 0 ? '–' : `${hit} of ${of} (${((100 * hit) / of).toFixed(1)} %)`;

const none: Share = { hit: 0, of: 0 };

const row = (name: string, cells: readonly string[]): string => `| ${[name, ...cells].join(' | ')} |`;

/** Recall and false alarms of each half, as the Markdown block of docs/language.md. */
export function table(corpus: readonly Sentence[]): string {
	const halves = [...new Set(corpus.map(({ half }) => half))].map((half) => ({
		half,
		...measure(corpus.filter((sentence) => sentence.half === half)),
	}));
	const rules = [...new Set(halves.flatMap(({ byRule }) => [...byRule.keys()]))];
	const places = [...new Set(halves.flatMap(({ byPlace }) => [...byPlace.keys()]))];
	return [
		row('', halves.map(({ half }) => half)),
		row('---', halves.map(() => '---:')),
		row('**caught**', halves.map(({ caught }) => `**${percent(caught)}**`)),
		...rules.map((rule) => row(`\`${rule}\``, halves.map(({ byRule }) => percent(byRule.get(rule) ?? none)))),
		row('**false alarms**', halves.map(({ alarms }) => `**${percent(alarms)}**`)),
		...places.map((place) => {
			const shares = halves.map(({ byPlace }) => percent(byPlace.get(place) ?? none));
			return row(`on a ${place}`, shares);
		}),
	].join('\n');
}
