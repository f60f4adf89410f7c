/** @jest-environment node */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(__dirname, '../../..');
const built = existsSync(join(root, 'main.js')) ? ['--no-build'] : [];

jest.setTimeout(60_000);

let temp: string;
let running: ChildProcess | null = null;

beforeEach(async () => {
	temp = await mkdtemp(join(tmpdir(), 'workbench-start-'));
});

afterEach(async () => {
	running?.kill('SIGKILL');
	await rm(temp, { recursive: true, force: true });
});

/** Starts the script with a temporary folder of its own, where what it leaves behind shows. */
function run(...args: string[]): { child: ChildProcess; output: () => string } {
	const env = { ...process.env, TMPDIR: temp, TEMP: temp, TMP: temp, CI: '1' };
	const child = spawn(process.execPath, ['scripts/start.mjs', '--port', '0', '--no-open', ...args], { cwd: root, env });
	running = child;
	let text = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
	return { child, output: () => text };
}

async function address({ child, output }: ReturnType<typeof run>): Promise<string> {
	const ended = once(child, 'exit').then(() => {
		throw new Error(`It ended: ${output()}`);
	});
	for (;;) {
		const found = /http:\/\/\S+/.exec(output())?.[0];
		if (found) {
			ended.catch(() => undefined);
			return found;
		}
		await Promise.race([ended, new Promise((done) => setTimeout(done, 50))]);
	}
}

describe('npm start', () => {
	it.each(['SIGINT', 'SIGTERM'] as const)('leaves nothing behind after %s', async (signal) => {
		const started = run(...built);
		expect(await (await fetch(await address(started))).text()).toContain('/page.js');
		expect(await readdir(temp)).toHaveLength(1);
		started.child.kill(signal);
		expect(await once(started.child, 'exit')).toEqual([0, null]);
		expect(await readdir(temp)).toEqual([]);
	});

	it('works on a given folder itself, says so, and leaves it there', async () => {
		const vault = join(temp, 'mine');
		await mkdir(vault);
		await writeFile(join(vault, 'Note.md'), 'mine');
		const started = run('--vault', vault, ...built);
		await address(started);
		expect(started.output()).toContain(`Working on ${vault} itself`);
		started.child.kill('SIGINT');
		await once(started.child, 'exit');
		expect(await readdir(temp)).toEqual(['mine']);
		expect(await readdir(vault)).toEqual(['Note.md']);
	});

	it.each([
		[['--port', 'many'], '--port takes a number'],
		[['--today', '2026-02-30'], '--today takes a day'],
		[['--vault', join(root, 'package.json'), '--no-build'], 'is not a folder'],
		[['--nonsense'], '--nonsense'],
	])('refuses %j in one sentence', async (args, sentence) => {
		const { child, output } = run(...args);
		const [code] = (await once(child, 'close')) as [number];
		expect(code).toBe(1);
		expect(output()).toContain(sentence);
		expect(output()).not.toContain('    at ');
		expect(await readdir(temp)).toEqual([]);
	});

	it('explains its options', async () => {
		const { child, output } = run('--help');
		await once(child, 'close');
		for (const option of ['--vault', '--plugins', '--port', '--today', '--no-open']) expect(output()).toContain(option);
	});
});
