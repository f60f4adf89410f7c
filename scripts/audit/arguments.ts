import { parseArgs } from 'node:util';
import { readDay, type Day } from '../../src/text/calendar';

export const USAGE = `Reads a vault folder without Obsidian and says what is due.

  npm run audit -- <vault> [--today YYYY-MM-DD] [--json]

  <vault>   the folder that holds the notes; nothing in it is changed
  --today   the day to count from; the day of this machine where it is left out
  --json    one JSON document instead of tables: today, due, openControls, findings, duplicates, unreadable, orphans
  --help    this text

Paths are vault paths, lines count from 1. Folders and files whose names begin with a dot are skipped, symbolic links are
listed and not followed, and front matter is only ever read as YAML.

Exit code: 0 nothing is overdue, 1 something is overdue, 2 the vault cannot be read or an argument is wrong.
`;

export interface Arguments {
	readonly vault: string;
	/** Undefined for the day of this machine. */
	readonly today?: Day;
	readonly json: boolean;
}

/** What the command line asks for, or what is wrong with it. */
export function readArguments(args: readonly string[]): Arguments | 'help' | { readonly wrong: string } {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: { json: { type: 'boolean', default: false }, today: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } },
		});
		if (values.help) return 'help';
		const [vault, ...more] = positionals;
		if (vault === undefined || vault === '') return { wrong: 'Name the vault folder.' };
		if (more.length > 0) return { wrong: `One vault at a time; what is “${more.join(' ')}”?` };
		const today = readDay(values.today);
		if (values.today !== undefined && today === undefined) return { wrong: `“${values.today}” is not a day. Write it like 2026-11-23.` };
		return { vault, json: values.json === true, ...(today && { today }) };
	} catch (error) {
		if (error instanceof TypeError) return { wrong: error.message };
		throw error;
	}
}
