import { readDay, type Day } from '../text/calendar';
import { placeholderName } from '../text/placeholder';
import { own } from '../text/record';

/** What a placeholder of this name stands for in the user's documents. */
export interface PlaceholderValue {
	/** Without the brackets or braces around it. */
	readonly name: string;
	readonly value: string;
	/** The day somebody last made sure of the value; empty while nobody has. */
	readonly verified: Day | '';
}

/** An entry without a name is left out; a day that is none counts as not verified. */
export function readPlaceholder(stored: unknown): PlaceholderValue | undefined {
	const [name, value] = [own(stored, 'name'), own(stored, 'value')];
	if (typeof name !== 'string' || placeholderName(name) === '' || typeof value !== 'string') return undefined;
	return { name: placeholderName(name), value: value.trim(), verified: readDay(own(stored, 'verified')) ?? '' };
}
