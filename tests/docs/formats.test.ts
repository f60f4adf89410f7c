import { findingsOf } from '../../scripts/audit/findings';
import { readEvidence } from '../../src/incident/evidence';
import { readViews } from '../../src/incident/views';
import { dueItems } from '../../src/index/due-items';
import { blockParts } from '../../src/index/panel/block';
import { readFilter } from '../../src/index/panel/panel-filter';
import { readProofs, readProviders } from '../../src/recovery/recovery-plan';
import { readPeriod } from '../../src/signal/period';
import { instantOf } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import { own } from '../../src/text/record';
import { readWhyChains } from '../../src/whys/why-chain';
import { vaultOf } from '../index/vault-of';
import { day } from '../panel/sections-of';
import { expectPart, readPage } from './page';

const TODAY = day('2026-12-01');
const INCIDENT = 'Post-mortems/INC-0007 Wrong prices.md';

/** The notes of the page: a path in bold, and below it a fence with its text; several of one path make one note. */
function examples(): Record<string, string> {
	const notes: Record<string, string> = {};
	for (const found of readPage('docs/formats.md').matchAll(/^\*\*`([^`\n]+\.md)`\*\*\n\n(`{3,})markdown\n([\s\S]*?)^\2$/gm)) {
		const [, path = '', , text = ''] = found;
		notes[path] = notes[path] === undefined ? text : `${notes[path]}\n${text}`;
	}
	return notes;
}

/** Notes that the examples link without showing them. */
const LINKED = ['Mail 2026-11-23', 'Brief v2', 'Acme', 'Restore test 2026-11-02'];

const notes = examples();
const vault = vaultOf({ ...notes, ...Object.fromEntries(LINKED.map((name) => [`Other/${name}.md`, ''])) });
const document = (path: string) => readDocument(notes[path] ?? '');

it('shows every fence of the page to a reader', () => {
	const fences = [...readPage('docs/formats.md').matchAll(/^(`{3,})markdown$/gm)].length;
	const read = [...readPage('docs/formats.md').matchAll(/^\*\*`[^`\n]+\.md`\*\*\n\n`{3,}markdown$/gm)].length;
	expect(read).toBe(fences);
	expect(Object.keys(notes).length).toBeGreaterThan(14);
});

it('says of the examples what the readers of the plugin read', () => {
	const controls = vault.index.controls().map(({ control, standing, copies }) =>
		`| \`${control.id ?? ''}\` | ${control.kind ?? ''} | ${standing.state} | ${standing.because} | ${copies.length} |`);
	const due = dueItems(vault.index, TODAY).map(({ date, id = '', kind, text }) => `| ${date} | ${kind} | \`${id}\` | ${text} |`);
	expectPart('docs/formats.md', 'read', [
		'| control | kind | state | because | copies |', '|---|---|---|---|---|', ...controls, '',
		'| due | as | id | says |', '|---|---|---|---|', ...due, '',
	].join('\n'));
});

it('reads the incident as the page says', () => {
	const note = vault.index.incident(INCIDENT);
	expect(note?.incident).toMatchObject({
		id: 'INC-0007', title: 'Wrong prices', properties: { status: 'resolved', severity: 'P2', scope: 'many' },
	});
	expect(note?.incident.timeline.map(({ kind }) => kind)).toEqual(['Detected', 'Contained', 'Client notified', 'Resolved']);
	const doc = document(INCIDENT);
	expect(readEvidence(doc).map(({ state }) => state)).toEqual(['linked', 'linked', 'linked', 'open', 'linked', 'not available', 'linked']);
	expect(readViews(doc)).toMatchObject({ operator: [expect.stringContaining('copied')] });
	const [chain] = readWhyChains(doc);
	expect(chain).toMatchObject({ title: 'Wrong prices went out', minutes: 25, answers: [{}, {}, {}] });
	expect(chain?.rootCause?.links).toHaveLength(2);
	expect(note?.rewrites).toHaveLength(1);
});

it('holds index properties that agree with the lines', () => {
	const rules = findingsOf(vault, instantOf(Date.parse('2026-12-01T12:00Z'))).map(({ rule, path }) => `${rule} in ${path}`);
	expect(rules.filter((each) => /^(?:record|timeline|language|message)\//.test(each))).toEqual([]);
});

it('reads every part of the controls', () => {
	const [step, clause, , procedure, , breaker] = vault.index.controlsOf(INCIDENT).map(({ control }) => control);
	expect(step).toMatchObject({ box: 'ticked', stage: 'delivery', owner: 'Producer', placed: '2026-11-24', due: '2027-06-01' });
	expect(step?.answers).toMatchObject([{ day: '2026-11-26', answer: 'yes' }]);
	expect(step?.verifications).toMatchObject([{ id: 'chk-v3r1fy', ticked: true }]);
	expect(step?.reviews).toMatchObject([{ day: '2026-11-28', result: 'held' }]);
	expect(clause?.applies).toBe('next amendment');
	expect(procedure?.reviews).toMatchObject([{ result: 'skipped', reason: 'placement' }]);
	expect(breaker).toMatchObject({ effect: 'quality', breaker: { condition: 'the client has not approved the price block 24 hours before the send', action: 'pause the send and mail the hold notice', log: { target: 'Acme project log' } } });
	expect(vault.index.get('Clients/Acme/Acme project log.md')?.traces).toMatchObject([{ id: 'ctl-m4x9td', kind: 'fired', at: '2026-11-29T07:50Z' }]);
});

it('reads signals, messages, reviews, recovery plans and outages', () => {
	expect(vault.index.signals().map(({ signal }) => signal)).toMatchObject([{ date: '2026-11-20', source: 'near miss' }]);
	expect(vault.index.get('Post-mortems/INC-0007 notice.md')?.message).toMatchObject({ kind: 'notice', sentAt: '2026-11-23T14:31Z' });
	expect(readPeriod(own(vault.frontMatters.get('Reviews/2026-11.md'), 'incident_review'))).toMatchObject({ name: '2026-11', cadence: 'monthly' });
	const plan = document('Recovery/Recovery plan.md');
	expect(readProviders(plan)).toMatchObject([{ name: 'Newsletter service', byHand: 'none, moved by a day' }]);
	expect(readProofs(plan)).toEqual(['2026-11-02']);
	expect(vault.frontMatters.get('Post-mortems/INC-0008 Newsletter service down.md')).toMatchObject({ outage: 'Newsletter service' });
});

it('reads every line of the code block', () => {
	const source = (notes['Home.md'] ?? '').split('\n').slice(1, -2).join('\n');
	const wanted = { limit: () => 10, filter: readFilter(''), controlsBy: 'incident' as const };
	const parts = blockParts(vault.index, source, { path: 'Home.md', today: TODAY, due: dueItems(vault.index, TODAY), end: TODAY, wanted });
	expect(parts.map(({ section, picture }) => section?.key ?? (picture ? 'picture' : 'nothing'))).toEqual(['due', 'controls', 'picture', 'picture']);
});
