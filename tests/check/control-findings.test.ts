import { languageSets } from '../../src/check/language-sets';
import type { Finding, WritingFix } from '../../src/check/finding';
import { checkVaultNote } from '../../src/index/check-vault';
import { applyEdits, assertSmall, isRefusal } from '../../src/text/edit';
import type { Instant } from '../../src/text/calendar';
import { incident, vaultOf } from '../index/vault-of';
import { asNote, check } from './checked';

function found(files: Readonly<Record<string, string>>, path: string, changed?: string): string[] {
	const { index, frontMatters } = vaultOf(files);
	const off = new Set<string>();
	return checkVaultNote(index, path, files[path] ?? '', frontMatters.get(path), {
		now: '2026-11-24T08:00Z' as Instant, off, follow: () => 'found', language: languageSets(off), rootCauseLabel: 'Root cause',
		changedAt: () => changed as Instant | undefined,
	}).filter((finding) => finding.rule.startsWith('controls/')).map((finding) => `${finding.line + 1} ${finding.rule}: ${finding.text}`);
}

const REST = '[owner:: Me] [in:: [[Send]]] 📅 2026-12-23';
const DETECTED = '## Timeline\n- 2026-11-20 10:00 UTC **Detected** x\n';

describe('what the vault shows of a control', () => {
	it('says that another incident has the same step in the same document, on the later of the two', () => {
		const files = { 'Send.md': '- [ ] x ^ctl-aaaaaa\n- [ ] y ^ctl-bbbbbb\n', 'A.md': incident('INC-0001', `- [ ] Compare prices ${REST} ^ctl-aaaaaa`), 'B.md': incident('INC-0002', `- [ ] COMPARE: prices ${REST} ^ctl-bbbbbb`) };
		expect(found(files, 'A.md')).toEqual([]);
		expect(found(files, 'B.md')).toEqual(['7 controls/same-step: INC-0001 has the same step in the same document.']);
	});

	it('says that a record in another note has the same id, in both', () => {
		const files = { 'Send.md': '- [ ] x ^ctl-aaaaaa\n', 'A.md': incident('INC-0001', `- [ ] Compare ${REST} ^ctl-aaaaaa`), 'B.md': incident('INC-0002', `- [ ] Ask ${REST} ^ctl-aaaaaa`) };
		expect(found(files, 'A.md')).toEqual(['7 controls/id-twice: A control in “B” has the same id.']);
		expect(found(files, 'B.md')).toEqual(['7 controls/id-twice: A control in “A” has the same id.']);
	});

	it('says that a document is unchanged only when it was last changed before the minute of detection', () => {
		const files = { 'Send.md': '- [ ] x ^ctl-aaaaaa\n', 'A.md': incident('INC-0001', `- [ ] Compare ${REST} ^ctl-aaaaaa`, 'open', DETECTED) };
		expect(found(files, 'A.md', '2026-11-20T09:59Z')).toEqual(['9 controls/artifact-unchanged: “Send” has not changed since the incident was detected.']);
		expect(found(files, 'A.md', '2026-11-20T10:00Z')).toEqual([]);
		expect(found(files, 'A.md')).toEqual([]);
	});

	it('says that a checklist step has no box in its document, and lets a clause be a paragraph', () => {
		const files = { 'Send.md': 'Compare ^ctl-aaaaaa\n\nLate inputs ^ctl-bbbbbb\n', 'A.md': incident('INC-0001', `- [ ] Compare [kind:: checklist step] ${REST} ^ctl-aaaaaa\n- [ ] Late inputs [kind:: contract clause] ${REST} ^ctl-bbbbbb`) };
		expect(found(files, 'A.md')).toEqual(['7 controls/no-record: Its line in “Send” has no box, so no copy can show that it was done. Make it a task: “- [ ] ”.']);
	});

	it('says of a control that did not hold so in both notes, until it is looked at again', () => {
		const record = `- [x] Compare ${REST} ^ctl-aaaaaa\n  - 2026-03-01 held`;
		const files = { 'Send.md': '- [ ] x ^ctl-aaaaaa\n- [ ] y ^ctl-bbbbbb\n', 'A.md': incident('INC-0001', record, 'closed', DETECTED.replace('2026-11', '2026-01')), 'B.md': incident('INC-0002', `- [ ] Ask ${REST} ^ctl-bbbbbb`, 'open', DETECTED) };
		expect(found(files, 'A.md')).toEqual(['9 controls/did-not-hold: It did not hold: INC-0002 names “Send” again.']);
		expect(found(files, 'B.md')).toEqual(['9 controls/did-not-hold: INC-0001 put “Compare” into “Send”, and it did not hold.']);
		const reopened = { ...files, 'A.md': files['A.md'].replace('- [x]', '- [ ]') };
		expect([...found(reopened, 'A.md'), ...found(reopened, 'B.md')]).toEqual([]);
	});

	it('judges the text that is checked, also while the index knows an older one', () => {
		const { index } = vaultOf({ 'A.md': incident('INC-0001', '') });
		const off = new Set<string>();
		const now = incident('INC-0001', '- [ ] Compare [owner:: Me] 📅 2026-12-23 ^ctl-aaaaaa');
		const rules = checkVaultNote(index, 'A.md', now, { incident_id: 'INC-0001' }, {
			now: '2026-11-24T08:00Z' as Instant, off, follow: () => 'found', language: languageSets(off), rootCauseLabel: 'Root cause',
		}).map((finding) => finding.rule);
		expect(rules.filter((rule) => rule.startsWith('controls/'))).toEqual(['controls/intent']);
	});
});

describe('a fix', () => {
	function fixed(controls: string, rule: string): string | undefined {
		const note = asNote(`## Controls\n${controls}\n`);
		const finding: Finding | undefined = check(note).find((each) => each.rule === rule);
		const fix = finding?.fixes.find((each): each is WritingFix => 'write' in each);
		const edits = finding && fix?.write(note, finding);
		if (!edits) return undefined;
		if (isRefusal(edits)) return edits.refused;
		assertSmall(note, edits);
		return applyEdits(note, edits).split('## Controls\n')[1]?.trimEnd();
	}

	it.each([
		['controls/no-id', '- [ ] Compare 📅 2026-12-23', '- [ ] Compare 📅 2026-12-23 ^ctl-new000'],
		['controls/id-before-tags', '- [ ] Compare ^ctl-aaaaaa #print #prices', '- [ ] Compare #print #prices ^ctl-aaaaaa'],
		['controls/id-twice', '- [ ] Compare ^ctl-aaaaaa\n- [ ] Ask ^ctl-aaaaaa', '- [ ] Compare ^ctl-aaaaaa\n- [ ] Ask ^ctl-new000'],
	])('of %s changes the id and nothing else', (rule, before, after) => {
		expect(fixed(before, rule)).toBe(after);
	});

	it('that would put an id where nothing reads it is refused', () => {
		expect(fixed('- [ ] Compare 📅 2026-12-23 ^my-own', 'controls/no-id')).toMatch(/ends in an id/);
		expect(fixed('- [ ] Compare ^ctl-aaaaaa #print\n  more of it', 'controls/id-before-tags')).toMatch(/^.{20,}\.$/);
	});
});
