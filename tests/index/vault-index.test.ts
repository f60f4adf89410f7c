import type { Contribution } from '../../src/index/contribution';
import { LONGEST_NOTE, contributionOf } from '../../src/index/contribution';
import { duplicates, uncounted } from '../../src/index/duplicates';
import { VaultIndex } from '../../src/index/vault-index';
import { incident, vaultOf } from './vault-of';

const STEP = '- [ ] Compare [kind:: checklist step] [in:: [[Send]]] 📅 2026-12-23 ^ctl-aaaaaa';
const LINE = '- [ ] Compare ([[INC-0001]]) ^ctl-aaaaaa\n';

/** State and copies of the only control. */
function seen(files: Readonly<Record<string, string>>): { state: string; copies: string[] } {
	const [view, more] = vaultOf(files).index.controls();
	if (!view || more) throw new Error('Not exactly one control');
	return { state: `${view.standing.state}: ${view.standing.because}`, copies: view.copies.map((copy) => `${copy.path}:${copy.line} ${copy.use}`) };
}

describe('a control', () => {
	it('is in place when the artifact holds its id, and in use when a copy says so', () => {
		const files = { 'INC.md': incident('INC-0001', STEP), 'Lists/Send.md': LINE };
		expect(seen(files)).toEqual({ state: 'in place: line there', copies: [] });
		expect(seen({ ...files, 'Acme.md': '# Acme\n- [x] Compare ^ctl-aaaaaa\n', 'Beta.md': '- [-] Compare ^CTL-AAAAAA\n', 'Gamma.md': 'Compare ^ctl-aaaaaa' }))
			.toEqual({ state: 'in use: copy used', copies: ['Acme.md:1 used', 'Beta.md:0 overridden', 'Gamma.md:0 issued'] });
	});

	it('is counted once for every line of a copy', () => {
		expect(seen({ 'INC.md': incident('INC-0001', STEP), 'Send.md': LINE, 'A.md': '- [x] One ^ctl-aaaaaa\n- [ ] Two ^ctl-aaaaaa\n' }).copies)
			.toEqual(['A.md:0 used', 'A.md:1 pending']);
	});

	it.each([
		['the record itself', {}],
		['a conflict copy of a project', { 'Acme (Conflicted copy Pixel 202610281912).md': '- [x] Compare ^ctl-aaaaaa' }],
		['a conflict copy of the record', { 'INC.sync-conflict-20261028-191200-ABC.md': incident('INC-0001', STEP) }],
		['a client message', { 'Notice.md': '---\nclient_message: notice\n---\n- [x] Compare ^ctl-aaaaaa' }],
		['a periodic review', { 'Reviews/2026-11.md': '---\nincident_review: 2026-11\n---\n- [x] Compare ^ctl-aaaaaa' }],
		['another record', { 'INC2.md': incident('INC-0002', '- [-] Same id ^ctl-aaaaaa') }],
		['an incident that cannot be read', { 'INC2.md': '---\nincident_id: INC-0002\nimpact: a: b\n---\n- [x] Compare ^ctl-aaaaaa' }],
		['a line in code, in a comment and in mid-line', { 'A.md': '```\n- [x] A ^ctl-aaaaaa\n```\n%%\n- [x] A ^ctl-aaaaaa\n%%\n- [x] A ^ctl-aaaaaa b\n[[Send#^ctl-aaaaaa]]' }],
	])('has no copy in %s', (_, files) => {
		const { index } = vaultOf({ 'INC.md': incident('INC-0001', STEP), 'Send.md': LINE, ...files });
		expect(index.controls()[0]?.copies).toEqual([]);
	});

	it('has no copy in its breaker’s log, and is in use when the log has a line for it', () => {
		const breaker = `${STEP}\n  - Log: [[Acme log]]`;
		const files = { 'INC.md': incident('INC-0001', breaker), 'Send.md': LINE };
		expect(seen({ ...files, 'Acme log.md': '- [x] Compare ^ctl-aaaaaa\n' })).toEqual({ state: 'in place: line there', copies: [] });
		expect(seen({ ...files, 'Acme log.md': '- 2026-06-01 07:50 UTC **Fired** late (ctl-aaaaaa)\n' }).state).toBe('in use: log line');
		expect(seen({ ...files, 'Other log.md': '- 2026-06-01 07:50 UTC **Fired** late (ctl-aaaaaa)\n' }).state).toBe('in place: line there');
	});

	it('is not in place because its own record names itself as the artifact', () => {
		expect(seen({ 'INC.md': incident('INC-0001', STEP.replace('[[Send]]', '[[#Response]]')) }).state).toBe('intent: never placed');
		expect(seen({ 'INC.md': incident('INC-0001', STEP.replace('Send', 'INC'), 'open', LINE) }).state).toBe('in place: line there');
	});

	it('slips when its line or its artifact goes, whatever copies say', () => {
		const placed = STEP.replace('📅', '[placed:: 2026-01-01] 📅');
		expect(seen({ 'INC.md': incident('INC-0001', placed), 'Send.md': '', 'A.md': '- [x] Compare ^ctl-aaaaaa' }).state).toBe('slipped: line gone');
		expect(seen({ 'INC.md': incident('INC-0001', placed) }).state).toBe('slipped: artifact gone');
	});

	it.each([
		['[[send]]', 'Lists/Send.md'],
		['[[Lists/Send|the list]]', 'Lists/Send.md'],
		['[[Send#Delivery]]', 'Lists/Send.md'],
		['[list](../Lists/Send%20it.md)', 'Lists/Send it.md'],
		['[list](<Lists/Send it.md>)', 'Lists/Send it.md'],
		['https://example.org/Send', undefined],
	])('finds its artifact by %s (reliability 27)', (link, path) => {
		const { index } = vaultOf({ 'INC/a.md': incident('INC-0001', STEP.replace('[[Send]]', link)), 'Lists/Send.md': '', 'Lists/Send it.md': '' });
		expect(index.controls()[0]?.artifactPath).toBe(path);
	});

	it('is shown twice, each naming the other, when two records have one id', () => {
		const { index } = vaultOf({ 'A.md': incident('INC-0001', STEP), 'B.md': incident('INC-0002', STEP), 'Send.md': LINE });
		expect(index.controls().map((view) => [view.path, view.twins])).toEqual([['A.md', ['B.md']], ['B.md', ['A.md']]]);
		const { index: one } = vaultOf({ 'A.md': incident('INC-0001', `${STEP}\n- [-] The same id again ^ctl-aaaaaa`), 'Send.md': LINE });
		expect(one.controls().map((view) => view.twins)).toEqual([['A.md'], ['A.md']]);
	});
});

