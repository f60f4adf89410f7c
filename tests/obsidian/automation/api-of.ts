import type { PostMortemApi } from '../../../src/obsidian/automation/public-api';
import type { PluginHost } from '../plugin-host';

/** The calls as a script reaches them: through the list of running plugins. */
export function apiOf(plugin: PluginHost): PostMortemApi {
	const running: unknown = plugin.app.plugins.plugins['post-mortem'];
	const { api } = running as { api?: PostMortemApi };
	if (!api) throw new Error('The plugin has no api');
	return api;
}

/** A call as a script without types may make it; answers what it is refused with. */
export async function refusal(plugin: PluginHost, call: string, ...args: readonly unknown[]): Promise<string> {
	const method: unknown = Reflect.get(apiOf(plugin), call);
	if (typeof method !== 'function') throw new Error(`No call ${call}`);
	const answer: unknown = await (Reflect.apply(method, undefined, args) as Promise<unknown>).then(
		(value) => { throw new Error(`${call} was not refused: ${JSON.stringify(value)}`); },
		(error: unknown) => error,
	);
	if (!(answer instanceof Error)) throw new Error('Rejected with something that is no Error');
	return answer.message;
}
