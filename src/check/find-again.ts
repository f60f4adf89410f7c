import { splitLines, type Line } from '../text/line';
import type { FindingPlace } from './finding';

/**
 * Where a finding stands after its note has changed: on the same line if that still reads the same, else on the one line that
 * does. Undefined when there is none, or more than one.
 */
export function findAgain(now: string, then: string, finding: FindingPlace): FindingPlace | undefined {
	if (now === then) return finding;
	const [old, current] = [splitLines(then), splitLines(now)];
	const first = old.findLastIndex((line) => line.from <= finding.from);
	const last = old.findLastIndex((line) => line.from <= finding.to);
	const wanted = old.slice(first, last + 1);
	const places = current.filter((_, number) => wanted.every((line, at) => current[number + at]?.text === line.text));
	const same = old.length === current.length ? places.find((line) => line.number === first) : undefined;
	const place = same ?? (places.length === 1 ? places[0] : undefined);
	const end = place && current[place.number + last - first];
	return place && end && { rule: finding.rule, from: moved(finding.from, old[first], place), to: moved(finding.to, old[last], end) };
}

function moved(offset: number, from: Line | undefined, to: Line): number {
	return to.from + offset - (from?.from ?? 0);
}
