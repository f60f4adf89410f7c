import fc from 'fast-check';
import { MemoryStore, type TFile } from '../../host';
import { dueAnswers, openControls } from '../../../src/index/answers';
import { sectionsOfIndex, TODAY } from '../../panel/sections-of';
import { vaultOf } from '../../index/vault-of';
import { apiOf } from '../automation/api-of';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';
import { answerDialogs, diceOf, type Dice } from './answer-dialogs';
import { changedLines, lostWords } from './what-was-lost';

const RUNS = Number(process.env['MODEL_RUNS'] ?? 2);
/** The same steps in every run unless a seed is named; a failure prints `seed` and `path` to have it again. */
const { MODEL_SEED, MODEL_PATH: PATH, FC_SEED } = process.env;
const SEED = Number(MODEL_SEED ?? FC_SEED ?? 20_261_123);
const STEPS = Number(process.env['MODEL_STEPS'] ?? 22);

jest.setTimeout(60_000 + RUNS * STEPS * 5000);
afterEach(stopPlugins);

const INCIDENT = 'Post-mortems/INC-0001 Prices.md';

/** A vault in which everything concerns everything. */
const vault: Readonly<Record<string, string>> = {
	[INCIDENT]: [
		'---', 'incident_id: INC-0001', 'incident_status: open # so far', 'incident_date: 2026-11-20', 'severity: P2', 'client: "[[Acme]]"', 'sow: "[[Acme SOW]]"', '---',
		'## Expected and actual', '**Expected:** q1q', '**Actual:** q2q', '', '## Timeline', '- 2026-11-20 09:00 UTC **Detected** q3q [[Acme]]', '',
		'## Response', '- [ ] Send the notice q4q 📅 2026-11-22 ^chk-aaaaaa', '', '## Five whys', '### Why chain: q5q', '', '- **Outcome:** q6q', '1. q7q', '- **Root cause:** ', '- **Change:** ', '',
		'## Controls', '- [ ] Compare every price q8q [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-20] 📅 2026-11-21 ^ctl-aaaaaa', '  - 2026-11-21 held: q9q', '',
	].join('\n'),
	'Post-mortems/INC-0002 Mail.md': '---\nincident_id: INC-0002\nincident_status: contained\nseverity: P3\nclient: Acme\n---\n## Timeline\n- 2026-11-21 09:00 UTC **Detected** q10q\n\n## Controls\n- [x] Test the form q11q [in:: [[Send checklist]]] 📅 2026-12-24 ^ctl-bbbbbb\n',
	'Send checklist.md': '# Send\n\n## Delivery\n- [ ] Compare every price q12q ^ctl-aaaaaa\n- [ ] Test the form ^ctl-bbbbbb\n\n## Kickoff\n- [ ] Subject q13q\n',
	'Acme SOW.md': '# SOW\n\nTwo rounds of revision q14q.\n',
	'Acme.md': 'Client q15q\n',
	'Acme November.md': '- [x] Compare every price ^ctl-aaaaaa\n',
	'Log.md': '# Log\n- 2026-11-01 q16q\n',
};

interface Step {
	readonly kind: typeof KINDS[number];
	readonly seed: number;
}

const KINDS = ['command', 'command', 'command', 'command', 'command under a fault', 'command while another program writes', 'hand edit', 'typing', 'sync', 'conflict copy', 'rename', 'delete', 'late metadata', 'tick a row', 'undo'] as const;

const step: fc.Arbitrary<Step> = fc.record({ kind: fc.constantFrom(...KINDS), seed: fc.nat(0xFFFF) });

const LINES = [
	'- 2026-11-22 10:00 UTC **Contained** W', '- [ ] W 📅 2026-11-25 ^chk-bbbbbb', '- [x] W ^ctl-aaaaaa', '- [ ] W [in:: [[Send checklist]]] 📅 2026-11-24 ^ctl-cccccc',
	'## Controls', '## Timeline', 'I should have checked W.', '- **Root cause:** W', '%% W %%', '```', '> - [ ] W ^ctl-bbbbbb', '', '<img src=x onerror=alert(1)> W', 'severity: W', '  - 2026-11-22 skipped (placement): W',
];

/** One vault under random use, and what must hold whatever happens to it. */
class RandomUse {
	readonly log: string[] = [];
	private written = 100;

	private constructor(readonly plugin: PluginHost, private readonly disk: MemoryStore, private readonly commands: readonly string[]) {}

	static async start(): Promise<RandomUse> {
		const disk = new MemoryStore();
		const plugin = await startPlugin(vault, { disk });
		const ids = Object.keys(plugin.app.commands.commands).filter((id) => id.startsWith('post-mortem:') && !/open-panel|finding$/.test(id)).map((id) => id.slice(12)).sort();
		await plugin.run('open-panel');
		await plugin.open(INCIDENT);
		await new Promise((resolve) => setTimeout(resolve, 350));
		return new RandomUse(plugin, disk, ids);
	}

