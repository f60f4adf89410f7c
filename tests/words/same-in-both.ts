/** What German says as English does; a path stands for all below it. */
export const SAME_IN_BOTH: readonly string[] = [
	// Goes into notes, whose language stays, or names a note or file beside them.
	'messages', 'followThrough/found', 'controls/holdNotice', 'messageDialogs/sentLine', 'messageDialogs/sent/mail', 'verification/inProject',
	'artifacts/defaultFolder', 'interchange/base/defaultName', 'interchange/calendar/defaultName', 'recovery/create/defaultPath',
	// The plugin's own name, and names of icons.
	'panel/name', 'interchange/calendar/name', 'pictures/block/label', 'panel/welcome/lines/0/icon', 'panel/welcome/lines/1/icon', 'panel/welcome/lines/2/icon',
	// The same word in both languages.
	'dialogs/reclassify/status', 'panel/filter/name', 'review/evidence/link',
	// Moments, with nothing to translate.
	'dialogs/when/utc', 'pictures/timeline/entry', 'pictures/timeline/moment', 'pictures/timeline/time',
];
