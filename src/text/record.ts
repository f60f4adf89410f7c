/** A value from outside as an object with keys; nothing for anything else. */
export type Keyed = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Keyed {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value from outside has this key of its own, whatever stands under it. */
export function hasOwn(source: unknown, key: string): boolean {
	return isRecord(source) && Object.hasOwn(source, key);
}

/** What stands under a key of its own; `__proto__` and what an object inherits are not looked at. */
export function own(source: unknown, key: string): unknown {
	return isRecord(source) && Object.hasOwn(source, key) ? source[key] : undefined;
}
