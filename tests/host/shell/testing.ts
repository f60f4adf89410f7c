import { createHost, type Host, type HostOptions } from './host';
import type { PluginSource } from './plugins/plugins';

const running: Host[] = [];

/** A host that `stopHosts` takes down. */
export async function startHost(options: HostOptions = {}): Promise<Host> {
	const host = await createHost(options);
	running.push(host);
	await host.settled();
	return host;
}

export async function stopHosts(): Promise<void> {
	for (const host of running.splice(0)) await host.dispose();
}

/** A plugin whose `main.js` is a class with this body; `obsidian` is the module, `log` an array on the plugin. */
export function pluginOf(body: string, id = 'sample'): PluginSource {
	const manifest = {
		id, name: 'Sample plugin', author: 'Somebody', version: '1.0.0', minAppVersion: '1.0.0', description: 'For a test.',
	};
	const code = `const obsidian = require('obsidian');
module.exports = class extends obsidian.Plugin {
	log = [];
	${body}
};`;
	return { manifest, code };
}

/** What a plugin made by `pluginOf` wrote into its log. */
export function logOf(host: Host, id = 'sample'): unknown[] {
	const plugin = host.app.plugins.getPlugin(id);
	const log: unknown = plugin && Reflect.get(plugin, 'log');
	if (!Array.isArray(log)) throw new Error(`"${id}" is not running.`);
	return log;
}
