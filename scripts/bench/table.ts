/** One measure: what was asked, what it took, the floor in the same run, and how far it may be from it. */
export interface Row {
	readonly measure: string;
	readonly taken: string;
	readonly floor: string;
	readonly ratio: string;
	readonly reach: string;
}

export function ms(time: number): string {
	return time < 0.095 ? `${(time * 1000).toFixed(1)} µs` : `${time < 10 ? time.toFixed(2) : Math.round(time)} ms`;
}

export function times(ratio: number): string {
	return `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio)}`;
}

/** As Markdown, so that docs/performance.md takes it as it is printed. */
export function markdown(rows: readonly Row[]): string {
	const head = ['| measure | taken | floor | ratio | reach |', '| --- | --- | --- | --- | --- |'];
	return [...head, ...rows.map((row) => `| ${row.measure} | ${row.taken} | ${row.floor} | ${row.ratio} | ${row.reach} |`)].join('\n');
}
