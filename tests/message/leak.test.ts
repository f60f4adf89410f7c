import fc from 'fast-check';
import { holdNotice } from '../../src/control/hold-notice';
import { composeMessage } from '../../src/message/compose';
import { copyText } from '../../src/message/copy-text';
import { lastMessage } from '../../src/message/last-message';
import { MESSAGE_KINDS, renderMessageNote } from '../../src/message/message-note';
import type { Day } from '../../src/text/calendar';
import { INCIDENT, OCCASION, sourceIn } from './vault';

/**
 * Every internal place of a generated incident holds a word with this mark, and no client text may hold the mark. Listed
 * fields hold words of their own, each followed by something internal, as people write it.
 */
const MARK = 'zqx';
let count = 0;
const secret = (): string => `${MARK}${count += 1}`;

const INTERNAL: readonly (() => string)[] = [
	() => `%% ${secret()} %%`,
	() => `<!-- ${secret()} -->`,
	() => `[[Clients/${secret()}/Mail]]`,
	() => `[[${secret()}#${secret()}|the mail]]`,
	() => `[the list](Clients/${secret()}/List.md)`,
	() => `https://example.com/${secret()}`,
	() => `<https://example.com/${secret()}>`,
	() => `![[${secret()}.png]]`,
	() => `![shot](img/${secret()}.png)`,
	() => `\`${secret()}\``,
	() => `\`\`a \` ${secret()}\`\``,
	() => `[stress:: ${secret()}]`,
	() => `(hours:: ${secret()})`,
	() => `#${secret()}`,
	() => `#a/${secret()}`,
	() => `^[${secret()}]`,
	() => `[^${secret()}]`,
	() => `<span data-note="${secret()}">here</span>`,
	() => `obsidian://open?vault=${secret()}`,
];

/** What is never closed hides all that follows, so it comes last. */
const UNCLOSED: readonly (() => string)[] = [() => '', () => `[[${secret()}`, () => `%% ${secret()}`, () => `<!-- ${secret()}`];

const internal = fc.tuple(fc.array(fc.constantFrom(...INTERNAL), { maxLength: 3 }), fc.constantFrom(...UNCLOSED))
	.map(([all, last]) => [...all, last].map((each) => each()).join(' '));
const listed = fc.tuple(
	fc.constantFrom('Prices of last year went out', 'The campaign was paused at noon.', '410 mails were sent', '> [!note] Prices', '# Prices', 'Prices: **old**, see'), internal,
	fc.constantFrom('', 'before the rest was sent', '.', ', then again'),
).map((parts) => parts.join(' ').trim());
const state = fc.constantFrom(' ', 'x', '-', '/');

/** Text that stands where no message looks. */
const hidden = fc.array(fc.constantFrom(
	() => `I said ${secret()}.`, () => `- ${secret()}`, () => `> ${secret()}`, () => `\`\`\`\n- **Root cause:** ${secret()} [[Send checklist]]\n\`\`\``,
	() => `%%\n- [ ] Client: ${secret()} 📅 2026-12-01 ^chk-zzzzz1\n%%`, () => `## Client messages ${secret()}`, () => `- [ ] ${secret()} 📅 2026-12-01 ^chk-hhhhhh`,
	() => `| ${secret()} | x | y |`,
), { maxLength: 3 }).map((all) => all.map((each) => each()).join('\n'));

