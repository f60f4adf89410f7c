import { cpus } from 'node:os';
import { auditRows, buildAudit } from './audit-rows';
import { browserRows } from './browser-rows';
import { installWindow } from './busy';
import { built, byteRows } from './bytes';
import { languageRows } from './language-rows';
import { sizeRows } from './size-rows';
import { markdown, times, type Row } from './table';
import { madeVault } from './vault';

const USAGE = `Measures what the plugin costs in generated vaults; prints medians of interleaved rounds beside a floor from the same run.

  npm run bench -- [--quick]

  --quick   1,000 and 10,000 notes and few rounds, instead of 1,000, 10,000 and 100,000
`;

async function run(args: readonly string[]): Promise<number> {
	const quick = args.includes('--quick');
	if (args.some((arg) => arg !== '--quick')) {
		process.stderr.write(USAGE);
		return 2;
	}
	const rounds = quick ? 3 : 5;
	const bundle = await built();
	buildAudit();
	const rows: Row[] = [...byteRows(bundle)];
	const changed: { readonly ours: number; readonly other: number }[] = [];
	for (const size of quick ? [1000, 10_000] : [1000, 10_000, 100_000]) {
		process.stderr.write(`A vault of ${size.toLocaleString('en')} notes …\n`);
		const vault = madeVault(size);
		const measured = await sizeRows(vault, rounds);
		changed.push(measured);
		rows.push(...measured.rows);
		if (size > 1000) rows.push(...await auditRows(vault, 3));
	}
	rows.push(...growth(changed), ...await languageRows(rounds), ...await browserRows(bundle.code, rounds));
	process.stdout.write(`${cpus()[0]?.model ?? 'unknown machine'}, ${cpus().length} cores, Node ${process.version}, ${rounds} rounds\n\n${markdown(rows)}\n\n`);
	process.stdout.write(`What takes the bytes of \`main.js\`\n\n${bundle.parts.slice(0, 24).map(([part, bytes]) => `  ${(bytes / 1000).toFixed(1).padStart(6)} kB  ${part}`).join('\n')}\n`);
	return 0;
}

/** How much more a change costs in the largest vault than in the smallest. */
function growth(changed: readonly { readonly ours: number; readonly other: number }[]): Row[] {
	const [first, last] = [changed[0], changed.at(-1)];
	if (!first || !last) return [];
	return [
		{ measure: 'one changed incident, the largest vault for the smallest', taken: '-', floor: '-', ratio: times(last.ours / first.ours), reach: '1.5' },
		{ measure: 'one other changed note, the largest vault for the smallest', taken: '-', floor: '-', ratio: times(last.other / first.other), reach: '1.5' },
	];
}

installWindow();
process.exitCode = await run(process.argv.slice(2));
