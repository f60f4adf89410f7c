import fc from 'fast-check';
import { checkRules } from '../../src/check/check-note';
import { findAgain } from '../../src/check/find-again';
import type { Finding, WritingFix } from '../../src/check/finding';
import { markAssumption } from '../../src/check/fixes';
import { rewriteSentence } from '../../src/check/rewrite-sentence';
import { statementRules } from '../../src/language/rule-set';
import { applyEdits, assertSmall, isRefusal } from '../../src/text/edit';
import { asNote, check, unmarked } from './checked';

const EXAMPLES = [
	...checkRules.flatMap((rule) => rule.examples),
	...statementRules.flatMap((rule) => rule.blame.slice(0, 2).flatMap((blame) => [
		`## Review\nBefore it. ${blame} Behind it.\n`, `## Review\n- ${blame}\n  - ${blame}\n`, `> [!note]\n> ${blame}\n`,
	])),
].map((example) => unmarked(asNote(example)));

/** What a fix makes of a note, or undefined when it refuses; a fix that is not small throws. */
function applied(text: string, fix: WritingFix, finding: Finding): string | undefined {
	const edits = fix.write(text, finding);
	if (isRefusal(edits)) return undefined;
	assertSmall(text, edits);
	return applyEdits(text, edits);
}

function fixNamed(finding: Finding, title: string): WritingFix | undefined {
	return finding.fixes.flatMap((fix) => ('write' in fix && fix.title === title ? [fix] : []))[0];
}

const notes = fc.tuple(fc.shuffledSubarray(EXAMPLES, { minLength: 1, maxLength: 3 }), fc.constantFrom('\n', '\r\n'))
	.map(([parts, ending]) => parts.map((part, number) => (number === 0 ? part : part.replace(/^---\n[^]*?\n---\n/, '\n'))).join('\n').replace(/\n/g, ending));

it('switching a rule off here silences the finding, adds lines and nothing else, and changes no other finding', () => {
	fc.assert(fc.property(notes, fc.nat(), (text, pick) => {
		const findings = check(text).filter((finding) => fixNamed(finding, 'Ignore here'));
		const finding = findings[pick % Math.max(findings.length, 1)];
		const fix = finding && fixNamed(finding, 'Ignore here');
		if (!finding || !fix) return;
		const after = applied(text, fix, finding);
		if (after === undefined) return;
		const at = fix.write(text, finding);
		const [edit] = isRefusal(at) ? [] : at;
		expect(edit?.remove).toBe(0);
		expect(after.length).toBe(text.length + (edit?.insert.length ?? 0));
		const said = (found: readonly Finding[], note: string): string[] => found.map(({ rule, from, to }) => `${rule} ${note.slice(from, to)}`);
		const left = said(check(after), after);
		const before = said(check(text), text);
		expect(count(left, `${finding.rule} ${text.slice(finding.from, finding.to)}`)).toBeLessThan(count(before, `${finding.rule} ${text.slice(finding.from, finding.to)}`));
		const others = (each: string): boolean => !each.startsWith(`${finding.rule} `);
		expect(left.filter(others).map(firstLine)).toEqual(before.filter(others).map(firstLine));
	}), { numRuns: 300 });
});

function count(list: readonly string[], wanted: string): number {
	return list.filter((each) => each === wanted).length;
}

function firstLine(text: string): string {
	return text.split(/\r?\n/)[0] ?? '';
}

it('moving a sentence keeps every other character and puts the sentence into the table once', () => {
	fc.assert(fc.property(notes, fc.nat(), (text, pick) => {
		const findings = check(text).filter((finding) => fixNamed(finding, 'Move into the rewrite table'));
		const finding = findings[pick % Math.max(findings.length, 1)];
		const fix = finding && fixNamed(finding, 'Move into the rewrite table');
		if (!finding || !fix) return;
		const edits = fix.write(text, finding);
		if (text.includes('<<<<<<<')) {
			expect(isRefusal(edits)).toBe(true);
			return;
		}
		if (isRefusal(edits)) throw new Error(`refused: ${edits.refused}`);
		assertSmall(text, edits);
		const removed = edits.filter((edit) => edit.remove > 0);
		const moved = removed.map((edit) => text.slice(edit.at, edit.at + edit.remove).trim()).join(' ');
		expect(moved).toContain(text.slice(finding.from, finding.to).split(/\r?\n/)[0]?.trim() ?? '');
		expect(removed.every((edit) => edit.insert === '')).toBe(true);
		const row = applyEdits(text, edits).split(/\r?\n/).filter((line) => line.startsWith(`| ${moved.replace(/\|/g, '\\|')} |`));
		expect(row.length).toBeGreaterThan(0);
	}), { numRuns: 300 });
});

