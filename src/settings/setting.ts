import { oneLine } from '../text/fold';

/** What a value does wrong, by name, for the settings page to word. */
export type SettingProblem = 'tag' | 'prefix' | 'days' | 'hours' | 'minutes' | 'label' | 'format' | 'path' | 'no id';

export type Read<Value> = { readonly value: Value } | { readonly problem: SettingProblem };

/** One setting: its default, and the reader that a stored or typed value passes. */
export interface Setting<Value> {
	readonly fallback: Value;
	readonly read: (stored: unknown) => Read<Value>;
}

export interface NumberSetting extends Setting<number> {
	/** Whole numbers from 1 to this. */
	readonly most: number;
}

/** One line, without blanks around it; line breaks become blanks. */
export function text(fallback: string, problem: (text: string) => SettingProblem | undefined = () => undefined): Setting<string> {
	return {
		fallback,
		read: (stored) => {
			if (typeof stored !== 'string') return { problem: 'format' };
			const value = oneLine(stored);
			const wrong = problem(value);
			return wrong === undefined ? { value } : { problem: wrong };
		},
	};
}

/** A place in the vault; empty for its root, or for none. */
export function path(fallback: string): Setting<string> {
	return text(fallback, leavesVault);
}

function leavesVault(path: string): SettingProblem | undefined {
	return path.split('/').includes('..') ? 'path' : undefined;
}

/** The user's own word for a part of a note, written in bold before a colon. */
export function label(fallback: string): Setting<string> {
	return text(fallback, (word) => (word !== '' && word.length <= 60 && !/[*:[\]\r\n]/.test(word) ? undefined : 'label'));
}

export function wholeNumber(fallback: number, most: number, problem: SettingProblem): NumberSetting {
	const isAllowed = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
	return { fallback, most, read: (stored) => (isAllowed(stored) ? { value: stored } : { problem }) };
}

/** One of a few; the first is the default. */
export function choice<const Option extends string>(fallback: Option, ...others: readonly Option[]): Setting<Option> {
	return {
		fallback,
		read: (stored) => {
			const value = [fallback, ...others].find((option) => option === stored);
			return value === undefined ? { problem: 'format' } : { value };
		},
	};
}

export function toggle(fallback: boolean): Setting<boolean> {
	return { fallback, read: (stored) => (typeof stored === 'boolean' ? { value: stored } : { problem: 'format' }) };
}

/** As many as there are; entries that cannot be read are left out. */
export function list<Entry>(entry: (stored: unknown) => Entry | undefined, fallback: readonly Entry[] = []): Setting<readonly Entry[]> {
	return {
		fallback,
		read: (stored) => (Array.isArray(stored)
			? { value: stored.flatMap((each: unknown) => entry(each) ?? []) }
			: { problem: 'format' }),
	};
}

/** A list of different texts. */
export function texts(fallback: readonly string[], problem: (text: string) => SettingProblem | undefined = () => undefined): Setting<readonly string[]> {
	return {
		fallback,
		read: (stored) => {
			if (!Array.isArray(stored)) return { problem: 'format' };
			const entries = stored.flatMap((each: unknown) => (typeof each === 'string' && each.trim() !== '' ? [each.trim()] : []));
			return { value: [...new Set(entries)].filter((each) => problem(each) === undefined) };
		},
	};
}

/** Places in the vault. */
export function paths(...fallback: readonly string[]): Setting<readonly string[]> {
	return texts(fallback, leavesVault);
}
