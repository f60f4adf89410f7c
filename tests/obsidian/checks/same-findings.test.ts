import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';
import { auditedSample, sampleVault } from '../sample-vault';

afterEach(stopPlugins);
jest.setTimeout(120_000);

/** As `line · rule: sentence`, by the note. */
function audited(): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const { path, line, rule, text } of auditedSample().findings) {
		found.set(path, [...(found.get(path) ?? []), `line ${line} · ${rule}: ${text}`]);
	}
	return found;
}

async function listed(host: PluginHost): Promise<string[]> {
	await host.run('check-incident');
	const rows = [...document.querySelectorAll('.prompt-results .suggestion-item')].map((row) => {
		const notes = [...row.querySelectorAll('.suggestion-note')];
		return `${notes.at(-1)?.textContent ?? ''}: ${row.querySelector('.suggestion-title')?.textContent ?? ''}`;
	});
	await host.press('Escape');
	return rows;
}

/** The lines that the command for the next finding goes to, from the start of the note until it is around. */
async function visitedLines(host: PluginHost): Promise<number[]> {
	const { editor } = host.view();
	editor.setCursor(0, 0);
	const lines: number[] = [];
	for (let last = -1; ;) {
		await host.host.run('post-mortem:next-finding');
		const at = editor.posToOffset(editor.getCursor());
		if (at <= Math.max(last, 0)) return [...new Set(lines)];
		lines.push(editor.getCursor().line + 1);
		last = at;
	}
}

/** What the sidebar shows of the note, every group open and whole: as the audit says it, without the rule. */
async function inPanel(host: PluginHost): Promise<string[]> {
	for (const closed of ['.post-mortem-fold[aria-expanded="false"]', '.post-mortem-more']) {
		for (const each of document.querySelectorAll<HTMLElement>(`.post-mortem-this ${closed}`)) each.click();
		await host.rest();
	}
	const labels = [...document.querySelectorAll('.post-mortem-this .post-mortem-title')].map((each) => each.getAttribute('aria-label') ?? '');
	const findings = labels.filter((label) => /^(?:Error|Warning|Hint): /.test(label));
	return findings.map((label) => label.replace(/^(?:Error|Warning|Hint): (.*?) · (line \d+)(?: · .*)?$/, '$2: $1')).sort();
}

/** What is read once it is what is wanted, else what it is after a while: the editor and the sidebar follow in their own time. */
async function inTime<Read>(wanted: Read, read: () => Promise<Read>): Promise<Read> {
	for (let tries = 0; tries < 20; tries++) {
		const found = await read();
		if (JSON.stringify(found) === JSON.stringify(wanted)) return found;
		await new Promise((resolve) => setTimeout(resolve, 30));
	}
	return read();
}

it('the audit, the command, the editor and the sidebar find the same in every note of the sample vault', async () => {
	const audit = audited();
	expect(audit.size).toBeGreaterThan(10);
	const host = await startPlugin(sampleVault(), { now: '2026-11-23T23:59:00Z' });
	document.querySelector<HTMLElement>('.side-dock-ribbon-action[aria-label="Open Post-mortem sidebar"]')?.click();
	await host.rest();
	const notes = host.app.vault.getMarkdownFiles().map((file) => file.path).filter((path) => !path.includes('Conflicted copy'));
	let compared = 0;
	for (const path of notes) {
		if (!audit.has(path) && !path.startsWith('Post-mortems/')) continue;
		await host.open(path);
		expect([path, await listed(host)]).toEqual([path, audit.get(path) ?? []]);
		const inEditor = (audit.get(path) ?? []).filter((said) => /· (?:whys|language)\//.test(said)).map((said) => Number(/\d+/.exec(said)?.[0]));
		const isIncident = /^Post-mortems\/INC-\d{4} (?!notice|summary|update|post-mortem)/.test(path);
		const marked = isIncident ? [...new Set(inEditor)] : [];
		expect([path, await inTime(marked, () => visitedLines(host))]).toEqual([path, marked]);
		const sentences = (audit.get(path) ?? []).map((said) => said.replace(/ · [\w/-]+: /, ': ')).sort();
		if (isIncident) expect([path, await inTime(sentences, () => inPanel(host))]).toEqual([path, sentences]);
		compared += (audit.get(path) ?? []).length;
	}
	expect(compared).toBe([...audit.values()].flat().length);
});
