import { SCOPES, SEVERITIES } from '../../incident/properties';
import { epochOf, localDayOf, localTimeOf, readInstant } from '../../text/calendar';
import { oneLine } from '../../text/fold';
import { own } from '../../text/record';
import { shorten } from '../../text/shorten';
import type { Draft } from '../dialogs/open-dialogs';

/** Characters of an address that one field takes. */
const MOST = 1000;

/** What the app makes of a name without a value. */
const WITHOUT_VALUE = 'true';

/**
 * What an address says, by the fields of the dialog. Anyone can make an address: its values are cut, freed of control characters
 * and left out where they do not fit.
 */
export function readAddress(params: unknown): Draft {
	const text = (name: string): string => {
		const value = own(params, name);
		return typeof value === 'string' && value !== WITHOUT_VALUE ? shorten(oneLine(value.slice(0, MOST * 4).replace(/[\u202A-\u202E\u2066-\u2069]/g, '')), MOST) : '';
	};
	const word = (name: string, options: readonly string[]): string => options.find((each) => each.toLowerCase() === text(name).toLowerCase()) ?? '';
	const detectedAt = readInstant(text('detectedAt'));
	const epoch = detectedAt === undefined ? undefined : epochOf(detectedAt);
	const fields = {
		...Object.fromEntries(['title', 'expected', 'actual', 'impact', 'client', 'service'].map((name) => [name, text(name)])),
		scope: word('scope', SCOPES),
		severity: word('severity', SEVERITIES),
		detected: epoch === undefined ? '' : `${localDayOf(epoch)} ${localTimeOf(epoch)}`,
	};
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
