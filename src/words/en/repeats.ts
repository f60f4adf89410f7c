/** What is said where two incidents share a failure point. */
export const repeats = {
	title: 'Seen before',
	hint: 'An earlier incident names the same document. Review what is there before you add more.',
	failed: { title: 'Did not hold', hint: 'A verified control let the same thing through again. Open it again, or review it.' },
	put: (incident: string, control: string, artifact: string) => `${incident} put “${control}” into ${artifact}`,
	named: (incident: string, artifact: string) => `${incident} named ${artifact}`,
	again: (incident: string, artifact: string) => `${incident} names ${artifact} again`,
	notHeld: 'It did not hold',
	verified: 'it was verified before',
	settled: 'it was looked at again since',
	reopen: (control: string) => `Open again: ${control}`,
};
