import fc from 'fast-check';
import { placedCheckpoints, timelinePicture } from '../../../src/index/pictures/timeline-picture';
import { spread, type Picture, type Shape } from '../../../src/index/pictures/picture';
import { trendsPicture, trendsTable } from '../../../src/index/pictures/trends-picture';
import { trends } from '../../../src/index/trends';
import { keyCheckpoints, readTimeline } from '../../../src/incident/timeline';
import { readDocument } from '../../../src/text/document';
import { day, TODAY } from '../../panel/sections-of';
import { vaultOf } from '../vault-of';

function drawn(lines: string, size: 'small' | 'full' = 'full'): Picture | undefined {
	const timeline = readTimeline(readDocument(`## Timeline\n${lines}\n`));
	return timelinePicture(timeline, keyCheckpoints(timeline), size);
}

/** What a shape is and where, in short. */
function short(shape: Shape): string {
	if (shape.kind === 'bar') return `${shape.tone} ${shape.x}–${shape.x + shape.width} %, ${shape.height} px`;
	if (shape.kind === 'line') return `${shape.tone} ${shape.from[0]}–${shape.to[0]} %`;
	return shape.kind === 'dot' ? `${shape.tone} at ${shape.at[0]} %` : `“${shape.text}” at ${shape.at[0]} %`;
}

const shapes = (picture: Picture | undefined, kind: Shape['kind']): string[] => (picture?.shapes ?? []).filter((shape) => shape.kind === kind).map(short);

const HOUR = [
	'- 2026-11-23 14:00 UTC **Detected** mail', '- 2026-11-23 14:15 UTC **Contained** paused', '- 2026-11-23 14:20 UTC **Client notified** called',
	'- 2026-11-23 15:00 UTC **Resolved** sent again',
].join('\n');

describe('the picture of a timeline', () => {
	it('places checkpoints to scale, and how long it took to contain and to resolve', () => {
		const picture = drawn(HOUR);
		expect(shapes(picture, 'dot')).toEqual(['detected at 0 %', 'contained at 25 %', 'notified at 33.33 %', 'resolved at 100 %']);
		expect(shapes(picture, 'bar')).toEqual(['uncontained 0–25 %, 8 px', 'unresolved 25–100 %, 8 px']);
		expect(shapes(picture, 'word')).toEqual(['“1” at 0 %', '“2” at 25 %', '“3” at 33.33 %', '“4” at 100 %', '“2026-11-23 14:00 UTC” at 0 %', '“15:00 UTC” at 100 %']);
	});

	it('says all of it in words', () => {
		expect(drawn(HOUR)?.says).toBe(
			'Detected 2026-11-23 14:00 UTC, Contained 2026-11-23 14:15 UTC, Client notified 2026-11-23 14:20 UTC, Resolved 2026-11-23 15:00 UTC. 1 h in all.');
	});

	it('moves numbers apart that would stand on each other, and leaves the dots where they are', () => {
		const picture = drawn('- 2026-11-23 00:00 UTC a\n- 00:01 UTC b\n- 00:02 UTC c\n- 2026-11-24 00:00 UTC d');
		expect(shapes(picture, 'dot').slice(0, 3)).toEqual(['other at 0 %', 'other at 0.07 %', 'other at 0.14 %']);
		expect(shapes(picture, 'word').slice(0, 4)).toEqual(['“1” at 0 %', '“2” at 5.5 %', '“3” at 11 %', '“4” at 100 %']);
	});

	it('ends its scale with the resolution when what follows took longer, and says so with a broken line', () => {
		const picture = drawn(`${HOUR}\n- 2026-11-26 09:00 UTC **Post-mortem sent**\n- 2026-11-27 09:00 UTC call`);
		expect(shapes(picture, 'dot')).toEqual(['detected at 0 %', 'contained at 21.5 %', 'notified at 28.67 %', 'resolved at 86 %', 'other at 93 %', 'other at 100 %']);
		expect(shapes(picture, 'line').slice(0, 2)).toEqual(['axis 0–86 %', 'break 86–100 %']);
		expect(shapes(drawn(`${HOUR}\n- 2026-11-23 15:30 UTC call`), 'line')[0]).toBe('axis 0–100 %');
	});

	it('draws what has a time in its order, whatever the order of the lines, and nothing else', () => {
		const lines = '- 2026-11-23 15:00 UTC **Resolved** b\n- no time\n- 2026-11-23 14:00 UTC **Detected** a';
		expect(shapes(drawn(lines), 'dot')).toEqual(['detected at 0 %', 'resolved at 100 %']);
		expect(placedCheckpoints(readTimeline(readDocument(`## Timeline\n${lines}`))).map(({ number, checkpoint }) => [number, checkpoint.text])).toEqual([[1, 'a'], [2, 'b']]);
		expect(drawn('- no time\n- nor here')).toBeUndefined();
	});

	it('is small without numbers, and one moment alone is a dot', () => {
		expect(shapes(drawn(HOUR, 'small'), 'word')).toEqual(['“2026-11-23 14:00” at 0 %', '“15:00 UTC” at 100 %']);
		expect(drawn(HOUR, 'small')?.height).toBeLessThan(45);
		expect(drawn('- 2026-11-23 14:00 UTC **Detected** a')?.shapes.map(short)).toEqual([
			'axis 0–100 %', 'thread 0–0 %', '“1” at 0 %', 'detected at 0 %', '“2026-11-23 14:00 UTC” at 0 %',
		]);
	});

	it('stays bounded and within its width, however many checkpoints there are', () => {
		const many = Array.from({ length: 5000 }, (_, minute) => `- 2026-11-23 ${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')} UTC x`).join('\n');
		const picture = drawn(many);
		expect(shapes(picture, 'dot')).toHaveLength(60);
		expect(shapes(picture, 'word')).toHaveLength(2);
		for (const shape of picture?.shapes ?? []) if (shape.kind === 'dot') expect(shape.at[0]).toBeLessThanOrEqual(100);
	});

	it('spreads places no further than needed, in their order, or not at all', () => {
		fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 25 }), (places) => {
			const sorted = [...places].sort((a, b) => a - b);
			const moved = spread(sorted, 5);
			if (!moved) return expect((sorted.length - 1) * 5).toBeGreaterThan(100);
			expect(moved.every((place) => place >= -0.01 && place <= 100.01)).toBe(true);
			expect(moved.every((place, index) => index === 0 || place - (moved[index - 1] ?? 0) >= 4.98)).toBe(true);
		}));
	});
});

