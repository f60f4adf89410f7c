/**
 * A picture as values. Lengths across are percent of its width, lengths down are pixels: so it fits any width without being
 * measured or drawn again, and its words keep their size.
 */
export interface Picture {
	/** Pixels. */
	readonly height: number;
	/** What it is, and everything it shows in words. */
	readonly title: string;
	readonly says: string;
	readonly shapes: readonly Shape[];
}

/** `tone` names a colour of the style sheet. */
export type Shape =
	| { readonly kind: 'bar'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly tone: string }
	| { readonly kind: 'line'; readonly from: Point; readonly to: Point; readonly tone: string }
	| { readonly kind: 'dot'; readonly at: Point; readonly radius: number; readonly tone: string }
	| { readonly kind: 'word'; readonly at: Point; readonly text: string; readonly anchor: 'start' | 'middle' | 'end'; readonly tone: string };

/** Percent across, pixels down. */
export type Point = readonly [x: number, y: number];

/** Rounded, so that pictures of equal values are equal texts. */
export function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}

/**
 * Moves places apart until each is at least `gap` from its neighbours, within 0 to 100, and keeps their order; undefined when
 * they do not fit.
 */
export function spread(places: readonly number[], gap: number): number[] | undefined {
	if ((places.length - 1) * gap > 100) return undefined;
	const moved: number[] = [];
	for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -gap) + gap));
	let most = 100;
	for (let index = moved.length - 1; index >= 0; index--) {
		moved[index] = Math.min(moved[index] ?? 0, most);
		most = (moved[index] ?? 0) - gap;
	}
	return moved.map(rounded);
}
