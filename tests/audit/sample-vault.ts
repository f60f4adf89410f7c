import { cpSync, mkdtempSync, readdirSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A copy of the sample vault whose files were all changed late on its day, whatever the clock of the machine said when they
 * were checked out; the caller removes it.
 */
export function sampleVaultCopy(): string {
	const made = mkdtempSync(join(tmpdir(), 'post-mortem-sample-'));
	cpSync(join(__dirname, '../vault'), made, { recursive: true });
	const changed = new Date('2026-11-23T23:59:00Z');
	for (const path of readdirSync(made, { recursive: true, encoding: 'utf8' })) utimesSync(join(made, path), changed, changed);
	return made;
}
