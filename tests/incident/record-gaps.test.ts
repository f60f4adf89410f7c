import { readIncident } from '../../src/incident/incident';
import { recordGaps } from '../../src/incident/record-gaps';
import { docOf } from '../notation';

const complete = ['## Expected and actual', '**Expected:** These', '**Actual:** Those', '', '## Timeline', '- 2026-11-23 14:05 UTC **Detected** A mail'];
const properties = { incident_id: 'INC-0001', severity: 'P2', impact: 'Wrong prices', scope: 'many' };

const gaps = (lines: readonly string[], frontMatter: unknown): string[] => recordGaps(readIncident('a.md', docOf(...lines), frontMatter));

describe('what a record lacks', () => {
	it('is nothing when all six are there', () => {
		expect(gaps(complete, properties)).toEqual([]);
	});

	it('is everything in an empty note, in the order one would ask', () => {
		expect(gaps([], {})).toEqual(['severity', 'impact', 'detection', 'expected', 'actual', 'scope']);
	});

	it('includes a scope that is not known and a severity that is none', () => {
		expect(gaps(complete, { ...properties, scope: 'unknown', severity: 'high' })).toEqual(['severity', 'scope']);
	});

	it('includes a detection without a time', () => {
		expect(gaps([...complete.slice(0, 5), '- **Detected** A mail'], properties)).toEqual(['detection']);
	});
});
