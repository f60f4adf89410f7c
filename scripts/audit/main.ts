import { realpathSync } from 'node:fs';
import { instantAt, instantOf, localDayOf } from '../../src/text/calendar';
import { readArguments, USAGE } from './arguments';
import { disk } from './disk';
import { readVault, type VaultReading } from './read-vault';
import { report } from './report';
import { table } from './table';
import { isDiskError } from './vault-files';

/** Exit codes, as `--help` documents them. */
const EXIT = { fine: 0, overdue: 1, failed: 2 } as const;

/** Of a day that was asked for, so that nothing in it lies in the future. */
const LAST_MINUTE = 24 * 60 - 1;

function run(args: readonly string[]): number {
	const asked = readArguments(args);
	if (asked === 'help') {
		process.stdout.write(USAGE);
		return EXIT.fine;
	}
	if ('wrong' in asked) return fail(`${asked.wrong}\n\n${USAGE}`);
	const vault = open(asked.vault);
	if (typeof vault === 'string') return fail(`${vault}\n`);
	const now = asked.today ? instantAt(asked.today, LAST_MINUTE) : instantOf(Date.now());
	const said = report(vault, asked.today ?? localDayOf(Date.now()), now);
	process.stdout.write(asked.json ? `${JSON.stringify(said, null, 2)}\n` : table(said));
	return said.due.some((item) => item.group === 'overdue') ? EXIT.overdue : EXIT.fine;
}

/** The vault, or why it cannot be read. */
function open(folder: string): VaultReading | string {
	try {
		return readVault(disk, realpathSync(folder));
	} catch (error) {
		if (!isDiskError(error)) throw error;
		return `The vault “${folder}” cannot be read: ${error.message}`;
	}
}

function fail(message: string): number {
	process.stderr.write(message);
	return EXIT.failed;
}

process.exitCode = run(process.argv.slice(2));
