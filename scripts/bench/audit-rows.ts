import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { interleaved, median, wallTime } from './rounds';
import { ms, times, type Row } from './table';
import { TODAY, type MadeVault } from './vault';

/** Says how much memory the process held at most, in kilobytes, when it ends. */
const TELL_MEMORY = 'data:text/javascript,process.on("exit",()=>process.stderr.write(`\\nheld ${process.resourceUsage().maxRSS}`))';

/** The audit as a program of its own over a vault on disk, beside a search for one word in the same folder. */
export async function auditRows(vault: MadeVault, rounds: number): Promise<Row[]> {
	const folder = mkdtempSync(join(tmpdir(), 'post-mortem-bench-'));
	try {
		writeVault(vault, folder);
		const search = searchFor('incident_id', folder);
		const held: number[] = [];
		const taken = await interleaved(rounds, {
			floor: () => wallTime(() => { spawnSync(search.command, search.args); }),
			audit: () => wallTime(() => { held.push(audit(vault, folder)); }),
		});
		const size = vault.notes.length.toLocaleString('en');
		const reach = vault.notes.length > 50_000 ? '2.5' : '5';
		return [
			{ measure: `audit, ${size} notes; floor: \`${search.command}\` for \`incident_id\``, taken: ms(taken.audit), floor: ms(taken.floor), ratio: times(taken.audit / taken.floor), reach },
			{ measure: `memory of the audit, ${size} notes`, taken: `${Math.round(median(held))} MiB`, floor: '-', ratio: '-', reach: '100 MiB' },
		];
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** The bundle that the rounds run, as `npm run audit` makes it. */
export function buildAudit(): void {
	spawnSync(process.execPath, ['scripts/run.mjs', 'audit', '--help']);
}

function writeVault({ notes }: MadeVault, folder: string): void {
	const made = new Set<string>();
	for (const { path, text } of notes) {
		const file = join(folder, path);
		if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
		made.add(dirname(file));
		writeFileSync(file, text);
	}
}

/** Ripgrep where it is installed, grep where it is not. */
function searchFor(word: string, folder: string): { readonly command: string; readonly args: readonly string[] } {
	const hasRipgrep = spawnSync('rg', ['--version']).status === 0;
	return hasRipgrep ? { command: 'rg', args: ['-l', word, folder] } : { command: 'grep', args: ['-rlF', word, folder] };
}

/** Runs it once, compares its numbers with what was put into the vault, and answers with the mebibytes it held. */
function audit({ truth }: MadeVault, folder: string): number {
	const run = spawnSync(process.execPath, ['--max-semi-space-size=2', '--import', TELL_MEMORY, 'build/audit.mjs', folder, '--today', TODAY, '--json'], { encoding: 'utf8', maxBuffer: 1e9 });
	const said: unknown = JSON.parse(run.stdout);
	const count = (key: string): number => {
		const list = typeof said === 'object' && said !== null ? Object.entries(said).find(([name]) => name === key)?.[1] as unknown : undefined;
		return Array.isArray(list) ? list.length : -1;
	};
	if (count('due') !== truth.due || count('openControls') !== truth.openControls) {
		throw new Error(`The audit found ${count('due')} due and ${count('openControls')} open; there are ${truth.due} and ${truth.openControls}.`);
	}
	return Number(/held (\d+)$/.exec(run.stderr)?.[1] ?? NaN) / 1024;
}
