const refusal = (url: unknown): Error => new Error(`net::ERR_INTERNET_DISCONNECTED: no network in this host (${String(url)})`);

const addressOf = (request: unknown): unknown =>
	typeof request === 'object' && request !== null ? Reflect.get(request, 'url') : request;

/** Rejects like the app without a connection; its `json`, `text` and `arrayBuffer` reject the same way. */
export function requestUrl(request: unknown): Promise<never> {
	const failure = Promise.reject<never>(refusal(addressOf(request)));
	const part = (): Promise<never> => failure;
	return Object.defineProperties(failure, { json: { get: part }, text: { get: part }, arrayBuffer: { get: part } });
}

export function request(what: unknown): Promise<never> {
	return requestUrl(what);
}
