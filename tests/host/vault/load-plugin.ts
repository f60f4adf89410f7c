/** Thrown when a plugin asks for a module that the app does not provide. */
export class MissingModule extends Error {
	constructor(
		readonly module: string,
		provided: readonly string[],
	) {
		super(`Cannot find module '${module}'. Provided: ${provided.join(', ')}`);
		this.name = 'MissingModule';
	}
}

/** Runs a plugin's built code as the app does; it may require what `modules` holds, other names go to `missing`. */
export function evaluate(code: string, modules: Readonly<Record<string, unknown>>, missing: string[] = []): unknown {
	const require = (name: string): unknown => {
		if (Object.hasOwn(modules, name)) return modules[name];
		missing.push(name);
		throw new MissingModule(name, Object.keys(modules));
	};
	const module: { exports: unknown } = { exports: {} };
	const run: (...args: unknown[]) => void = new Function('require', 'module', 'exports', code) as never;
	run(require, module, module.exports);
	return module.exports;
}
