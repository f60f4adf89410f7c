/** Names of the commands, without the plugin's own name, which the app puts before them. */
export const commands = {
	createIncident: 'Create incident',
	addCheckpoint: 'Add checkpoint',
	reclassify: 'Reclassify incident',
	startReview: 'Start review',
	insertFiveWhys: 'Insert five whys',
	insertBlameRewrite: 'Insert rewrite table',
	rewriteSelection: 'Rewrite selection without blame',
	linkSow: 'Link statement of work',
	linkChecklist: 'Link checklist',
	addControl: 'Add control',
	openPanel: 'Open panel',
};
