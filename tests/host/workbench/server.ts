import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { FolderStore } from '../vault/folder-store';
import { storeErrorCode } from '../vault/store';
import { answerCall } from './answer-call';
import { readFileCall } from './file-call';
import { isOwnHost, mayUseVault } from './guard';
import { listenFrom } from './listen';
import { pageHtml } from './page-html';
import type { StartData } from './start-data';

export interface ServerOptions {
	/** The folder that is the vault; nothing outside it can be read or written. */
	readonly vaultDir: string;
	/** Where `page.js` and `theme.css` were built. */
	readonly pageDir: string;
	readonly start: StartData;
	/** Tried first; a busy one is passed over for the next free one. 0 takes any. */
	readonly port: number;
}

export interface WorkbenchServer {
	readonly url: string;
	close(): Promise<void>;
}

const largestBody = 64 * 1024 * 1024;
const assets: Readonly<Record<string, string>> = { '/page.js': 'text/javascript', '/theme.css': 'text/css' };
const headers = {
	'cache-control': 'no-store',
	'content-security-policy':
		"default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
		+ "font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
	'cross-origin-resource-policy': 'same-origin',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
};

async function readBody(request: IncomingMessage): Promise<unknown> {
	let text = '';
	request.setEncoding('utf8');
	for await (const chunk of request as AsyncIterable<string>) {
		text += chunk;
		if (text.length > largestBody) throw new RangeError('The request is too large.');
	}
	return JSON.parse(text) as unknown;
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
	response.writeHead(status, { ...headers, 'content-type': `${type}; charset=utf-8` }).end(body);
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
	send(response, status, 'application/json', JSON.stringify(value ?? null));
}

/** Serves one vault and the page that works on it, on the loopback interface only. */
class Workbench {
	private readonly token = randomBytes(24).toString('base64url');
	private readonly store: FolderStore;
	private readonly listeners = new Set<ServerResponse>();
	private readonly stopWatching: () => void;
	port = 0;

	constructor(private readonly options: ServerOptions) {
		this.store = new FolderStore(options.vaultDir);
		this.stopWatching = this.store.watch((path) => this.tell(path));
	}

	async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
		if (!isOwnHost(request, this.port)) return send(response, 403, 'text/plain', 'Not addressed to this server.');
		const url = new URL(request.url ?? '/', `http://127.0.0.1:${this.port}`);
		if (url.pathname.startsWith('/api/')) return this.handleApi(request, response, url);
		if (request.method !== 'GET') return send(response, 405, 'text/plain', 'Only GET.');
		if (url.pathname === '/') return send(response, 200, 'text/html', pageHtml(this.token));
		const type = assets[url.pathname];
		if (!type) return send(response, 404, 'text/plain', 'Not found.');
		send(response, 200, type, await readFile(join(this.options.pageDir, url.pathname), 'utf8'));
	}

	close(): void {
		this.stopWatching();
		for (const listener of this.listeners) listener.end();
	}

	private async handleApi(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
		if (!mayUseVault(request, url, this.token)) return send(response, 403, 'text/plain', 'Only for this page.');
		if (url.pathname === '/api/start' && request.method === 'GET') return sendJson(response, 200, this.options.start);
		if (url.pathname === '/api/changes' && request.method === 'GET') return this.listen(response);
		if (url.pathname === '/api/file' && request.method === 'POST') return this.handleFile(request, response);
		send(response, 404, 'text/plain', 'Not found.');
	}

	private async handleFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const call = readFileCall(await readBody(request));
		if (!call) return send(response, 400, 'text/plain', 'Not a call of the file API.');
		try {
			sendJson(response, 200, await answerCall(this.store, this.options.vaultDir, call));
		} catch (error) {
			const code = storeErrorCode(error);
			if (code === undefined) throw error;
			sendJson(response, 409, { code });
		}
	}

	/** Changes that other programs make reach the page as server-sent events. */
	private listen(response: ServerResponse): void {
		response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' }).write(': listening\n\n');
		this.listeners.add(response);
		response.on('close', () => this.listeners.delete(response));
	}

	private tell(path: string): void {
		for (const listener of this.listeners) listener.write(`data: ${JSON.stringify(path)}\n\n`);
	}
}

async function handleSafely(workbench: Workbench, request: IncomingMessage, response: ServerResponse): Promise<void> {
	try {
		await workbench.handle(request, response);
	} catch (error) {
		const badRequest = error instanceof SyntaxError || error instanceof RangeError;
		if (!badRequest) console.error(error);
		if (!response.headersSent) send(response, badRequest ? 400 : 500, 'text/plain', 'The request failed.');
		else response.end();
	}
}

function closed(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}

export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
	const workbench = new Workbench(options);
	const server = createServer((request, response) => void handleSafely(workbench, request, response));
	try {
		workbench.port = await listenFrom(server, options.port);
	} catch (error) {
		workbench.close();
		throw error;
	}
	const close = async (): Promise<void> => {
		workbench.close();
		await closed(server);
	};
	return { url: `http://127.0.0.1:${workbench.port}/`, close };
}
