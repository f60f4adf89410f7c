/** The error for a part of the API that exists in the app and not here. */
function notEmulated(name: string): Error {
	return new Error(`${name} is not emulated by this stand-in for Obsidian.`);
}

/** A class that can be named, extended and asked for with `instanceof`, and refuses to be made. */
function absentClass(name: string): abstract new () => object {
	const absent = class {
		constructor() {
			throw notEmulated(name);
		}
	};
	Object.defineProperty(absent, 'name', { value: name });
	return absent;
}

const classes = [
	'BasesEntry', 'BasesEntryGroup', 'BasesQueryResult', 'BasesView', 'BasesViewConfig', 'BooleanValue', 'CapacitorAdapter',
	'DateValue', 'DurationValue', 'FileSystemAdapter', 'FileValue', 'HTMLValue', 'HoverPopover', 'IconValue', 'ImageValue',
	'LinkValue', 'ListValue', 'NotNullValue', 'NullValue', 'NumberValue', 'ObjectValue', 'PrimitiveValue', 'QueryController',
	'RegExpValue', 'RelativeDateValue', 'StringValue', 'TagValue', 'UrlValue', 'Value',
];

const functions = ['htmlToMarkdown', 'renderMath'];

const promises = ['finishRenderMath', 'loadMathJax', 'loadPdfJs', 'loadPrism'];

const named = (names: readonly string[], make: (name: string) => unknown): [string, unknown][] =>
	names.map((name) => [name, make(name)]);

/** Everything of obsidian.d.ts that is named here and does nothing but say so. */
export const notEmulatedExports: Readonly<Record<string, unknown>> = Object.fromEntries([
	...named(classes, absentClass),
	...named(functions, (name) => () => {
		throw notEmulated(name);
	}),
	...named(promises, (name) => () => Promise.reject(notEmulated(name))),
]);