	private words(): string {
		this.written += 1;
		return `q${this.written}q said`;
	}

	private line(dice: Dice): string {
		return (LINES[dice(LINES.length)] ?? '').replace('W', this.words());
	}

	private note(dice: Dice): TFile {
		const files = this.plugin.app.vault.getMarkdownFiles().sort((a, b) => (a.path < b.path ? -1 : 1));
		const file = files[dice(files.length)];
		if (!file) throw new Error('The vault is empty');
		return file;
	}

	/** The text of every note as the user has it: with what the editor holds and the disk does not yet. */
	private texts(): Map<TFile, string> {
		const onDisk = this.disk.texts();
		return new Map(this.plugin.app.vault.getMarkdownFiles().map((file) => [file, onDisk[file.path] ?? '']));
	}

	async take({ kind, seed }: Step): Promise<void> {
		const dice = diceOf(seed);
		await this.plugin.rest();
		const before = this.texts();
		this.log.push(`${kind} ${seed}`);
		const gone = await this.run(kind, dice);
		this.plugin.faults.clear();
		await this.plugin.rest();
		await this.plugin.rest();
		this.nothingLost(before, kind, gone);
		await this.indexIsTrue();
	}

	/** Does one step; answers with the note that it deleted. */
	private async run(kind: Step['kind'], dice: Dice): Promise<TFile | undefined> {
		const file = this.note(dice);
		const { plugin, disk } = this;
		const text = disk.texts()[file.path] ?? '';
		if (kind.startsWith('command')) await this.command(kind, file, dice);
		else if (kind === 'hand edit') await plugin.app.vault.process(file, (old) => this.edited(old, dice));
		else if (kind === 'sync') await disk.change(file.path, this.edited(text, dice));
		else if (kind === 'conflict copy') await disk.change(file.path.replace('.md', ` (Conflicted copy ${this.written}).md`), this.edited(text, dice));
		else if (kind === 'typing') await this.type(file, dice);
		else if (kind === 'rename') await plugin.app.fileManager.renameFile(file, file.path.replace(/( \d+)?\.md$/, ` ${this.written}.md`));
		else if (kind === 'delete' && plugin.app.vault.getMarkdownFiles().length > 5 && file.path !== INCIDENT) {
			await plugin.app.vault.delete(file);
			return file;
		} else if (kind === 'late metadata') {
			plugin.faults.holdMetadata();
			await disk.change(file.path, this.edited(text, dice));
			await plugin.host.settled();
			await disk.change(file.path, this.edited(disk.texts()[file.path] ?? '', dice));
			await plugin.host.settled();
			plugin.faults.releaseMetadata(dice(2) === 0 ? 'as-told' : 'newest-first');
		} else if (kind === 'tick a row') {
			const boxes = [...document.querySelectorAll<HTMLElement>('.post-mortem-panel input[type=checkbox]')];
			boxes[dice(Math.max(boxes.length, 1))]?.click();
		} else if (kind === 'undo') plugin.app.workspace.activeEditor?.editor?.redo();
		return undefined;
	}

	private edited(text: string, dice: Dice): string {
		const lines = text.split('\n');
		lines.splice(placeIn(lines, dice), 0, this.line(dice));
		return lines.join('\n');
	}

	private async type(file: TFile, dice: Dice): Promise<void> {
		await this.plugin.open(file.path);
		const { editor } = this.plugin.view();
		const line = placeIn(editor.getValue().split('\n'), dice);
		editor.replaceRange(`${this.line(dice)}\n`, { line, ch: 0 });
		editor.setCursor({ line, ch: 0 });
	}

	private async command(kind: string, file: TFile, dice: Dice): Promise<void> {
		const { plugin } = this;
		const incidents = plugin.app.vault.getMarkdownFiles().filter((each) => each.path.startsWith('Post-mortems/'));
		const place = incidents[dice(incidents.length)] ?? file;
		await plugin.open(place.path, dice(3) === 0 ? 'preview' : 'source');
		const { editor } = plugin.view();
		editor.setCursor({ line: dice(editor.lineCount()), ch: 0 });
		const offered = this.commands.filter((id) => plugin.offers(id));
		const id = offered[dice(offered.length)] ?? 'create-incident';
		this.log.push(`  ${id} in ${place.path}`);
		if (kind === 'command under a fault') plugin.faults.failWrites((['ENOSPC', 'EACCES', 'EROFS'] as const)[dice(3)] ?? 'ENOSPC', { skip: dice(2), times: 1 + dice(2) });
		await plugin.run(id);
		await plugin.rest();
		if (kind.endsWith('writes')) {
			const target = plugin.app.vault.getFileByPath(place.path);
			const line = this.line(dice);
			if (target) plugin.faults.afterNextRead(target.path, async () => { void plugin.app.vault.process(target, (text) => `${text}\n${line}`); });
			await this.disk.change('Send checklist.md', this.edited(this.disk.texts()['Send checklist.md'] ?? '', dice));
		}
		await answerDialogs(plugin, { dice, words: () => this.words(), notes: ['Send checklist', 'Acme SOW', 'Log', 'Nowhere'] });
	}

