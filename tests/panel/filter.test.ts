import { filterChoices } from '../../src/index/panel/filter-choices';
import { GROUPINGS, readGrouping } from '../../src/index/panel/control-groups';
import { dueItems } from '../../src/index/due-items';
import { panel, type Panel } from '../../src/index/panel/panel';
import { hasTerm, readFilter, toggleTerm, type Facets } from '../../src/index/panel/panel-filter';
import { incident, vaultOf } from '../index/vault-of';
import { TODAY } from './sections-of';
import { cpuTime } from '../cpu-time';

const facets = (some: Partial<Facets>): Facets => ({ client: '', severity: '', owner: '', words: [], ...some });
const takes = (filter: string, some: Partial<Facets>): boolean => readFilter(filter).takes(() => facets(some));

describe('a filter', () => {
	it('takes everything while nothing is asked for, and asks nobody', () => {
		const filter = readFilter('  ""  client:  ');
		expect(filter.isOn).toBe(false);
		expect(filter.takes(() => { throw new Error('asked'); })).toBe(true);
	});

	it('wants every word, anywhere, whatever the case and however an accent is stored', () => {
		expect(takes('PRICE acme', { client: '[[Acme]]', words: ['Compare every price'] })).toBe(true);
		expect(takes('price acme', { words: ['Compare every price'] })).toBe(false);
		expect(takes('mu\u0308ller', { client: 'M\u00fcller' })).toBe(true);
	});

	it('looks in one field behind its name, and takes quotes for one word', () => {
		expect(takes('owner:producer', { owner: 'Producer' })).toBe(true);
		expect(takes('owner:producer', { words: ['producer'] })).toBe(false);
		expect(takes('client:"Lumen Ceramics" p1', { client: '[[Lumen Ceramics]]', severity: 'P1' })).toBe(true);
		expect(takes('client:"Lumen Ceramics"', { client: 'Lumen', words: ['Ceramics'] })).toBe(false);
		expect(takes('client:"Lumen Cer', { client: '[[Lumen Ceramics]]' })).toBe(true);
	});

	it('takes a colon behind any other word as a part of it', () => {
		expect(takes('INC-0007: 14:05', { words: ['INC-0007: at 14:05'] })).toBe(true);
	});

	it('changes one field at a press and leaves the words', () => {
		const once = toggleTerm('price', 'client', 'Lumen Ceramics');
		expect(once).toBe('price client:"Lumen Ceramics"');
		expect(hasTerm(once, 'client', 'lumen ceramics')).toBe(true);
		expect(toggleTerm(once, 'client', 'Acme')).toBe('price client:Acme');
		expect(toggleTerm(once, 'client', 'Lumen Ceramics')).toBe('price');
	});

	it('is read in time that grows with its length', () => {
		const time = (length: number): number => {
			const text = `${'a'.repeat(length)} client:${'"'.repeat(length)}${':'.repeat(length)}`;
			return cpuTime(() => { for (let turn = 0; turn < 5; turn++) readFilter(text); });
		};
		time(1000);
		expect(time(80_000)).toBeLessThan(Math.max(time(10_000), 1) * 8 * 6);
	});
});

const files = {
	'Post-mortems/INC-0001 A.md': incident('INC-0001', [
		'- [ ] Compare prices [owner:: Producer] [stage:: delivery] [in:: [[Send checklist]]] [placed:: 2026-11-01] 📅 2026-11-20 ^ctl-aaaaaa',
		'- [ ] Ask for the list [owner:: Designer] [stage:: intake] ^ctl-bbbbbb',
	].join('\n')).replace('incident_status: open', 'incident_status: open\nseverity: P1\nclient: "[[Acme]]"'),
	'Post-mortems/INC-0002 B.md': incident('INC-0002', '- [ ] Test the form [owner:: Producer] [in:: [[Send checklist]]] ^ctl-cccccc')
		.replace('incident_status: open', 'incident_status: closed\nclient: "[[Lumen Ceramics]]"'),
	'Send checklist.md': '- [ ] Test the form ^ctl-cccccc\n',
	'Plan.md': '- [ ] Call Acme 📅 2027-03-01 ^chk-aaaaaa\n',
};
const { index } = vaultOf(files);

