import fc from 'fast-check';

/** Lines that mean something to Markdown, to this plugin, or to nobody. */
const ODD_LINES = [
	'', '', '', 'Some words.', 'a | b', '    indented', '\tindented with a tab',
	'# Title', '## Timeline', '## Controls', '## Five whys', '## Evidence', '## Review', '### Systems view', '## Impact', '## Expected and actual',
	'## Blame to system', '### Why chain: Wrong prices went out', '### Why chain: Late (12 min)', '## Timeline',
	'**Expected:** one', '**Actual:**', '%% Who is affected, and what it costs them right now. %%',
	'- 2026-11-23 14:05 UTC **Detected** Complaint [[Mail]]', '- 14:20 **Contained** paused', '- 2026-11-24 00:10 **Resolved**', '* 2026-02-30 10:00 never',
	'- no time at all', '  - below', '\t- below with a tab', '> - 2026-11-23 15:00 UTC in a callout', '> [!warning] Careful', '> > - [ ] deep ^ctl-7k3q2a',
	'- **Outcome:** 410 mails', '1. first [[Export]]', '2. second', '3) third', '- **Root cause:** no check [[List]]', '- **Change:** ',
	'- Message thread: [[Mail]]', '- Invoice record: not available (later)', '- [ ] Compare prices [owner:: Producer] 📅️ 2026-12-23 ^ctl-7k3q2a',
	'- [x] done ^chk-a1b2c3', '- [🔥] odd', '```', '```js', '````', '~~~', '- ```', '> ```', '%%', '%% note %%', '<!--', '-->', 'a `code` b', 'a `` b',
	'| Blame statement | System statement | Artifact to update |', '| --- | --- | --- |', '| a \\| b | c |  |',
	'مرحبا بالعالم', '👩‍👩‍👧‍👦 e\u0301 \u2028 end', 'a\u00A0b', '---', '- - -', '***', '{{title}} <% tp.date.now() %>', '__proto__:: constructor',
] as const;

/** Parts that belong together. */
const PARTS: readonly (readonly string[])[] = [
	['### Why chain: Wrong prices', '', '- **Outcome:** 410 mails went out.', '1. first [[Export]]', '   - [[Mail]]', '2. second', '- **Root cause:** no check [[List]]', '- **Change:** '],
	['### Why chain: Late (12 min)', '- **Outcome:** a', '1) one', '2) two', '   lazy', 'lazier', '- **Outcome:** b', '3) three'],
	['### Why chain: in a callout', '> - **Outcome:** a', '> 1. one', '>\t- below', '> 2. two', '> - **Root cause:** '],
	['## Timeline', '- 2026-11-23 14:05 UTC **Detected** Complaint', '- 14:07 **Contained** paused', '* 23:59 late', '- 2026-11-24 00:10 **Resolved** done'],
	['## Timeline', '', '> - 14:05 **Detected** in a callout', '> - 14:30 more', 'Words behind it.'],
	['%% cause map %%', '```mermaid', 'flowchart TD', 'a --> b', '```'],
	['| Blame statement | System statement | Artifact to update |', '| --- | --- | --- |', '| a \\| b | c |  |'],
	['## Controls', '- [ ] Compare prices 📅 2026-12-23 ^ctl-7k3q2a', '  - [ ] Can it be verified? [verify:: [[Acme]]] 📅 2026-12-05 ^chk-b2c3d4', '  - 2026-11-23 held', '- [x] sent 📅 2026-12-05 ✅ 2026-11-23 ^chk-d4e5f6'],
	['## Evidence', '- Message thread: [[Mail]] ^abc', '- Invoice record: not available (not invoiced (yet))'],
	['## Review', '### Systems view', '- **Contributing factor:** x', '### What failed'],
];

/** Marks of a merge that nobody finished. */
export const CONFLICT = ['<<<<<<< HEAD', '=======', '>>>>>>> phone'] as const;

const FRONT_MATTER = [
	'incident_id: INC-0007', 'incident_status: open # so far', 'severity: "P2"', "impact: 'Wrong prices'", 'incident_date: 2026-11-23', 'detected_at:',
	'review_due: 2026-12-23', 'tags:', '  - incident', 'aliases: [INC-0007, "a, b"]', 'sow: "[[Acme SOW]]"', 'checklists:', '  - "[[Send checklist]]"',
	'# a comment', 'notes: |', '  a: b', 'title: DB: down', 'client: [[Acme]]', 'x: &anchor 1', '', '\ttab: no', 'open: [a, b',
] as const;

const ending = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r');
const words = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }));
const noBreaks = words.map((text) => text.replace(/[\r\n]/g, ' '));

function linesWithEndings(part: fc.Arbitrary<readonly string[]>, maxLength: number): fc.Arbitrary<string> {
	const lines = fc.array(part, { maxLength }).map((parts) => parts.flat());
	const uniform = fc.tuple(lines, ending).map(([all, end]) => all.map((each) => each + end).join(''));
	const mixed = fc.tuple(lines, fc.array(ending, { minLength: 1 })).map(([all, ends]) => all.map((each, index) => each + (ends[index % ends.length] ?? '')).join(''));
	return fc.oneof({ weight: 3, arbitrary: uniform }, { weight: 1, arbitrary: mixed });
}

const part: fc.Arbitrary<readonly string[]> = fc.oneof(
	{ weight: 6, arbitrary: fc.constantFrom(...ODD_LINES).map((line) => [line]) },
	{ weight: 3, arbitrary: fc.constantFrom(...PARTS) },
	{ weight: 1, arbitrary: noBreaks.map((line) => [line]) },
);

/** Notes as they come: every line ending, a byte order mark or none, no final newline, unclosed fences, huge lines. */
export const oddNote: fc.Arbitrary<string> = fc.record({
	mark: fc.constantFrom('', '', '\uFEFF'),
	front: fc.option(linesWithEndings(fc.constantFrom(...FRONT_MATTER).map((line) => [line]), 8), { nil: undefined }),
	body: linesWithEndings(part, 18),
	last: fc.oneof(fc.constant(''), fc.constantFrom(...ODD_LINES), fc.constant('x'.repeat(5000))),
}).map(({ mark, front, body, last }) => `${mark}${front === undefined ? '' : `---\n${front}---\n`}${body}${last}`);

/** Any text at all, halves of characters included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	oddNote, fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.nat(0xFFFF), { maxLength: 100 }).map((codes) => String.fromCharCode(...codes)),
);

/** What a person types into one field. */
export const typed: fc.Arbitrary<string> = fc.oneof(
	words,
	fc.constantFrom('', ' ', '`', '```', '%%', '<!--', '-->', '[[a|b]]', 'a | b \\| c', '"quoted" #tag', "it's: 'x' # y", '# no', '- no', '1. no', '> no',
		'^ctl-7k3q2a', '[due:: 2026-01-01]', '**bold**', '<<<<<<< HEAD', '---', '===', '2026-01-01', '12:30', 'null', 'yes', '0o17', '{{id}}', '[a, b]', '👩‍👩‍👧‍👦'),
);

/** Whether a text holds no half of a character, which a file could not keep. */
export function isWhole(text: string): boolean {
	return !/\p{Cs}/u.test(text);
}
