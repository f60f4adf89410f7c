import fc from 'fast-check';
import { parse } from 'yaml';
import { incidentBase } from '../../src/incident/incident-base';
import { OUTAGE, PROPERTY, SEVERITIES, STATUSES } from '../../src/incident/properties';
import { approve } from '../notation';
import { isWhole, typed } from '../text/odd-notes';

interface View {
	readonly type: string;
	readonly name: string;
	readonly filters?: { readonly and: readonly string[] };
	readonly groupBy?: { readonly property: string; readonly direction: string };
	readonly order: readonly string[];
	readonly sort: readonly { readonly property: string; readonly direction: string }[];
}

interface Base {
	readonly filters: { readonly and: readonly string[] };
	readonly formulas: Readonly<Record<string, string>>;
	readonly properties: Readonly<Record<string, { readonly displayName: string }>>;
	readonly views: readonly View[];
}

const text = incidentBase(['Templates', "Ida's \"best\""]);
const base = parse(text) as Base;
const expressions = [base.filters, ...base.views.flatMap((view) => view.filters ?? [])].flatMap(({ and }) => and).concat(Object.values(base.formulas));

/** Functions and fields that Obsidian's help names, for the kinds of values they are used on here. */
const DOCUMENTED = ['if', 'date', 'today', 'file.hasProperty', 'file.inFolder', '.relative'];
const FILE = ['file.name'];

/** Without what stands in quotation marks. */
function bare(expression: string): string {
	return expression.replace(/"(?:[^"\\]|\\.)*"/g, '""');
}

function functionsIn(expression: string): string[] {
	return [...bare(expression).matchAll(/((?:(?<=\))\.)?[\w.]+)\(/g)].map(([, name = '']) => name);
}

/** Names that are no functions and no truth values. */
function namesIn(expression: string): string[] {
	const rest = bare(expression).replace(/\.?[\w.]+\(/g, '(');
	return [...rest.matchAll(/[a-z_][\w.]*/g)].map(([name]) => name).filter((name) => !['true', 'false'].includes(name));
}

it('is approved as it stands', () => {
	approve('Incidents.base', incidentBase(['Templates']));
});

it('has the views one asks for, each with columns and an order', () => {
	expect(base.views.map(({ name }) => name)).toEqual(['Open incidents', 'Overdue reviews', 'By client', 'Severe in the last year', 'Provider outages']);
	for (const view of base.views) {
		expect(view.type).toBe('table');
		expect(view.order[0]).toBe('file.name');
		expect(view.sort.every(({ direction }) => /^(?:ASC|DESC)$/.test(direction))).toBe(true);
	}
	expect(base.views.find(({ name }) => name === 'By client')?.groupBy).toEqual({ property: 'client', direction: 'ASC' });
});

it('names only properties that the plugin writes, and formulas that it defines', () => {
	const known = [...Object.values<string>(PROPERTY), OUTAGE, ...FILE, ...Object.keys(base.formulas).map((name) => `formula.${name}`)];
	const named = [
		...expressions.flatMap(namesIn),
		...Object.keys(base.properties),
		...base.views.flatMap((view) => [...view.order, ...view.sort.map(({ property }) => property), ...(view.groupBy ? [view.groupBy.property] : [])]),
	];
	expect(named.length).toBeGreaterThan(40);
	expect(named.filter((name) => !known.includes(name))).toEqual([]);
	expect(base.views.flatMap((view) => view.order).filter((name) => !Object.hasOwn(base.properties, name))).toEqual([]);
});

it('uses documented functions only, and the words that the properties can hold', () => {
	expect(new Set(expressions.flatMap(functionsIn))).toEqual(new Set(DOCUMENTED));
	const words = expressions.flatMap((each) => [...each.matchAll(/(\w+) [!=]= "([^"]*)"/g)].map(([, key, word]) => [key, word]));
	expect(words.length).toBeGreaterThan(5);
	for (const [key, word] of words) expect(key === PROPERTY.status ? STATUSES : SEVERITIES).toContain(word);
});

it('leaves templates out, whatever their folder is called', () => {
	expect(base.filters.and).toEqual(['file.hasProperty("incident_id")', '!file.inFolder("Templates")', '!file.inFolder("Ida\'s \\"best\\"")']);
	expect((parse(incidentBase([])) as Base).filters.and).toEqual(['file.hasProperty("incident_id")']);
});

it('keeps any name of a folder as one text', () => {
	fc.assert(fc.property(fc.array(typed.filter(isWhole), { maxLength: 3 }), (folders) => {
		const [, ...filters] = (parse(incidentBase(folders)) as Base).filters.and;
		expect(filters.map((each) => JSON.parse(each.replace(/^!file\.inFolder\((.*)\)$/s, '$1')) as string)).toEqual(folders);
	}), { numRuns: 300 });
});
