import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import { ruleList } from '../../check/rule-list';
import { words } from '../../words/words';

const RULE = 'rule:';

/** A page of its own with a toggle for each rule, by the part of the id before the slash. */
export function rulesPage(): SettingDefinitionPage {
	return { type: 'page', ...words().settings.rulesOff, items: ruleGroups() };
}

function ruleGroups(): SettingDefinitionItem[] {
	const rules = ruleList();
	const groups = [...new Set(rules.map(({ id }) => id.split('/')[0] ?? ''))];
	return groups.map((group) => ({
		type: 'group', heading: words().ruleGroups[group] ?? group.charAt(0).toUpperCase() + group.slice(1),
		items: rules.filter(({ id }) => id.startsWith(`${group}/`)).map(({ id, says }) => ({
			name: id, desc: says, control: { type: 'toggle', key: `${RULE}${id}` },
		})),
	}));
}

/** The rule that a control of the page stands for. */
export function ruleOf(key: string): string | undefined {
	return key.startsWith(RULE) ? key.slice(RULE.length) : undefined;
}

/** The rules that are off once this one is on or off. */
export function switchRule(off: readonly string[], id: string, on: boolean): readonly string[] {
	const others = off.filter((each) => each !== id);
	return on ? others : [...others, id];
}
