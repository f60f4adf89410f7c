import { parseArgs } from 'node:util';

export const help = `Starts the workbench: the plugin's real main.js in your browser, in a stand-in for Obsidian.

  npm start -- [options]

  --vault <folder>     work on this folder itself; without it, on a copy of the sample vault that is removed at the end
  --plugins <folder>   load every plugin below this folder too (folders with manifest.json and main.js)
  --port <n>           listen there, or on the next free port above (default 4000)
  --today <day>        start the clock on that day, YYYY-MM-DD; "now" for the real day
                       (the sample vault starts on 2026-11-23, any other on the real day)
  --no-build           use main.js as it is
  --no-open            do not open a browser
  --help               print this

Ctrl+C stops it and removes what it made.`;

/** The day on which the sample vault's due dates read as they were meant. */
export const sampleDay = '2026-11-23';

const known = /** @type {const} */ ({
	vault: { type: 'string' },
	plugins: { type: 'string' },
	port: { type: 'string' },
	today: { type: 'string' },
	'no-build': { type: 'boolean' },
	'no-open': { type: 'boolean' },
	help: { type: 'boolean' },
});

/** @param {string | undefined} text */
function readPort(text) {
	const port = Number(text ?? 4000);
	const valid = Number.isInteger(port) && port >= 0 && port <= 65_535;
	if (!valid) throw new Error(`--port takes a number up to 65535, not "${text}".`);
	return port;
}

/**
 * @param {string | undefined} text
 * @param {boolean} sample
 */
function readToday(text, sample) {
	if (text === 'now') return null;
	if (text === undefined) return sample ? sampleDay : null;
	const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : new Date(NaN);
	if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text)) {
		throw new Error(`--today takes a day such as ${sampleDay}, or "now", not "${text}".`);
	}
	return text;
}

/** @param {string[]} args */
export function readOptions(args) {
	const { values } = parseArgs({ args, options: known });
	return {
		vault: values.vault ?? null,
		plugins: values.plugins ?? null,
		port: readPort(values.port),
		today: readToday(values.today, values.vault === undefined),
		build: !values['no-build'],
		open: !values['no-open'],
		help: values.help === true,
	};
}