describe('incidents', () => {
	it('come by number, not as text, and stand in duplicates when ids are the same but for case (reliability 20, 21)', () => {
		const { index } = vaultOf({
			'a.md': incident('INC-0010', ''), 'b.md': incident('INC-9', ''), 'c.md': incident('inc-9', ''), 'd.md': incident('INC-10000', ''), 'e.md': incident('AB-11', ''),
		});
		expect(index.incidents().map((note) => note.incident.id)).toEqual(['AB-11', 'INC-9', 'inc-9', 'INC-0010', 'INC-10000']);
		expect(duplicates(index)).toEqual([{ id: 'INC-9', paths: ['b.md', 'c.md'] }]);
	});

	it('that cannot be counted are listed with the reason and the line (reliability 4, 15)', () => {
		const { index } = vaultOf({
			'Broken.md': '---\ntitle: x\nincident_id: INC-0001\nimpact: DB: down\n---\n- [ ] Due 📅 2026-01-01 ^chk-aaaaaa\n',
			'Empty.md': '---\nincident_id:\n---\n',
			'Fine (conflicted copy 2026-01-01).md': incident('INC-0002', ''),
			'Other broken.md': '---\ntitle: a: b\n---\n',
		});
		expect(index.incidents()).toEqual([]);
		expect(uncounted(index)).toEqual([
			{ path: 'Broken.md', line: 3, why: 'yaml' }, { path: 'Empty.md', line: 0, why: 'no id' },
			{ path: 'Fine (conflicted copy 2026-01-01).md', line: 0, why: 'conflict copy' },
		]);
	});

	it('that are too long are listed and not read, while other long notes still hold their ids (reliability 13)', () => {
		const facts = { path: 'a.md', frontMatter: { incident_id: 'INC-0001' }, frontMatterBroken: false, anchors: [], hasDueLines: false, isTemplate: false };
		const long = ' '.repeat(LONGEST_NOTE + 1);
		expect(contributionOf(facts, long)?.unreadable).toEqual({ line: 0, why: 'too long' });
		const anchors = [{ id: 'ctl-aaaaaa', line: 3 }];
		expect(contributionOf({ ...facts, frontMatter: undefined, anchors, hasDueLines: true, isTemplate: false }, long)).toMatchObject({ anchors });
	});
});

