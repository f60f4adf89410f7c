import fc from 'fast-check';
import { indexOf, refreshIndex, staleKeys, withIndex } from '../../src/incident/index-properties';
import { addCheckpoint } from '../../src/incident/add-checkpoint';
import { linkNote } from '../../src/incident/link-note';
import { isIncident, readProperties } from '../../src/incident/properties';
import { reclassify } from '../../src/incident/reclassify';
import { readDay, readInstant, type Day, type Instant } from '../../src/text/calendar';
import { isRefusal } from '../../src/text/edit';
import { titleOf } from '../../src/incident/incident';
import { expectEdit, expectRefusal, incidentNote, linesOf } from '../notation';

const at = readInstant('2026-11-23T14:20Z') as Instant;
const due = readDay('2026-12-23') as Day;

describe('properties', () => {
	it('are read whole from an incident as it is written', () => {
		expect(readProperties({
			incident_id: 'INC-0007', incident_status: 'open', incident_date: '2026-11-23', severity: 'P2', impact: 'Mail went out', scope: 'many', service: 'Newsletter',
			client: '[[Acme]]', sow: '[[Acme SOW]]', checklists: ['[[A]]', '[[B]]'], detected_at: '2026-11-23T14:05Z', contained_at: null, review_due: '2026-12-23', aliases: ['INC-0007'],
		})).toEqual({
			id: 'INC-0007', status: 'open', severity: 'P2', impact: 'Mail went out', scope: 'many', service: 'Newsletter', client: '[[Acme]]', sows: ['[[Acme SOW]]'],
			checklists: ['[[A]]', '[[B]]'], aliases: ['INC-0007'], index: { date: '2026-11-23', detectedAt: '2026-11-23T14:05Z', reviewDue: '2026-12-23' }, odd: [],
		});
	});
	it.each([
		['client', [['Acme']], '[[Acme]]', 'unquoted link'],
		['client', [['Acme', 'Inc']], '[[Acme, Inc]]', 'unquoted link'],
		['client', [[2026]], '[[2026]]', 'unquoted link'],
		['impact', ['a', 'b'], 'a', 'type'],
		['impact', 410, '410', 'type'],
		['impact', true, 'true', 'type'],
		['impact', { a: 1 }, '', 'type'],
		['impact', null, '', undefined],
		['impact', '  ', '', undefined],
		['incident_id', new Date(0), '', 'type'],
	])('%s of %j is understood as %j, and noted (reliability 5, 6)', (key, value, text, why) => {
		const read = readProperties({ [key]: value });
		expect(key === 'client' ? read.client : key === 'impact' ? read.impact : read.id).toBe(text);
		expect(read.odd).toEqual(why === undefined ? [] : [{ key, why }]);
	});
	it.each([['severity', 'P4'], ['incident_status', 'done'], ['scope', 'few'], ['incident_date', '2026-02-30'], ['detected_at', 'noon'], ['review_due', '2026-2-3']])('%s: %s is no value of it', (key, value) => {
		expect(readProperties({ [key]: value })).toMatchObject({ odd: [{ key, why: 'value' }], index: {} });
	});
	it('take words without case', () => {
		expect(readProperties({ severity: 'p1', incident_status: 'Open', scope: 'MANY' })).toMatchObject({ severity: 'P1', status: 'open', scope: 'many', odd: [] });
	});
	it('read each link of a list that YAML took for a list (reliability 5)', () => {
		expect(readProperties({ checklists: [[['A']], '[[B]]'] }).checklists).toEqual(['[[A]]', '[[B]]']);
	});
	it('belong to an incident when the id is their own key', () => {
		expect([{ incident_id: '' }, { incident_id: null }, Object.create({ incident_id: 'x' }), {}, [], null, 'incident_id', undefined].map(isIncident))
			.toEqual([true, true, false, false, false, false, false, false]);
	});
	it('are read from anything', () => {
		fc.assert(fc.property(fc.dictionary(fc.constantFrom('incident_id', 'severity', 'client', 'checklists', 'aliases', 'detected_at', '__proto__'), fc.anything()), fc.anything(), (some, any) => {
			for (const value of [some, any]) expect(typeof readProperties(value).id).toBe('string');
		}));
	});
});

describe('a title', () => {
	it.each([
		['a/INC-0007 Wrong prices.md', ['INC-0007'], 'Wrong prices'],
		['a/inc-0007 - Wrong prices.md', ['INC-0007'], 'Wrong prices'],
		['INC-0007 a b.md', ['INC-0007', 'a/b'], 'a/b'],
		['INC-0007.md', ['mine', 'INC-0007', 'a/b'], 'a/b'],
		['INC-0007 Order mail.md', ['INC-0007', '注文確認メール'], 'Order mail'],
		['2026-11-23 INC-0007.md', ['INC-0007', 'Wrong prices'], 'Wrong prices'],
		['INC-0007 a b 2.md', ['INC-0007', 'a/b'], 'a/b'],
		['INC-0007.md', [], 'INC-0007'],
		['Notes on prices.md', ['Prices'], 'Notes on prices'],
	])('of %s with aliases %j is %s', (path, aliases, title) => {
		expect(titleOf(path, { id: 'INC-0007', aliases })).toBe(title);
	});
});

