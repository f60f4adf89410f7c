import type {} from 'obsidian';

/** The window whose built-in objects are extended; the helpers of one window never touch another's. */
export type HostWindow = Window & typeof globalThis;

/** Adds methods and accessors to a built-in prototype, hidden from `for … in`; doing it twice is harmless. */
export function extend<T extends object>(target: T, members: Partial<T> & ThisType<T>): void {
	const described = Object.getOwnPropertyDescriptors(members);
	for (const [name, descriptor] of Object.entries(described)) {
		Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
	}
}