const incident = fc.record({
	impact: listed, expected: listed, actual: listed, contained: listed, resolved: listed, detected: hidden, answer: listed, cause: listed,
	control: listed, intent: hidden, promise: listed, step: listed, box: state, hours: fc.nat(40), inside: hidden, response: hidden, operator: hidden, extra: hidden, alias: fc.boolean(),
	verified: fc.boolean(),
}).map((part) => {
	const line = (text: string): string => text.replace(/\s+/g, ' ');
	return [
		'---', 'incident_id: INC-0007', 'incident_status: open', 'severity: P2', `impact: ${JSON.stringify(part.impact)}`, `unbilled_hours: ${MARK}${part.hours}`, `stress: ${secret()}`,
		`service: ${secret()}`, `client: "[[Clients/${secret()}/Acme]]"`, `mood: ${secret()}`, 'aliases:', '  - INC-0007', ...(part.alias ? [`  - ${secret()}`] : []), `  - ${secret()}`, `# ${secret()}`, '---',
		`Before it all: ${secret()}.`, '## Expected and actual', `**Expected:** ${line(part.expected)}`, `**Actual:** ${line(part.actual)}`, `**Guess:** ${secret()}`, '',
		'## Impact', `Internal: ${secret()}`, part.inside, '## Timeline', `- 2026-11-23 14:05 UTC **Detected** ${secret()} ${line(part.detected)}`,
		`- 2026-11-23 14:06 UTC **Note** ${secret()}`, `- 2026-11-23 14:10 UTC **Declared** ${secret()}`, `- 2026-11-23 14:20 UTC **Contained** ${line(part.contained)}`, `  - ${secret()}`,
		`- 2026-11-23 15:00 UTC **Reclassified** ${secret()}`, `- 2026-11-23 18:00 UTC **Resolved** ${line(part.resolved)}`, '',
		'## Response', part.response, `- [${part.box}] ${secret()} 📅 2026-11-24 ^chk-rrrrrr`, '', `## ${secret()}`, part.extra, '', '## Evidence', `- Message thread: [[${secret()}]]`, `- Invoice record: not available (${secret()})`, '',
		'## Review', '### Operator view', `I thought ${secret()}.`, part.operator, '', '### Systems view', `- **Contributing factor:** ${secret()}`, '', '### What failed', `- ${secret()}`, '',
		'## Blame to system', '| Blame statement | System statement | Artifact to update |', '| --- | --- | --- |', `| ${secret()} | ${secret()} | [[${secret()}]] |`, '',
		'## Five whys', `### Why chain: ${secret()} (30 min)`, `- **Outcome:** ${secret()}`, `1. ${secret()} ${line(part.answer)}${part.verified ? ' [[Campaign export]]' : ''}`,
		`- **Root cause:** ${line(part.cause)} [[Send checklist]]`, `- **Change:** ${secret()}`, '', `### Why chain: ${secret()}`, `- **Outcome:** ${secret()}`, `1. ${secret()} (assumption)`, `- **Root cause:** ${secret()}`, '',
		'## Controls', `- [ ] ${line(part.control)} [kind:: checklist step] [owner:: ${secret()}] [in:: [[Send checklist]]] [placed:: 2026-11-24] [effect:: ${secret()}] 📅 2026-12-23 #${secret()} ^ctl-7k3q2a`,
		`  - 2026-12-23 held: ticked in [[${secret()}]]`, `  - If: ${secret()}`, `- [ ] ${secret()} [in:: [[Nowhere]]] ^ctl-nnnnnn`, `- [ ] ${secret()}`, `- [-] ${secret()} ^ctl-dddddd`, '',
		'## Client messages', `- [[${secret()}]]`, `  - 2026-11-30 feedback: ${secret()}`, `- [${part.box}] ${line(part.promise)} 📅 2026-11-30 ✅ 2026-11-29 #${secret()} ^chk-pppppp`, `- [ ] Client: ${line(part.step)} 📅 2026-12-02 ^chk-cccccc`,
		'', `## ${secret()}`, part.extra,
	].join('\n');
});

const others = {
	'Lists/Send checklist.md': `${MARK} internal\n- [ ] ${MARK} wording of the list ^ctl-7k3q2a\n`,
	'Clients/Campaign export.md': `${MARK}\n`,
	'Clients/Beta/Beta January.md': `- [x] ${MARK} of another client ^ctl-7k3q2a\n`,
	'Post-mortems/INC-0006 Other.md': `---\nincident_id: INC-0006\nclient: ${MARK}\n---\n## Controls\n- [ ] ${MARK} [in:: [[Send checklist]]] ^ctl-ooooo1\n`,
};

const EARLIER = [{ day: '2026-11-24' as Day, text: `## Still open\n- ${MARK}\n` }];

function texts(note: string): string[] {
	const source = sourceIn({ ...others, [INCIDENT]: note });
	return MESSAGE_KINDS.flatMap((kind) => [undefined, lastMessage(EARLIER)].flatMap((last) => {
		const { body } = composeMessage(kind, source, { ...OCCASION, ...(last && { last }) });
		const { plain, html } = copyText(renderMessageNote(kind, `[[${MARK}]]`, body));
		return [body, plain, html];
	}));
}

describe('client messages leak nothing', () => {
	it('hold no mark of 1,000 incidents that are marked in every internal place', () => {
		fc.assert(fc.property(incident, (note) => {
			const leaks = texts(note).filter((text) => text.toLowerCase().includes(MARK));
			expect(leaks).toEqual([]);
		}), { numRuns: 1000 });
	});

	it('would hold it if a listed field did, so that the search can fail', () => {
		const note = `---\nincident_id: INC-0007\nimpact: ${MARK} went out\n---\n## Expected and actual\n**Actual:** ${MARK} too\n`;
		expect(texts(note).filter((text) => text.toLowerCase().includes(MARK)).length).toBeGreaterThan(0);
	});

	it('say in a hold notice what a breaker says, without what is marked in it', () => {
		fc.assert(fc.property(listed, listed, (condition, action) => {
			const notice = holdNotice({ condition, action });
			expect(notice.toLowerCase()).not.toContain(MARK);
			expect(notice.split('\n\n')).toHaveLength(4);
		}), { numRuns: 1000 });
	});

	it('copy nothing that was added to a message for its owner alone', () => {
		fc.assert(fc.property(listed, hidden.filter((block) => !block.includes('%%')), (line, block) => {
			const { plain, html } = copyText(renderMessageNote('notice', '[[x]]', `## Where things stand\n${line}\n\n- ${line}\n\n%%\n${block}\n%%\n`));
			expect((plain + html).toLowerCase()).not.toContain(MARK);
		}), { numRuns: 1000 });
	});
});
