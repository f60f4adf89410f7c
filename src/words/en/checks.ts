/** What is said around findings; the rules' own sentences stand with the rules. */
export const checks = {
	fixes: {
		rewrite: 'Move into the rewrite table',
		assumption: 'Mark as an assumption',
		ignore: 'Ignore here',
	},
	levels: { error: 'Error', warning: 'Warning', hint: 'Hint' },
	noneLeft: 'No findings in this note.',
	noFix: 'There is no finding at the cursor.',
	ask: (question: string) => `Ask instead: ${question}`,
};
