import { SEVERITIES } from '../../incident/properties';
import type { Settings } from '../../settings/settings';
import { inWords } from '../settings/setting-row';
import { words } from '../../words/words';
import type { Option } from './fields';

/** None, and the three levels with what each means to this user. */
export function severityOptions(settings: Settings): Option[] {
	const { dialogs } = words();
	const levels = SEVERITIES.map((level): Option => [level, dialogs.severity(level, String(inWords(settings, `severity${level}`)))]);
	return [['', dialogs.noSeverity], ...levels];
}