function shown(filter: string, controlsBy = readGrouping(undefined)): Panel {
	return panel(index, dueItems(index, TODAY), TODAY, { limit: () => 100, filter: readFilter(filter), controlsBy });
}

const titles = ({ sections }: Panel): unknown => sections.map((each) => [each.title, each.groups.flatMap((group) => group.rows.map((row) => row.title))]);

describe('the filtered panel', () => {
	it('keeps the sections that hold something, opens what waits folded, and says how much it found', () => {
		const found = shown('acme');
		expect(titles(found)).toEqual([
			['Due', ['Compare prices', 'Call Acme']], ['Open controls', ['Ask for the list', 'Compare prices'].reverse()], ['Incidents', ['INC-0001 A']],
		]);
		expect(found.sections[0]?.groups.map((group) => group.folded)).toEqual([false, false]);
		expect(found.found).toBe('5 entries match.');
	});

	it('finds incidents that are over, which the panel only counts otherwise', () => {
		expect(titles(shown('lumen'))).toEqual([['Open controls', ['Test the form']], ['Incidents', ['INC-0002 B']]]);
	});

	it('is neither fresh nor empty when nothing matches', () => {
		expect(shown('zebra')).toEqual({ isFresh: false, sections: [], found: 'Nothing matches.', foundNothing: true });
	});

	it('offers what can be picked, and marks what is', () => {
		const choices = filterChoices(index, 'owner:Producer').map(({ field, value, chosen }) => `${field} ${value}${chosen ? ' *' : ''}`);
		expect(choices).toEqual([
			'client Acme', 'client Lumen Ceramics', 'severity P1', 'severity P2', 'severity P3', 'owner Designer', 'owner Producer *',
		]);
	});
});

describe('open controls', () => {
	const groupsBy = (by: string): unknown => shown('', readGrouping(by)).sections.find(({ key }) => key === 'controls')?.groups
		.map((group) => [group.title, group.rows.map((row) => `${row.title} (${row.state})`)]);

	it('stand together by incident, the one in which a control slipped first', () => {
		expect(groupsBy('incident')).toEqual([
			['INC-0001 A', ['Compare prices (Slipped)', 'Ask for the list (Intent)']], ['INC-0002 B', ['Test the form (In place)']],
		]);
		expect(groupsBy('nonsense')).toEqual(groupsBy('incident'));
	});

	it('by document, those without one last', () => {
		expect(groupsBy('artifact')).toEqual([
			['Send checklist', ['Compare prices (Slipped)', 'Test the form (In place)']], ['No document', ['Ask for the list (Intent)']],
		]);
	});

	it('by stage, in the order of the work', () => {
		expect(groupsBy('stage')).toEqual([
			['Intake', ['Ask for the list (Intent)']], ['Delivery', ['Compare prices (Slipped)']], ['No stage', ['Test the form (In place)']],
		]);
	});

	it('by state, the most urgent first', () => {
		expect(groupsBy('state')).toEqual([
			['Slipped', ['Compare prices (Slipped)']], ['Intent', ['Ask for the list (Intent)']], ['In place', ['Test the form (In place)']],
		]);
	});

	it('say which way is in use, and are the same controls every way', () => {
		for (const by of GROUPINGS) {
			const section = shown('', by).sections.find(({ key }) => key === 'controls');
			expect(section?.choice?.options.filter((option) => option.chosen).map((option) => option.key)).toEqual([by]);
			expect(section?.groups.flatMap((group) => group.rows.map((row) => row.key)).sort()).toHaveLength(3);
		}
	});
});
