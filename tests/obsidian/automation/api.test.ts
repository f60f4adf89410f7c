import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, withoutIds, type PluginHost } from '../plugin-host';
import { auditedSample, sampleVault } from '../sample-vault';
import { apiOf, refusal } from './api-of';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const LIST = 'Checklists/Send checklist.md';
const RECORD = '- [ ] Ask for the list [kind:: checklist step] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-10-01] 📅 2026-11-20 ^ctl-7k3q2a';
const DUE_LINE = '- [ ] Send the notice 📅 2026-11-25 ^chk-4r8vwy';
const note = incidentNote(`${DUE_LINE}\n\n## Controls\n${RECORD}\n`, ['incident_date: 2026-11-23', 'review_due: 2026-11-20']);
const list = '# Send checklist\n\n## Before writing\n- [ ] Ask for the list ^ctl-7k3q2a\n\n## Delivery\n- [ ] Test mail read\n';
const vault = { [NOTE]: note, [LIST]: list, 'Clients/Acme.md': '', 'Logs/Acme log.md': '# Log\n', 'Diary.md': 'Text\n' };
const STEP = 'Compare every price with the price list';

const start = (): Promise<PluginHost> => startPlugin(vault);

describe('createIncident', () => {
	it('creates the note as the dialog does and answers with its path', async () => {
		const plugin = await start();
		const path = await apiOf(plugin).createIncident({
			title: 'Mail went out twice', expected: 'One mail', actual: 'Two mails', scope: 'many', severity: 'P2', impact: 'Readers complain',
			client: 'Acme', service: 'Newsletter', detectedAt: '2026-11-22T23:30+02:00',
		});
		expect(path).toBe('Post-mortems/INC-0008 Mail went out twice.md');
		const text = await plugin.text(path);
		for (const line of ['incident_status: open', 'severity: P2', 'client: "[[Acme]]"', 'detected_at: 2026-11-22T21:30Z', '**Actual:** Two mails', '- 2026-11-22 21:30 UTC **Detected** Mail went out twice']) {
			expect(text).toContain(`${line}\n`);
		}
		expect(plugin.notices()).toEqual([]);
	});

	it('needs a title alone, and gives two incidents made at once two ids', async () => {
		const plugin = await start();
		const { createIncident } = apiOf(plugin);
		const paths = await Promise.all([createIncident({ title: 'First' }), createIncident({ title: 'Second' })]);
		expect([...paths].sort()).toEqual(['Post-mortems/INC-0008 First.md', 'Post-mortems/INC-0009 Second.md']);
		expect(await plugin.text('Post-mortems/INC-0008 First.md')).toContain('incident_status: candidate\n');
	});

	it.each([
		[undefined, 'This call takes an object with named values'], ['A title', 'This call takes an object'], [[], 'This call takes an object'],
		[{}, '“title” is missing.'], [{ title: '  ' }, '“title” is missing.'], [{ title: null }, '“title” is missing.'], [{ title: 7 }, '“title” must be text.'],
		[{ title: 'x', serverity: 'P1' }, 'There is no “serverity” here. What can be given: “title”'],
		[{ title: 'x', severity: 'P4' }, '“severity” can’t be “P4”. It is one of “P1”, “P2”, “P3”.'],
		[{ title: 'x', detectedAt: 'yesterday' }, '“detectedAt” can’t be “yesterday”. Write a moment like 2026-11-23T14:05Z.'],
		[{ title: 'x', detectedAt: new Date(0) }, '“detectedAt” must be text.'],
		[JSON.parse('{"__proto__": {"title": "x"}}'), 'There is no “__proto__” here.'],
	])('refuses %j, writes nothing and shows why', async (input, message) => {
		const plugin = await start();
		const said = await refusal(plugin, 'createIncident', input);
		expect(said).toContain(message);
		expect(plugin.notices()).toEqual([said]);
		expect(plugin.app.vault.getFiles()).toHaveLength(Object.keys(vault).length);
	});

	it('passes on what the disk says, as the notice does', async () => {
		const plugin = await start();
		plugin.faults.failWrites('ENOSPC');
		const said = await refusal(plugin, 'createIncident', { title: 'x' });
		expect(plugin.notices()).toEqual([said]);
		expect(await apiOf(plugin).createIncident({ title: 'x' })).toBe('Post-mortems/INC-0008 x.md');
	});
});

