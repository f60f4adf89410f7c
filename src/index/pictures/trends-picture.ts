import { words } from '../../words/words';
import { incidentsIn, LEVELS, type TrendMonth } from '../trends';
import { rounded, type Picture, type Shape } from './picture';

/** Above: incidents as bars of one unit each, the gravest at the bottom. Below: the share of reviews that found a control holding. */
const [TOP, FLOOR, SHARE_TOP, SHARE_FLOOR, MONTHS] = [56, 136, 174, 214, 230];
/** Percent of a month's column that its bar takes. */
const FULL = 0.62;

/** Incidents by month and severity, and the share of controls that held. */
export function trendsPicture(months: readonly TrendMonth[]): Picture {
	const said = words().pictures.trends;
	const most = Math.max(...months.map(incidentsIn), 1);
	const width = 100 / months.length;
	const columns = months.flatMap((month, index) => column(month, { start: index * width, width, isOdd: index % 2 === 1, unit: Math.min((FLOOR - TOP) / most, 24) }));
	const caption = (text: string, y: number): Shape => ({ kind: 'word', at: [0, y], text, anchor: 'start', tone: 'caption' });
	return {
		height: MONTHS + 4,
		title: said.title,
		says: said.says(months.filter((each) => incidentsIn(each) + each.reviewed > 0).map(monthInWords)),
		shapes: [
			caption(said.incidents, 12),
			...legend(),
			{ kind: 'line', from: [0, FLOOR], to: [100, FLOOR], tone: 'axis' },
			caption(said.share, SHARE_TOP - 18),
			{ kind: 'line', from: [0, SHARE_FLOOR], to: [100, SHARE_FLOOR], tone: 'axis' },
			...columns,
		],
	};
}

/** The severities with their colours, below the first line. */
function legend(): Shape[] {
	const { levels } = words().pictures.trends;
	return LEVELS.flatMap((level, index): Shape[] => [
		{ kind: 'bar', x: index * 17, y: 22, width: 3, height: 8, tone: level },
		{ kind: 'word', at: [index * 17 + 4.5, 30], text: levels[level], anchor: 'start', tone: 'label' },
	]);
}

interface Place {
	/** Percent. */
	readonly start: number;
	readonly width: number;
	/** Every second month leaves out its name where there is no room. */
	readonly isOdd: boolean;
	/** Pixels of one incident. */
	readonly unit: number;
}

function column(month: TrendMonth, { start, width, isOdd, unit }: Place): Shape[] {
	const [x, middle, wide] = [rounded(start + width * (1 - FULL) / 2), rounded(start + width / 2), rounded(width * FULL)];
	const word = (y: number, text: string, tone: string): Shape => ({ kind: 'word', at: [middle, y], text, anchor: 'middle', tone });
	let y = FLOOR;
	const stack = LEVELS.flatMap((level): Shape[] => {
		const height = rounded(month.incidents[level] * unit);
		y = rounded(y - height);
		return height === 0 ? [] : [{ kind: 'bar', x, y, width: wide, height, tone: level }];
	});
	const count = incidentsIn(month);
	return [
		...stack,
		...(count === 0 ? [] : [word(y - 4, String(count), 'label')]),
		...share(month, { x, wide, word }),
		word(MONTHS, words().pictures.trends.month(month.month), isOdd ? 'month' : 'other month'),
	];
}

/** A month without a review that could tell has no share, which is not the same as none that held. */
function share({ held, reviewed }: TrendMonth, { x, wide, word }: { x: number; wide: number; word: (y: number, text: string, tone: string) => Shape }): Shape[] {
	if (reviewed === 0) return [];
	const whole = SHARE_FLOOR - SHARE_TOP;
	const height = rounded(whole * held / reviewed);
	return [
		{ kind: 'bar', x, y: SHARE_TOP, width: wide, height: whole, tone: 'reviewed' },
		...(height === 0 ? [] : [{ kind: 'bar', x, y: SHARE_FLOOR - height, width: wide, height, tone: 'held' } as const]),
		word(SHARE_TOP - 4, String(Math.round(held / reviewed * 100)), 'share'),
	];
}

function monthInWords(month: TrendMonth): string {
	const said = words().pictures.trends;
	const counts = LEVELS.flatMap((level) => (month.incidents[level] > 0 ? [said.count(month.incidents[level], level)] : []));
	return said.monthSays(said.monthName(month.month), counts, month.held, month.reviewed);
}

/** The same as a table: a row for each month, the first cell its name. */
export function trendsTable(months: readonly TrendMonth[]): { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } {
	const said = words().pictures.trends;
	return {
		head: [said.monthHead, ...LEVELS.map((level) => said.levels[level]), said.heldHead],
		rows: months.map((month) => [
			said.monthName(month.month), ...LEVELS.map((level) => String(month.incidents[level])), said.heldOf(month.held, month.reviewed),
		]),
	};
}