it('every answer that is fixed ends in the mark', () => {
	fc.assert(fc.property(notes, (text) => {
		for (const finding of check(text)) {
			const fix = fixNamed(finding, 'Mark as an assumption');
			if (!fix) continue;
			const after = applied(text, fix, finding);
			expect(after?.replace(' (assumption)', '')).toBe(text);
			expect(after && check(after).filter((each) => fixNamed(each, 'Mark as an assumption')).length)
				.toBe(check(text).filter((each) => fixNamed(each, 'Mark as an assumption')).length - 1);
		}
	}), { numRuns: 100 });
});

describe('what is moved', () => {
	const TABLE = '\n## Blame to system\n| Blame statement | System statement | Artifact to update |\n| --- | --- | --- |\n';

	function moved(example: string): string {
		const from = example.indexOf('⟦');
		const to = example.indexOf('⟧') - 1;
		const edits = rewriteSentence(`${unmarked(example)}${TABLE}`, { from, to });
		return isRefusal(edits) ? edits.refused : applyEdits(`${unmarked(example)}${TABLE}`, edits).replace(TABLE, ' / ').trim();
	}

	it.each([
		['It was old. ⟦I should have⟧ asked. It went out.\n', 'It was old. It went out.\n / | I should have asked. |  |  |'],
		['- ⟦I should have⟧ asked\n', '- \n / | I should have asked |  |  |'],
		['- **What:** ⟦I should have⟧ asked.\n', '- **What:** \n / | I should have asked. |  |  |'],
		['The list was old and ⟦I\nshould have⟧ asked. It went out.\n', '\nIt went out.\n / | The list was old and I should have asked. |  |  |'],
		['It went. The list was old and\n⟦I should have⟧ asked\nfor it. Then.\n', 'It went.\n\nThen.\n / | The list was old and I should have asked for it. |  |  |'],
		['> [!note]\n> ⟦I should have⟧ asked. Then.\n', '> [!note]\n> Then.\n / | I should have asked. |  |  |'],
		['- 2026-11-23 14:05 UTC **Note** ⟦I should have⟧ asked.\n', '- 2026-11-23 14:05 UTC **Note** \n / | I should have asked. |  |  |'],
	])('of %j', (example, after) => {
		expect(moved(example)).toBe(after.trim());
	});

	it.each([
		'- [ ] ⟦I should have⟧ asked [owner:: Me] ^ctl-abc123\n', '| a | ⟦I should have⟧ asked | c |\n', 'A line ⟦I should have⟧ asked. ^quote\n',
	])('is nothing of %j', (example) => {
		expect(moved(example)).toMatch(/^The sentence is part of a table or of a line with fields/);
		const note = asNote(unmarked(`## Controls\n${example}`));
		for (const finding of check(note)) expect(fixNamed(finding, 'Move into the rewrite table')).toBeUndefined();
	});
});

it('marks an answer before its block id', () => {
	const edits = markAssumption('1. The list was old. ^why1\n', { from: 0 });
	expect(isRefusal(edits) ? edits.refused : applyEdits('1. The list was old. ^why1\n', edits)).toBe('1. The list was old. (assumption) ^why1\n');
});

describe('a finding in a note that has changed', () => {
	const then = 'One.\nI should have asked.\nThree.\n';
	const finding = { rule: 'language/counterfactual', from: 5, to: 18 };

	it.each([
		[then, 5],
		['Zero.\nOne.\nI should have asked.\nThree.\n', 11],
		['One.\r\nI should have asked.\r\nThree.\r\n', 6],
		['One!\nI should have asked.\nI should have asked.\n', 5],
	])('is found again in %j', (now, from) => {
		expect(findAgain(now, then, finding)).toEqual({ ...finding, from, to: from + 13 });
	});

	it.each(['One.\nI should have asked them.\nThree.\n', 'I should have asked.\nOne.\nI should have asked.\nThree.\nFour.\n', ''])('is gone from %j', (now) => {
		expect(findAgain(now, then, finding)).toBeUndefined();
	});
});
