import { ruleList } from '../../src/check/rule-list';
import { CLAUSES } from '../../src/control/clause-library';
import { allRules } from '../../src/language/rule-set';
import { DEFAULTS, SETTING_KEYS } from '../../src/settings/settings';
import { catalogueOf } from '../../src/words/catalogues';
import { de } from '../../src/words/de/de';
import { en } from '../../src/words/en/en';
import { at, catalogueLeaves, type Call } from './catalogue-leaves';
import { SAME_IN_BOTH } from './same-in-both';

const leaves = catalogueLeaves();

function said(catalogue: unknown, path: string, call?: Call): string {
	const value = at(catalogue, path);
	return String(typeof value === 'function' && call ? Reflect.apply(value, undefined, call.given) : value);
}

/** Every sentence of both catalogues that can be made with sample values. */
const sentences = leaves.flatMap(({ path, calls }) => (calls.length === 0 ? [undefined] : calls).map((call) => ({
	path, marks: call?.marks ?? [], given: JSON.stringify(call?.given ?? []), english: said(en, path, call), german: said(de, path, call),
})));

it('is chosen for German of any region, and English for all that have no catalogue', () => {
	expect(['de', 'de-AT', 'de_CH', 'DE'].map(catalogueOf)).toEqual([de, de, de, de]);
	expect(['en', 'en-GB', 'fr', 'den', ''].map(catalogueOf)).toEqual([en, en, en, en, en]);
});

it('looks at the whole catalogue', () => {
	expect(leaves.length).toBeGreaterThan(800);
	expect(leaves.filter(({ calls }) => calls.length > 0).length).toBeGreaterThan(250);
});

it('says something wherever English does, and fills in every value', () => {
	const broken = sentences.filter(({ english, german }) => (english !== '' && german === '') || /undefined|null|NaN|\[object|function|=>/.test(german));
	expect(broken.map(({ path, given, german }) => `${path}(${given}): ${german}`)).toEqual([]);
});

it('holds what it is given, as English does', () => {
	const lost = sentences.flatMap(({ path, given, marks, english, german }) =>
		marks.filter((mark) => english.includes(mark) !== german.includes(mark)).map((mark) => `${path}(${given}) without ${mark}: ${german}`));
	expect(lost).toEqual([]);
});

it('is another text than the English one, but for what goes into notes and what is the same in both', () => {
	const same = new Set(sentences.filter(({ english, german }) => english === german && /\p{L}{2}/u.test(german.replace(/⟨[^⟩]*⟩/g, ''))).map(({ path }) => path));
	const differs = new Set(sentences.filter(({ english, german }) => english !== german).map(({ path }) => path));
	const isKnown = (path: string): boolean => SAME_IN_BOTH.some((each) => path === each || path.startsWith(`${each}/`));
	expect([...same].filter((path) => !differs.has(path) && !isKnown(path))).toEqual([]);
	const all = leaves.map(({ path }) => path);
	expect(SAME_IN_BOTH.filter((each) => !all.some((path) => (path === each || path.startsWith(`${each}/`)) && !differs.has(path)))).toEqual([]);
});

it('quotes as German does, with every mark closed', () => {
	const own = sentences.filter(({ english, german }) => english !== german);
	const odd = own.filter(({ german }) => /”|„ | “|"(?!…)|\p{L}'\p{L}/u.test(german.replaceAll('"…"', '').replaceAll('„- [ ] “', '')) || count(german, '„') !== count(german, '“'));
	expect(odd.map(({ path, german }) => `${path}: ${german}`)).toEqual([]);
});

function count(text: string, mark: string): number {
	return text.split(mark).length - 1;
}

it('leaves a blank before the three dots of something left open, as German does', () => {
	expect(sentences.filter(({ english, german }) => english !== german && /\p{L}…/u.test(german)).map(({ german }) => german)).toEqual([]);
});

it('addresses the reader as du', () => {
	expect(sentences.filter(({ german }) => /\b(?:Ihnen|Ihrem?n?r? Notiz)\b|\b(?:können|möchten|müssen|wollen|haben) Sie\b/.test(german)).map(({ german }) => german)).toEqual([]);
});

it('names every clause to start from', () => {
	expect(Object.keys(de.controls.clauses).sort()).toEqual(CLAUSES.map(({ key }) => key).sort());
});

it('has its own words for the defaults of settings that are sentences', () => {
	const isSentence = (value: unknown): boolean => typeof value === 'string' && value.split(' ').length > 3;
	expect(Object.keys(de.settings.defaults)).toEqual(SETTING_KEYS.filter((key) => isSentence(DEFAULTS[key])));
});

describe('the rules in German', () => {
	it('are all there, and no others', () => {
		expect(Object.keys(de.rules).sort()).toEqual(ruleList().map(({ id }) => id).sort());
	});

	it('ask a question wherever the language rule does', () => {
		for (const { id } of allRules) expect([id, de.rules[id]?.ask ?? '']).toEqual([id, expect.stringMatching(/\S.*[.?]$/)]);
	});

	it('are sentences of their own', () => {
		for (const { id, says } of ruleList()) {
			expect(de.rules[id]?.says).toMatch(/^\p{Lu}.*[.]$/u);
			expect(de.rules[id]?.says).not.toBe(says);
		}
	});

	it('have a heading for each part of their ids', () => {
		expect(Object.keys(de.ruleGroups).sort()).toEqual([...new Set(ruleList().map(({ id }) => id.split('/')[0]))].sort());
	});
});