	private nothingLost(before: ReadonlyMap<TFile, string>, kind: string, gone: TFile | undefined): void {
		const after = this.texts();
		const everything = [...after.values()].join('\n');
		for (const [file, old] of before) {
			if (file === gone) continue;
			const now = after.get(file);
			if (now === undefined) throw this.failure(`${file.path} is gone`);
			if (kind === 'undo') continue;
			const lost = lostWords(old, now).filter((word) => lostWords(word, everything).length > 0);
			if (lost.length > 0) throw this.failure(`${file.path} lost ${lost.join(', ')}\n--- before\n${old}\n--- after\n${now}`);
			const changed = changedLines(old, now);
			if (changed.length > 8) throw this.failure(`${file.path}: ${changed.length} lines changed\n${changed.join('\n')}\n--- after\n${now}`);
		}
	}

	/** The sidebar, and what scripts are told, say what an index made from scratch over the disk says. */
	private async indexIsTrue(): Promise<void> {
		let [shown, expected]: [string[], string[]] = [[], []];
		for (let tries = 0; tries < 25; tries++) {
			[shown, expected] = [[...shownRows(), ...await this.told()], expectedRows(this.disk)];
			if (shown.join('\n') === expected.join('\n')) return;
			await new Promise((resolve) => setTimeout(resolve, 60));
		}
		this.log.push('The sidebar and the answers:', ...shown.map((each) => `  ${each}`));
		try {
			expect(shown).toEqual(expected);
		} catch (error) {
			throw this.failure(error instanceof Error ? error.message : String(error));
		}
	}

	private async told(): Promise<string[]> {
		const api = apiOf(this.plugin);
		return inWords(await api.due(), await api.openControls());
	}

	failure(what: string): Error {
		const notes = [...this.texts()].filter(([file, text]) => text !== vault[file.path]).map(([file, text]) => `--- ${file.path}\n${text}`);
		return new Error(`${what}\n\nAfter these steps:\n${this.log.join('\n')}\n\nNotes that changed:\n${notes.join('\n')}`);
	}
}

/** A line before which one may write; not amid the rows of a table, where readers of Markdown differ on what a line still belongs to. */
function placeIn(lines: readonly string[], dice: Dice): number {
	const place = dice(lines.length);
	return lines[place]?.startsWith('|') ? 0 : place;
}

function shownRows(): string[] {
	const rows = document.querySelectorAll('.post-mortem-sections > :nth-child(2) .post-mortem-row .post-mortem-title');
	return [...rows].map((row) => row.getAttribute('aria-label') ?? '');
}

function expectedRows(disk: MemoryStore): string[] {
	const { index } = vaultOf(disk.texts());
	const shown = sectionsOfIndex(index).flatMap((section) => section.groups.filter((group) => group.title === '' || !group.folded).flatMap((group) => group.rows.map((row) => row.label)));
	return [...shown, ...inWords(dueAnswers(index, TODAY), openControls(index).map(({ answer }) => answer))];
}

/** What scripts are told, whole; the order of copies within an answer says nothing. */
function inWords(due: readonly object[], controls: readonly { readonly copies: readonly object[] }[]): string[] {
	const open = controls.map(({ copies, ...control }) => `open ${JSON.stringify(control)} ${copies.map((copy) => JSON.stringify(copy)).sort().join(' ')}`);
	return [...due.map((each) => `due ${JSON.stringify(each)}`), ...open.sort()];
}

describe('whatever is done to a vault', () => {
	it('loses no word of the user, and the sidebar says what an index made anew says (reliability 15, 22, 23, 41, 44, 45)', async () => {
		const quiet = [jest.spyOn(console, 'error'), jest.spyOn(console, 'warn')].map((each) => each.mockImplementation(() => undefined));
		await fc.assert(fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
			const use = await RandomUse.start();
			for (const each of steps) await use.take(each);
			await stopPlugins();
		}), { numRuns: RUNS, endOnFailure: true, seed: SEED, ...(PATH !== undefined && { path: PATH }) });
		for (const each of quiet) each.mockRestore();
	});
});
