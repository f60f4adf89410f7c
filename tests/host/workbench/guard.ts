import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Whether the request is addressed to this server by its own name, which a rebound DNS name is not. */
export function isOwnHost(request: IncomingMessage, port: number): boolean {
	return [`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '');
}

/** Whether a page of this server asked, as far as the browser says who asks. */
function isSameOrigin(request: IncomingMessage): boolean {
	const { origin, host } = request.headers;
	const site = request.headers['sec-fetch-site'];
	return (origin === undefined || origin === `http://${host}`) && (site === undefined || site === 'same-origin');
}

function equal(given: string, token: string): boolean {
	const [a, b] = [new TextEncoder().encode(given), new TextEncoder().encode(token)];
	return a.length === b.length && timingSafeEqual(a, b);
}

/** Whether the request may reach the vault: it comes from this server's page and carries the page's token. */
export function mayUseVault(request: IncomingMessage, url: URL, token: string): boolean {
	const header = request.headers['x-workbench-token'];
	const given = typeof header === 'string' ? header : (url.searchParams.get('token') ?? '');
	return isSameOrigin(request) && equal(given, token);
}
