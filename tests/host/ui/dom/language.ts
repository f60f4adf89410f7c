import type { HostWindow } from './extend';
import { extend } from './extend';

function installArrays(window: HostWindow): void {
	extend<object>(window.Array.prototype, {
		first(this: unknown[]) {
			return this[0];
		},
		last(this: unknown[]) {
			return this[this.length - 1];
		},
		contains(this: unknown[], target: unknown) {
			return this.includes(target);
		},
		remove(this: unknown[], target: unknown) {
			for (let at = this.length - 1; at >= 0; at--) if (this[at] === target) this.splice(at, 1);
		},
		shuffle(this: unknown[]) {
			for (let at = this.length - 1; at > 0; at--) {
				const other = Math.floor(Math.random() * (at + 1));
				[this[at], this[other]] = [this[other], this[at]];
			}
			return this;
		},
		unique(this: unknown[]) {
			return [...new Set(this)];
		},
	});
	extend(window.Array, { combine: (arrays) => arrays.flat() });
}

/** What the app adds to the language's own objects. */
export function installLanguageAdditions(window: HostWindow): void {
	installArrays(window);
	extend(window.Object, {
		isEmpty: (object) => Object.keys(object).length === 0,
		each: (object, callback, context) =>
			Object.keys(object).every((key) => {
				const value = object[key];
				return value === undefined || callback.call(context, value, key) !== false;
			}),
	});
	extend(window.Math, {
		clamp: (value, min, max) => Math.min(Math.max(value, min), max),
		square: (value) => value * value,
	});
	extend(window.String, { isString: (value): value is string => typeof value === 'string' });
	extend(window.Number, { isNumber: (value): value is number => typeof value === 'number' });
	extend<object>(window.String.prototype, {
		contains(this: string, target: string) {
			return this.includes(target);
		},
		format(this: string, ...values: string[]) {
			return this.replace(/\{(\d+)\}/g, (whole, at: string) => values[Number(at)] ?? whole);
		},
	});
}