describe('the index', () => {
	const note = incidentNote('## Timeline\n- 2026-11-23 14:05 UTC **Detected** a\n', ['incident_date: 2026-11-22', 'detected_at: 2026-11-22T10:00Z # by hand', 'contained_at:', 'review_due:']);
	it('repeats what the lines say', () => {
		expect(indexOf(note, undefined, due)).toEqual({ date: '2026-11-23', detectedAt: '2026-11-23T14:05Z', reviewDue: '2026-12-23' });
		expect(indexOf('# Nothing', readDay('2026-11-23'), undefined)).toEqual({ date: '2026-11-23' });
	});
	it('goes stale key by key', () => {
		expect(staleKeys(indexOf(note, undefined, undefined), { ...indexOf(note, undefined, due), date: due })).toEqual(['incident_date', 'review_due']);
	});
	it('is written with the body in one set of edits on the original text', () => {
		expectEdit(note, (text) => {
			const body = addCheckpoint(text, { at, kind: 'Contained', text: 'paused' });
			return isRefusal(body) ? body : withIndex(text, body, (after) => indexOf(after, undefined, due));
		}, incidentNote('## Timeline\n- 2026-11-23 14:05 UTC **Detected** a\n- 2026-11-23 14:20 UTC **Contained** paused\n',
			['incident_date: 2026-11-23', 'detected_at: 2026-11-23T14:05Z # by hand', 'contained_at: 2026-11-23T14:20Z', 'review_due: 2026-12-23']));
	});
	it('adds keys that are missing and empties those that no longer hold', () => {
		expectEdit(linesOf('---', 'incident_id: INC-1', 'resolved_at: 2026-01-01T00:00Z', '---', '## Timeline', '- 2026-11-23 14:05 UTC **Detected** a'),
			(text) => refreshIndex(text, indexOf(text, undefined, undefined)),
			linesOf('---', 'incident_id: INC-1', 'resolved_at:', 'incident_date: 2026-11-23', 'detected_at: 2026-11-23T14:05Z', '---', '## Timeline', '- 2026-11-23 14:05 UTC **Detected** a'));
	});
	it('leaves a property of another shape, and every one in a block that cannot be read (reliability 4, 6)', () => {
		expectEdit(incidentNote('', ['incident_date:', '  - 2026-11-23', 'contained_at: x']), (text) => withIndex(text, [], () => ({ date: due })), incidentNote('', ['incident_date:', '  - 2026-11-23', 'contained_at:']));
		const broken = incidentNote('## Timeline\n', ['title: DB: down']);
		const body = addCheckpoint(broken, { at, kind: 'Detected', text: 'a' });
		expect(isRefusal(body) ? body : withIndex(broken, body, () => ({ date: due }))).toEqual(body);
	});
	it('is not refreshed when nothing is stale, or nothing can be written', () => {
		const refresh = (text: string) => refreshIndex(text, indexOf(text, undefined, undefined));
		expectRefusal(incidentNote('# A'), refresh, /nothing to change/);
		expectRefusal('# A', refresh, /no properties/);
		expectRefusal(incidentNote('# A', ['title: DB: down']), refresh, /line 3 is the first/);
		expectRefusal(incidentNote('<<<<<<< HEAD\n', ['detected_at: x']), refresh, /merge conflict/);
	});
});

describe('linking a note', () => {
	it('writes the one SOW as a value, the second as a list, checklists as lines', () => {
		expectEdit(incidentNote('', ['sow:']), (text) => linkNote(text, 'sow', '[[Acme SOW]]'), incidentNote('', ['sow: "[[Acme SOW]]"']));
		expectEdit(incidentNote('', ['sow: "[[A]]"']), (text) => linkNote(text, 'sow', '[[B]]'), incidentNote('', ['sow: ["[[A]]", "[[B]]"]']));
		expectEdit(incidentNote('', ['checklists: # none']), (text) => linkNote(text, 'checklists', '[[A]]'), incidentNote('', ['checklists: # none', '  - "[[A]]"']));
	});
	it('is refused twice, without properties, in another shape, and where they cannot be read', () => {
		const link = (text: string) => linkNote(text, 'sow', '[[A]]');
		expectRefusal(incidentNote('', ['sow: "[[A]]"']), link, /linked already/);
		expectRefusal('# A', link, /no properties/);
		expectRefusal(incidentNote('', ['sow: {a: b}']), link, /“sow”/);
		expectRefusal(incidentNote('', ['title: DB: down']), link, /line 3/);
	});
});

describe('reclassifying', () => {
	const old = readProperties({ incident_status: 'candidate' });
	it('sets both properties and says why in the timeline', () => {
		expectEdit(incidentNote('## Timeline\n', ['incident_status: candidate # so far', 'severity:']), (text) => reclassify(text, old, { at, status: 'open', severity: 'P1', reason: ' Two clients\ncalled ' }),
			incidentNote('## Timeline\n- 2026-11-23 14:20 UTC **Reclassified** status candidate → open, severity empty → P1: Two clients called\n', ['incident_status: open # so far', 'severity: P1']));
	});
	it('empties the severity of what is no longer one', () => {
		const before = readProperties({ incident_status: 'open', severity: 'P1' });
		expectEdit(incidentNote('## Timeline\n', ['severity: P1']), (text) => reclassify(text, before, { at, status: 'dismissed', reason: '' }),
			incidentNote('## Timeline\n- 2026-11-23 14:20 UTC **Reclassified** status open → dismissed, severity P1 → empty\n', ['severity:', 'incident_status: dismissed']));
	});
	it('is refused when nothing changes, and writes no line when a property cannot be set', () => {
		expectRefusal(incidentNote(''), (text) => reclassify(text, old, { at, status: 'candidate', reason: 'x' }), /nothing to change/);
		expectRefusal(incidentNote('', ['severity: [P1]']), (text) => reclassify(text, old, { at, status: 'open', severity: 'P1', reason: 'x' }), /“severity”/);
		expectRefusal('# A', (text) => reclassify(text, old, { at, status: 'open', reason: 'x' }), /no properties/);
	});
});
