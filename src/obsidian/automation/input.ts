import { readDueChoice } from '../../control/due-choice';
import { readInstant, type Day, type Instant } from '../../text/calendar';
import { isRecord, own } from '../../text/record';
import { words } from '../../words/words';
import { Refused } from './refused';

/** What an incident can be given, by the names that scripts, the command line and addresses use. */
export const INCIDENT_INPUT = ['title', 'expected', 'actual', 'scope', 'severity', 'impact', 'client', 'service', 'detectedAt'] as const;

/**
 * The named values that a script or a command line hands over. Each reader throws `Refused` with what is wrong; a value that
 * is undefined, null or empty counts as not given.
 */
export class Input {
	constructor(private readonly source: unknown) {
		if (!isRecord(source)) throw new Refused(words().automation.notNamed);
	}

	/** Refuses names that nobody would read: a slip of the pen would pass unseen. */
	knows(...names: readonly string[]): this {
		const odd = Object.keys(this.source ?? {}).find((name) => !names.includes(name));
		if (odd !== undefined) throw new Refused(words().automation.unknown(odd, names));
		return this;
	}

	text(name: string): string | undefined {
		const value = this.value(name);
		if (value !== undefined && typeof value !== 'string') throw new Refused(words().automation.notText(name));
		return value;
	}

	needed(name: string): string {
		return need(name, this.text(name));
	}

	oneOf<Option extends string>(name: string, options: readonly Option[]): Option | undefined {
		const text = this.text(name);
		const option = options.find((each) => each === text);
		if (text !== undefined && option === undefined) throw new Refused(words().automation.notOneOf(name, text, options));
		return option;
	}

	neededOneOf<Option extends string>(name: string, options: readonly Option[]): Option {
		return need(name, this.oneOf(name, options));
	}

	instant(name: string): Instant | undefined {
		const text = this.text(name);
		const instant = readInstant(text);
		if (text !== undefined && instant === undefined) throw new Refused(words().automation.noInstant(name, text));
		return instant;
	}

	/** A day, or a choice that counts from today. */
	day(name: string, today: Day): Day | undefined {
		const text = this.text(name);
		const day = text === undefined ? undefined : readDueChoice(text, today);
		if (text !== undefined && day === undefined) throw new Refused(words().followThrough.refusals.noDay(text));
		return day;
	}

	flag(name: string): boolean | undefined {
		const value = this.value(name);
		if (value !== undefined && typeof value !== 'boolean') throw new Refused(words().automation.notFlag(name));
		return value;
	}

	private value(name: string): unknown {
		const value = own(this.source, name);
		return value === null || (typeof value === 'string' && value.trim() === '') ? undefined : value;
	}
}

export function need<Value>(name: string, value: Value | undefined): Value {
	if (value === undefined) throw new Refused(words().automation.missing(name));
	return value;
}
