import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRules } from '../../src/check/check-note';
import type { CheckRule } from '../../src/check/rule';
import { controlRules, messageRules, statementRules, timelineRules } from '../../src/language/rule-set';
import type { LanguageRule } from '../../src/language/rule';

const DOC = join(__dirname, '../../docs/rules.md');

const INTRO = `# Rules

Every check is a rule with an id. The panel, the editor, the command "Check incident" and the audit show the same findings.
A rule is switched off in settings, or for the next block of a note by a comment:

\`\`\`markdown
%% post-mortem-ignore whys/no-evidence language/counterfactual %%
\`\`\`

The examples on this page are the rules' own tests. What a rule marks stands between ⟦ and ⟧; \`⟦⟧\` alone means the note as a
whole. Language rules look only at your own statements: not at headings, quotes, link texts, code, comments or the blame column.
`;

function block(text: string): string {
	const fence = text.includes('```') ? '````' : '```';
	return `${fence}markdown\n${text.trimEnd()}\n${fence}`;
}

function checkSection(rule: CheckRule): string {
	const parts = [`### \`${rule.id}\``, `${capital(rule.level)}. ${rule.says}`, rule.why];
	const [example] = rule.examples;
	const [fine] = rule.fine;
	if (example !== undefined) parts.push('Found:', block(example));
	if (fine !== undefined) parts.push('Fine:', block(fine));
	return parts.join('\n\n');
}

function languageSection(rule: LanguageRule): string {
	const list = (sentences: readonly string[]): string => sentences.map((sentence) => `- ${sentence}`).join('\n');
	return [`### \`${rule.id}\``, `${capital(rule.level)}. ${rule.why}`, `Ask instead: ${rule.ask}`, 'Found:', list(rule.blame), 'Fine:', list(rule.fine)].join('\n\n');
}

function capital(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

function render(): string {
	const groups = [...new Set(checkRules.map((rule) => rule.id.split('/')[0] ?? ''))];
	const checks = groups.map((group) => [
		`## ${capital(group)}`,
		...checkRules.filter((rule) => rule.id.startsWith(`${group}/`)).map(checkSection),
	].join('\n\n'));
	const language = [
		['Language: every statement', statementRules],
		['Language: timelines', timelineRules],
		['Language: client messages', messageRules],
		['Language: controls', controlRules],
	] as const;
	const said = language.map(([title, rules]) => [`## ${title}`, ...rules.map(languageSection)].join('\n\n'));
	return `${[INTRO.trimEnd(), ...checks, ...said].join('\n\n')}\n`;
}

it('is what docs/rules.md says', () => {
	const written = render();
	const before = readFileSync(DOC, { encoding: 'utf8', flag: 'a+' });
	if (process.env.UPDATE === '1' && before !== written) writeFileSync(DOC, written);
	expect(before).toBe(written);
});

it('gives every rule an id of its own, written group/name', () => {
	const ids = [...checkRules, ...statementRules, ...messageRules, ...timelineRules, ...controlRules].map((rule) => rule.id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[a-z]+\/[a-z-]+$/);
});
