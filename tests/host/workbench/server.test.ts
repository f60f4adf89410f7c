/** @jest-environment node */
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type WorkbenchServer } from './server';

let scratch: string;
let vaultDir: string;
let server: WorkbenchServer;
let token: string;

const start = { vaultName: 'Vault', plugins: [], today: null, sample: false };

beforeAll(async () => {
	scratch = await realpath(await mkdtemp(join(tmpdir(), 'workbench-server-')));
	vaultDir = join(scratch, 'vault');
	await mkdir(join(vaultDir, 'Folder'), { recursive: true });
	await mkdir(join(scratch, 'vault-beside'));
	await writeFile(join(vaultDir, 'Note.md'), 'inside');
	await writeFile(join(scratch, 'secret.md'), 'outside');
	await writeFile(join(scratch, 'vault-beside', 'secret.md'), 'outside');
	await symlink(join(scratch, 'secret.md'), join(vaultDir, 'link.md'));
	await symlink(scratch, join(vaultDir, 'Way out'));
	server = await startServer({ vaultDir, pageDir: scratch, start, port: 0 });
	token = /workbench-token" content="([^"]+)"/.exec((await ask('/')).body)?.[1] ?? '';
});

afterAll(async () => {
	await server.close();
	await rm(scratch, { recursive: true, force: true });
});

interface Answer {
	readonly status: number;
	readonly body: string;
}

/** By node:http, which sends whatever Host and Origin it is told to. */
function ask(path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Answer> {
	const url = new URL(server.url);
	return new Promise((resolve, reject) => {
		const method = body === undefined ? 'GET' : 'POST';
		const sent = request({ host: url.hostname, port: url.port, path, method, headers }, (response) => {
			let text = '';
			response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
			response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }));
		});
		sent.on('error', reject);
		sent.end(body === undefined ? undefined : JSON.stringify(body));
	});
}

const file = (call: object, headers: Record<string, string> = {}): Promise<Answer> =>
	ask('/api/file', { 'x-workbench-token': token, ...headers }, call);

describe('the vault’s folder', () => {
	it('is read and written', async () => {
		expect(await file({ call: 'read', path: 'Note.md' })).toEqual({ status: 200, body: '"inside"' });
		expect((await file({ call: 'create', path: 'Folder/New.md', data: { text: 'ä' } })).status).toBe(200);
		expect(await readFile(join(vaultDir, 'Folder/New.md'), 'utf8')).toBe('ä');
		const bytes = await file({ call: 'write', path: 'Folder/x.bin', data: { base64: '/wA=' } });
		expect([bytes.status, [...await readFile(join(vaultDir, 'Folder/x.bin'))]]).toEqual([200, [255, 0]]);
	});

	it('answers with the code of what went wrong', async () => {
		const created = await file({ call: 'create', path: 'Note.md', data: { text: '' } });
		expect(created).toEqual({ status: 409, body: '{"code":"EEXIST"}' });
		expect(await file({ call: 'read', path: 'None.md' })).toEqual({ status: 409, body: '{"code":"ENOENT"}' });
	});

	it.each([
		'../secret.md', 'Folder/../../secret.md', '..', './Note.md', '/etc/hostname', 'C:/x', '..\\secret.md', 'Note.md\0.md',
		'../vault-beside/secret.md', 'link.md', 'Way out/secret.md', 'Way out/new/file.md',
	])('is not left by %j', async (path) => {
		for (const call of ['read', 'readBinary', 'stat', 'children', 'mkdir', 'remove']) {
			expect(await file({ call, path })).toEqual({ status: 409, body: '{"code":"EACCES"}' });
		}
		const written = { call: 'write', path, data: { text: 'changed' } };
		expect((await file(written)).body).toBe('{"code":"EACCES"}');
		expect((await file({ ...written, call: 'create' })).body).toBe('{"code":"EACCES"}');
		expect((await file({ call: 'rename', path: 'Note.md', to: path })).body).toBe('{"code":"EACCES"}');
		expect((await file({ call: 'rename', path, to: 'Stolen.md' })).body).toBe('{"code":"EACCES"}');
		expect(await readFile(join(scratch, 'secret.md'), 'utf8')).toBe('outside');
	});

	it('takes an encoded path for a plain name', async () => {
		expect((await file({ call: 'read', path: '%2e%2e%2fsecret.md' })).body).toBe('{"code":"ENOENT"}');
	});

	it('lists nothing that lies behind a symbolic link', async () => {
		const { body } = await file({ call: 'all' });
		expect(body).toContain('Note.md');
		expect(body).not.toContain('secret');
	});

	it.each([null, [], { call: 'exec', path: 'x' }, { call: 'read' }, { call: 'write', path: 'x' }])(
		'knows no call such as %j', async (call) => {
			expect((await file(call as object)).status).toBe(400);
		});
});

describe('who may ask', () => {
	const read = { call: 'read', path: 'Note.md' };

	it('turns away a request without the token or with another one', async () => {
		expect((await ask('/api/file', {}, read)).status).toBe(403);
		expect((await file(read, { 'x-workbench-token': `${token}x` })).status).toBe(403);
		expect((await ask('/api/start')).status).toBe(403);
		expect((await ask('/api/changes?token=')).status).toBe(403);
	});

	it('turns away the page of another site, even with the token', async () => {
		expect((await file(read, { origin: 'http://evil.example' })).status).toBe(403);
		expect((await file(read, { origin: 'null' })).status).toBe(403);
		expect((await file(read, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
	});

	it('turns away a name that was made to point here, so that it never learns the token', async () => {
		const { port } = new URL(server.url);
		expect((await ask('/', { host: `evil.example:${port}` })).status).toBe(403);
		expect((await file(read, { host: `evil.example:${port}`, origin: `http://evil.example:${port}` })).status).toBe(403);
		expect((await ask('/', { host: `localhost:${port}` })).status).toBe(200);
	});

	it('serves no file but the page’s own', async () => {
		expect((await ask('/secret.md')).status).toBe(404);
		expect((await ask('/..%2fsecret.md')).status).toBe(404);
	});
});

it('takes the next free port when the one asked for is busy', async () => {
	const busy = createServer();
	await new Promise<void>((resolve) => busy.listen(0, '127.0.0.1', resolve));
	const address = busy.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const next = await startServer({ vaultDir, pageDir: scratch, start, port });
	expect(Number(new URL(next.url).port)).toBeGreaterThan(port);
	await next.close();
	busy.close();
});
