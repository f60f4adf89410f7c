import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Report } from '../../scripts/audit/report';

const ROOT = resolve(__dirname, '../..');
const VAULT = join(ROOT, 'tests/vault');

/** Every file of the sample vault by its vault path. */
export function sampleVault(): Record<string, string> {
	const paths = readdirSync(VAULT, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(VAULT, path)).isFile());
	return Object.fromEntries(paths.map((path) => [path.split(sep).join('/'), readFileSync(join(VAULT, path), 'utf8')]));
}

/** What the audit, run as a program, says of the sample vault on its own day. */
export function auditedSample(): Report {
	const { stdout } = spawnSync(process.execPath, ['scripts/run.mjs', 'audit', VAULT, '--today', '2026-11-23', '--json'], { cwd: ROOT, encoding: 'utf8' });
	return JSON.parse(stdout) as Report;
}
