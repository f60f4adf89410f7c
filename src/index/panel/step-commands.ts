/** Commands that a step may run, where they are there. */
export const STEP_COMMANDS: readonly string[] = [
	'triage', 'reclassify', 'add-checkpoint', 'start-review', 'insert-five-whys', 'add-why', 'set-root-cause', 'add-control',
	'review-controls', 'draft-notice', 'draft-post-mortem', 'copy-client-message',
];