const note = (id: string, date: string, more: string, controls = ''): Record<string, string> => ({
	[`${id}.md`]: `---\nincident_id: ${id}\nincident_date: ${date}\n${more}\n---\n## Controls\n${controls}\n`,
});
const reviewed = (id: string, ...reviews: string[]): string => [`- [ ] Check ^${id}`, ...reviews.map((review) => `  - ${review}`)].join('\n');

describe('trends', () => {
	const months = trends(vaultOf({
		...note('INC-0001', '2026-11-02', 'severity: P1', reviewed('ctl-aaaaaa', '2026-11-03 held: [[A]]', '2026-11-04 skipped (cost): no', '2026-10-30 held')),
		...note('INC-0002', '2026-11-20', 'severity: P3', reviewed('ctl-bbbbbb', '2026-11-05 not exercised', '2026-11-06 overridden: yes')),
		...note('INC-0003', '2026-11-21', 'incident_status: candidate'),
		...note('INC-0004', '2026-11-21', 'incident_status: dismissed\nseverity: P1'),
		...note('INC-0005', '2025-11-30', 'severity: P1'),
		...note('INC-0006', '2025-12-01', 'severity: P2'),
	}).index, TODAY);
	const last = months.at(-1);

	it('count incidents of twelve months by severity, and reviews that could tell', () => {
		expect(months.map(({ month }) => month)).toEqual(['2025-12', ...Array.from({ length: 11 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`)]);
		expect(last).toEqual({ month: '2026-11', incidents: { P1: 1, P2: 0, P3: 1, none: 1 }, held: 1, reviewed: 3 });
		expect(months[0]?.incidents.P2).toBe(1);
		expect(months.reduce((sum, { incidents: { P1 } }) => sum + P1, 0)).toBe(1);
	});

	it('are drawn as bars of equal units, the gravest at the bottom, and as a share of the reviews', () => {
		const picture = trendsPicture(months);
		const bars = picture.shapes.flatMap((shape) => (shape.kind === 'bar' && shape.x > 91 && shape.y > 12 ? [shape] : []));
		expect(bars.map(short)).toEqual([
			expect.stringMatching(/^P1 .* 24 px$/), expect.stringMatching(/^P3 .* 24 px$/), expect.stringMatching(/^none .* 24 px$/),
			expect.stringMatching(/^reviewed .* 40 px$/), expect.stringMatching(/^held .* 13.33 px$/),
		]);
		expect(bars.find(({ tone }) => tone === 'P1')).toMatchObject({ y: 112 });
		expect(shapes(picture, 'word').filter((word) => /“(?:3|33|Nov)”/.test(word))).toHaveLength(3);
	});

	it('say the same in words and as a table', () => {
		expect(trendsPicture(months).says).toBe('December 2025: 1 P2. October 2026: no incident, 1 of 1 held. November 2026: 1 P1, 1 P3, 1 unrated, 1 of 3 held.');
		expect(trendsTable(months).rows.at(-1)).toEqual(['November 2026', '1', '0', '1', '1', '1 of 3']);
		expect(trendsTable(months).rows[1]).toEqual(['January 2026', '0', '0', '0', '0', '–']);
	});

	it('fit however many incidents a month has', () => {
		const many = months.map((month) => ({ ...month, incidents: { P1: 400, P2: 3, P3: 0, none: 0 } }));
		for (const shape of trendsPicture(many).shapes) if (shape.kind === 'bar') expect(shape.y).toBeGreaterThanOrEqual(4);
	});

	it('end with the month they are asked for', () => {
		expect(trends(vaultOf({}).index, day('2026-03-31')).at(-1)?.month).toBe('2026-03');
		expect(trendsPicture(trends(vaultOf({}).index, TODAY)).says).toBe('No incident and no review in these twelve months.');
	});
});