describe('an orphan', () => {
	it('is a line in an artifact whose record was never written', () => {
		expect(vaultOf({ 'Send.md': `# Send\n${LINE}`, 'Acme.md': '- [x] Compare ^ctl-aaaaaa' }).index.orphans())
			.toEqual([{ id: 'ctl-aaaaaa', path: 'Acme.md', line: 0 }, { id: 'ctl-aaaaaa', path: 'Send.md', line: 1 }]);
	});

	it.each([
		['its record is there', { 'INC.md': incident('INC-0001', STEP) }],
		['its record stands in a note that cannot be read', { 'INC.md': '---\nincident_id: INC-0001\nimpact: a: b\n---\n## Controls\n- [ ] Compare ^ctl-aaaaaa' }],
		['its record stands in a conflict copy', { 'INC (conflicted copy).md': incident('INC-0001', STEP) }],
	])('is none when %s', (_, files) => {
		expect(vaultOf({ 'Send.md': LINE, ...files }).index.orphans()).toEqual([]);
	});

	it('is never in a client message, a review or a conflict copy', () => {
		expect(vaultOf({ 'Reviews/2026-11.md': `---\nincident_review: 2026-11\n---\n${LINE}`, 'Send (conflicted copy).md': LINE }).index.orphans()).toEqual([]);
	});
});

describe('ids', () => {
	it('are known from records, artifacts, copies and due lines, so that a new one is new', () => {
		const { index } = vaultOf({ 'INC.md': incident('INC-0001', '- [ ] A ^ctl-aaaaaa #tag'), 'Send.md': 'Clause ^ctl-bbbbbb', 'D.md': '- [ ] Due 📅 2026-01-01 ^chk-cccccc' });
		expect(['ctl-aaaaaa', 'ctl-bbbbbb', 'chk-cccccc', 'ctl-dddddd', '__proto__', 'constructor'].map((id) => index.knows(id))).toEqual([true, true, true, false, false, false]);
	});
});

describe('listeners', () => {
	function note(path: string, id: string): Contribution {
		const read = contributionOf({ path, frontMatter: { incident_id: id }, frontMatterBroken: false, anchors: [], hasDueLines: false, isTemplate: false }, `## Controls\n${STEP}\n`);
		if (!read) throw new Error('Nothing read');
		return read;
	}

	function listening(resolve: (target: string) => string | undefined = () => undefined): { index: VaultIndex; heard: () => number; stop: () => void } {
		const index = new VaultIndex(resolve);
		let heard = 0;
		const stop = index.onChange(() => { heard += 1; });
		return { index, heard: () => heard, stop };
	}

	it('hear once of many changes, and not when nothing changed (reliability 44, 45)', () => {
		const { index, heard } = listening();
		expect([index.put('a.md', note('a.md', 'INC-0001')), index.put('b.md', note('b.md', 'INC-0002'))]).toEqual([true, true]);
		index.announce();
		expect(heard()).toBe(1);
		expect(index.put('a.md', note('a.md', 'INC-0001'))).toBe(false);
		index.announce();
		expect(heard()).toBe(1);
	});

	it('do not hear of a change that was taken back before it was told', () => {
		const { index, heard } = listening();
		index.put('a.md', note('a.md', 'INC-0001'));
		index.announce();
		index.put('a.md', note('a.md', 'INC-0002'));
		index.put('b.md', note('b.md', 'INC-0003'));
		index.put('b.md', undefined);
		index.put('a.md', note('a.md', 'INC-0001'));
		index.announce();
		expect(heard()).toBe(1);
	});

	it('hear when a link leads elsewhere, although no note of ours changed', () => {
		const there = new Set<string>();
		const { index, heard } = listening((target) => (there.has(target) ? `${target}.md` : undefined));
		index.put('a.md', note('a.md', 'INC-0001'));
		index.announce();
		there.add('Send');
		expect(index.controls()[0]?.artifactPath).toBeUndefined();
		index.moved('Lists/Other.md');
		index.announce();
		expect(heard()).toBe(1);
		index.moved('Lists/Send.md');
		index.announce();
		expect(heard()).toBe(2);
		expect(index.controls()[0]?.artifactPath).toBe('Send.md');
	});

	it('hear nothing after they have left', () => {
		const { index, heard, stop } = listening();
		stop();
		index.put('a.md', note('a.md', 'INC-0001'));
		index.announce();
		expect(heard()).toBe(0);
	});
});

describe('logs', () => {
	it('are known by path, until no breaker names them', () => {
		const { index } = vaultOf({ 'INC.md': incident('INC-0001', `${STEP}\n  - Log: [[Log]]`), 'Log.md': '' });
		expect([[...index.targets('logs')], index.isTarget('logs', 'Log.md'), index.isTarget('logs', 'INC.md')]).toEqual([['Log.md'], true, false]);
		index.put('INC.md', undefined);
		expect([[...index.targets('logs')], index.isTarget('logs', 'Log.md')]).toEqual([[], false]);
	});
});