describe('addCheckpoint', () => {
	it('writes to an incident that was created a moment ago', async () => {
		const plugin = await start();
		const { addCheckpoint, createIncident } = apiOf(plugin);
		const path = await createIncident({ title: 'Mail went out twice', severity: 'P1' });
		await addCheckpoint(path, { kind: 'Contained', text: 'Campaign paused [[Acme]]', at: '2026-11-23T14:25Z' });
		await addCheckpoint(path.replace(/\.md$/, ''), { kind: 'Client notified', text: '' });
		expect(await plugin.text(path)).toContain([
			'- 2026-11-23 14:05 UTC **Detected** Mail went out twice', '- 2026-11-23 14:05 UTC **Client notified**', '- 2026-11-23 14:25 UTC **Contained** Campaign paused [[Acme]]', '',
		].join('\n'));
		expect(await plugin.text(path)).toContain('notified_at: 2026-11-23T14:05Z\n');
	});

	it('writes through the editor where the note is open, taken back by one undo', async () => {
		const plugin = await start();
		await plugin.open(NOTE);
		await apiOf(plugin).addCheckpoint(NOTE, { kind: 'Contained', text: 'Campaign paused' });
		await apiOf(plugin).postpone(NOTE, 'ctl-7k3q2a', '2026-12-01');
		expect((await apiOf(plugin).due()).find(({ id }) => id === 'ctl-7k3q2a')?.date).toBe('2026-12-01');
		expect(plugin.view().editor.getValue()).toContain('- 2026-11-23 14:05 UTC **Contained** Campaign paused\n');
		plugin.view().editor.undo();
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('waits for metadata that comes late, but not for ever (reliability 45)', async () => {
		const plugin = await start();
		plugin.faults.delayMetadata(200);
		const { addCheckpoint, createIncident } = apiOf(plugin);
		const path = await createIncident({ title: 'Late' });
		await addCheckpoint(path, { kind: 'Note', text: 'There at last' });
		expect(await plugin.text(path)).toContain('**Note** There at last');
		plugin.faults.holdMetadata();
		expect(await createIncident({ title: 'Never seen' })).toBe('Post-mortems/INC-0009 Never seen.md');
		plugin.faults.releaseMetadata();
	});

	it.each([
		['Nowhere.md', { kind: 'Note', text: 'x' }, 'There is no note “Nowhere.md”.'],
		['../secret', { kind: 'Note', text: 'x' }, 'There is no note “../secret”.'],
		[7, { kind: 'Note', text: 'x' }, '“path” must be text.'],
		['Diary.md', { kind: 'Note', text: 'x' }, 'Diary: This note is not an incident. Open an incident note first.'],
		[NOTE, { kind: 'Note', text: '' }, 'INC-0007 Wrong prices: There is nothing to write yet.'],
		[NOTE, { kind: 'Reclassified', text: 'x' }, '“kind” can’t be “Reclassified”.'],
		[NOTE, { text: 'x' }, '“kind” is missing.'],
	])('refuses %j with %j', async (path, input, message) => {
		const plugin = await start();
		expect(await refusal(plugin, 'addCheckpoint', path, input)).toContain(message);
		expect(await plugin.text(NOTE)).toBe(note);
		expect(await plugin.text('Diary.md')).toBe(vault['Diary.md']);
	});
});

describe('addControl', () => {
	it('writes the line under the heading of its stage, then the record, and is known at once', async () => {
		const plugin = await start();
		const { addControl, due, openControls } = apiOf(plugin);
		const id = await addControl(NOTE, { kind: 'checklist step', text: STEP, owner: 'Producer', artifact: 'Send checklist', stage: 'delivery', due: '+2w' });
		expect(await plugin.text(LIST)).toBe(`${list}- [ ] ${STEP} ([[INC-0007 Wrong prices|INC-0007]]) ^${id}\n`);
		const written = `- [ ] ${STEP} [kind:: checklist step] [stage:: delivery] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-23] 📅 2026-12-07 ^${id}\n`;
		expect(await plugin.text(NOTE)).toContain(written);
		const line = (await plugin.text(NOTE)).split('\n').indexOf(written.trimEnd()) + 1;
		expect(await openControls()).toContainEqual({
			id, path: NOTE, line, text: STEP, state: 'in place', kind: 'checklist step', owner: 'Producer', artifact: LIST, due: '2026-12-07', copies: [],
		});
		expect(await due()).toContainEqual({ id, path: NOTE, line, date: '2026-12-07', daysLeft: 14, kind: 'review', text: STEP });
	});

	it('adds the heading of a stage that the note has not, goes under a heading by name, and else to the end', async () => {
		const plugin = await start();
		const { addControl } = apiOf(plugin);
		const control = { kind: 'checklist step', owner: 'Producer', artifact: LIST, due: '2026-12-01' } as const;
		await addControl(NOTE, { ...control, text: 'One', stage: 'handoff' });
		await addControl(NOTE, { ...control, text: 'Two', heading: 'before writing' });
		await addControl(NOTE, { ...control, text: 'Three' });
		const text = withoutIds(await plugin.text(LIST)).replace(/ \(\[\[.*/g, '');
		expect(text).toBe('# Send checklist\n\n## Before writing\n- [ ] Ask for the list ^ctl-000000\n- [ ] Two\n\n## Delivery\n- [ ] Test mail read\n\n## Handoff\n- [ ] One\n\n- [ ] Three\n');
	});

	it('writes a clause and a circuit breaker with its parts', async () => {
		const plugin = await startPlugin({ ...vault, 'SOW.md': '## Prices\nAs listed.\n' });
		const { addControl, openControls } = apiOf(plugin);
		await addControl(NOTE, { kind: 'contract clause', text: 'Prices reach us as one list.', owner: 'Owner', artifact: '[[SOW]]', heading: 'Prices', applies: 'renewal', effect: 'quality', due: 'next month' });
		await addControl(NOTE, {
			kind: 'circuit breaker', text: 'Pause on missing approval', owner: 'Owner', artifact: LIST, due: 'tomorrow',
			if: 'the client has not approved 24 hours before', then: 'pause the send', log: 'Logs/Acme log.md',
		});
		expect(withoutIds(await plugin.text('SOW.md'))).toBe('## Prices\nAs listed.\n\nPrices reach us as one list. ([[INC-0007 Wrong prices|INC-0007]]) ^ctl-000000\n');
		expect(await plugin.text(NOTE)).toContain('\n  - If: the client has not approved 24 hours before\n  - Then: pause the send\n  - Log: [[Acme log]]\n');
		expect((await openControls()).map((each) => [each.kind, each.state, each.artifact])).toEqual(expect.arrayContaining([
			['contract clause', 'in place', 'SOW.md'], ['circuit breaker', 'in place', LIST],
		]));
	});

	it('finishes with the record when the same call is made again after the second write failed (reliability 41)', async () => {
		const plugin = await start();
		const control = { kind: 'checklist step', text: STEP, owner: 'Producer', artifact: LIST, stage: 'delivery', due: '2026-12-07' } as const;
		plugin.faults.failWrites('ENOSPC', { path: /INC-0007/ });
		expect(await refusal(plugin, 'addControl', NOTE, control)).toContain('the incident could not be written');
		const placed = await plugin.text(LIST);
		expect(placed).toContain(STEP);
		const id = await apiOf(plugin).addControl(NOTE, control);
		expect(await plugin.text(LIST)).toBe(placed);
		expect(placed).toContain(` ^${id}\n`);
		expect(await plugin.text(NOTE)).toContain(` ^${id}\n`);
		expect(await refusal(plugin, 'addControl', NOTE, control)).toContain('already');
	});

	it.each([
		[{ artifact: 'No such note' }, 'There is no note “No such note”.'], [{ artifact: '' }, '“artifact” is missing.'], [{ kind: 'step' }, '“kind” can’t be “step”.'],
		[{ due: '2026-11-22' }, '2026-11-22 has passed.'], [{ due: 'soon' }, '“soon” is no day.'], [{ due: undefined }, '“due” is missing.'], [{ owner: undefined }, '“owner” is missing.'],
		[{ heading: 'Nowhere' }, 'There is no heading “Nowhere” in this note.'], [{ stage: 'never' }, '“stage” can’t be “never”.'],
		[{ applies: 'now' }, 'Only a contract clause says when it applies.'], [{ then: 'stop' }, '“then” belongs to a circuit breaker.'],
		[{ text: 'Ask for the LIST.' }, 'on line'], [{ stages: 'delivery' }, 'There is no “stages” here.'],
	])('refuses %j and writes neither note', async (change, message) => {
		const plugin = await start();
		const control = { kind: 'checklist step', text: STEP, owner: 'Producer', artifact: LIST, due: '2026-12-07', ...change };
		expect(await refusal(plugin, 'addControl', NOTE, control)).toContain(message);
		expect([await plugin.text(NOTE), await plugin.text(LIST)]).toEqual([note, list]);
	});
});

describe('recordReview', () => {
	it('ticks what held, unless that is declined, and the state follows at once', async () => {
		const plugin = await start();
		const { openControls, recordReview } = apiOf(plugin);
		await recordReview(NOTE, 'ctl-7k3q2a', { result: 'held', text: 'ticked in [[Acme]]', tick: false });
		expect(await plugin.text(NOTE)).toContain(`${RECORD}\n  - 2026-11-23 held: ticked in [[Acme]]\n`);
		expect((await openControls()).map((each) => each.state)).toEqual(['in use']);
		await recordReview(NOTE, '^ctl-7k3q2a', { result: 'held' });
		expect(await plugin.text(NOTE)).toContain('- [x] Ask for the list');
		expect(await openControls()).toEqual([]);
	});

	it('says why something was skipped and when to look again', async () => {
		const plugin = await start();
		await apiOf(plugin).recordReview(NOTE, 'CTL-7K3Q2A', { result: 'skipped', reason: 'placement', text: 'unticked', next: '2026-12-01' });
		expect(await plugin.text(NOTE)).toContain(`${RECORD.replace('2026-11-20', '2026-12-01')}\n  - 2026-11-23 skipped (placement): unticked\n`);
		expect((await apiOf(plugin).openControls())[0]?.state).toBe('slipped');
	});

	it.each([
		['ctl-aaaaaa', { result: 'held' }, 'The line has changed or is gone.'], ['', { result: 'held' }, '“id” is missing.'], [undefined, { result: 'held' }, '“id” is missing.'],
		['ctl-7k3q2a', {}, '“result” is missing.'], ['ctl-7k3q2a', { result: 'held', reason: 'cost' }, 'A reason is given for what was skipped.'],
		['ctl-7k3q2a', { result: 'held', tick: 'no' }, '“tick” must be true or false.'], ['ctl-7k3q2a', { result: 'held', next: '2020-01-01' }, '2020-01-01 has passed.'],
		['chk-4r8vwy', { result: 'held' }, 'The line has changed or is gone.'],
	])('refuses %j with %j', async (id, review, message) => {
		const plugin = await start();
		expect(await refusal(plugin, 'recordReview', NOTE, id, review)).toContain(message);
		expect(await plugin.text(NOTE)).toBe(note);
	});
});

describe('postpone', () => {
	it('moves the date of a control and of a due line', async () => {
		const plugin = await start();
		const { due, postpone } = apiOf(plugin);
		await postpone(NOTE, 'ctl-7k3q2a', '+2w');
		await postpone(NOTE, 'chk-4r8vwy', 'tomorrow');
		expect((await due()).map(({ id, date, daysLeft, kind }) => [id, date, daysLeft, kind])).toEqual([['chk-4r8vwy', '2026-11-24', 1, 'line'], ['ctl-7k3q2a', '2026-12-07', 14, 'review']]);
	});

	it.each([['ctl-7k3q2a', 'someday', '“someday” is no day.'], ['ctl-7k3q2a', '2026-11-01', 'has passed'], ['ctl-7k3q2a', 7, '“until” must be text.'], ['ctl-7k3q2a', undefined, '“until” is missing.']])(
		'refuses %j until %j', async (id, until, message) => {
			const plugin = await start();
			expect(await refusal(plugin, 'postpone', NOTE, id, until)).toContain(message);
			expect(await plugin.text(NOTE)).toBe(note);
		});
});

describe('draft', () => {
	it('writes the message next to the incident, links it there, and says what it left out', async () => {
		const plugin = await start();
		const { createIncident, draft } = apiOf(plugin);
		const path = await createIncident({ title: 'Mail went out twice', severity: 'P1', impact: 'Readers complain' });
		expect(await draft(path, 'notice')).toBe('Post-mortems/INC-0008 notice.md');
		expect(await draft(path, 'notice')).toBe('Post-mortems/INC-0008 notice 2.md');
		const text = await plugin.text('Post-mortems/INC-0008 notice.md');
		expect(text).toContain('client_message: notice\n');
		expect(text).toContain('Readers complain');
		expect(await plugin.text(path)).toContain('[[INC-0008 notice]]');
		expect(plugin.notices()).toEqual([]);
		await plugin.app.vault.adapter.write('Checklists/Send checklist.md', 'Nothing');
		await plugin.rest();
		await apiOf(plugin).addCheckpoint(NOTE, { kind: 'Detected', text: '' });
		await draft(NOTE, 'post-mortem');
		expect(plugin.notices().join()).toContain('Ask for the list');
	});

	it.each([[NOTE, 'letter', '“kind” can’t be “letter”.'], [NOTE, undefined, '“kind” is missing.'], ['Diary.md', 'notice', 'This note is not an incident.'], ['Nowhere', 'notice', 'There is no note “Nowhere”.']])(
		'refuses %j with the kind %j', async (path, kind, message) => {
			const plugin = await start();
			expect(await refusal(plugin, 'draft', path, kind)).toContain(message);
			expect(plugin.app.vault.getFiles()).toHaveLength(Object.keys(vault).length);
		});
});

describe('what is asked', () => {
	it('answers over the sample vault as the audit does', async () => {
		const audit = auditedSample();
		const plugin = await startPlugin(sampleVault(), { now: '2026-11-23T12:00:00Z' });
		const { check, due, openControls } = apiOf(plugin);
		expect(await due()).toEqual(audit.due.map(({ group: _, ...item }) => item));
		expect(await openControls()).toEqual(audit.openControls.map(({ incident: _, reason: __, alsoIn: ___, ...control }) => control));
		const path = audit.findings[0]?.path ?? '';
		const found = (await check(path)).map(({ rule, level, line, text }) => ({ rule, level, line, text }));
		expect(found).toEqual(audit.findings.filter((each) => each.path === path).map(({ path: _, ...finding }) => finding));
	}, 120_000);

	it('waits until the vault has been read', async () => {
		const plugin = await start();
		await plugin.host.disable('post-mortem');
		const enabled = plugin.host.enable('post-mortem');
		await enabled;
		expect(await apiOf(plugin).openControls()).toHaveLength(1);
	});

	it('is refused to a script that kept the calls of a plugin that is off, or was since started anew', async () => {
		const plugin = await start();
		const kept = apiOf(plugin);
		await plugin.host.disable('post-mortem');
		await expect(kept.due()).rejects.toThrow('Post-mortem was switched off or updated.');
		await plugin.host.enable('post-mortem');
		await expect(kept.createIncident({ title: 'x' })).rejects.toThrow('Take its api anew.');
		expect(await apiOf(plugin).due()).toHaveLength(2);
	});

	it('has a version, and cannot be changed by one script for another', async () => {
		const plugin = await start();
		const api = apiOf(plugin);
		expect(api.version).toBe(1);
		expect(Object.isFrozen(api)).toBe(true);
	});
});
