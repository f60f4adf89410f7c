import type { Activity } from '../activity';

export type ProtocolData = { action: string } & Record<string, string>;
export type ProtocolHandler = (params: ProtocolData) => unknown;

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

/** What a handler is given for an `obsidian://` address; a key without a value is 'true'. Null for another scheme. */
function protocolData(uri: string): ProtocolData | null {
	const parts = /^obsidian:\/\/([^?#]*)(?:\?([^#]*))?/.exec(uri);
	if (!parts) return null;
	const data: ProtocolData = Object.assign(Object.create(null), { action: decoded(parts[1] ?? '').replace(/\/+$/, '') });
	for (const pair of (parts[2] ?? '').split('&')) {
		if (!pair) continue;
		const equals = pair.indexOf('=');
		const key = decoded(equals < 0 ? pair : pair.slice(0, equals));
		if (key !== 'action') data[key] = equals < 0 ? 'true' : decoded(pair.slice(equals + 1));
	}
	return data;
}

/** Who answers `obsidian://action`. */
export class Protocol {
	readonly handlers = new Map<string, ProtocolHandler>();

	constructor(private readonly activity: Activity) {}

	/** Returns what takes the handler off again. */
	register(action: string, handler: ProtocolHandler): () => void {
		if (this.handlers.has(action)) throw new Error(`A protocol handler for "${action}" is already registered.`);
		this.handlers.set(action, handler);
		return () => void this.handlers.delete(action);
	}

	/** Resolves to false when nobody answers this address. */
	async open(uri: string): Promise<boolean> {
		const data = protocolData(uri);
		const handler = data && this.handlers.get(data.action);
		if (!data || !handler) return false;
		await this.activity.track(Promise.resolve(handler(data)));
		return true;
	}
}
