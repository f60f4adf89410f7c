import { isSettingKey, type SettingKey } from '../../settings/settings';

/** Settings drawn from their words and their reader alone. */
export type PlainKey = Exclude<SettingKey, 'rulesOff' | 'ownPhrases' | 'placeholders'>;

export function isPlain(key: string): key is PlainKey {
	return isSettingKey(key) && key !== 'rulesOff' && key !== 'ownPhrases' && key !== 'placeholders';
}

/** The page from top to bottom; what a new setting needs besides its line in the table and its words. */
export const SECTIONS = {
	notes: ['incidentFolder', 'fileName', 'idPrefix', 'template', 'templateFolders'],
	severity: ['severityP1', 'noticeHoursP1', 'severityP2', 'noticeHoursP2', 'severityP3', 'noticeHoursP3'],
	controls: ['reviewAfterDays', 'dueFormat', 'globalTag', 'defaultOwner'],
	review: ['timeBoxMinutes'],
	messages: ['fullTextDays'],
	periodic: ['reviewCadence'],
	day: ['dailyNotice', 'statusBar'],
	labels: ['labelContributingFactor', 'labelRootCause', 'labelPreventionOwner'],
	checks: ['underlineFindings'],
} as const satisfies Record<string, readonly PlainKey[]>;
