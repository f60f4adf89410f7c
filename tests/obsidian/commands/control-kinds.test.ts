import { CLAUSES } from '../../../src/control/clause-library';
import { incidentNote } from '../../notation';
import { startPlugin, stopPlugins, withoutIds, type Dialog, type PluginHost } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'Post-mortems/INC-0007 Wrong prices.md';
const note = incidentNote('## Controls\n\n## Client messages\n', ['incident_date: 2026-11-23', 'review_due:']);
const WORK = 'Procedures/Send.md';
const work = '# Send\n\n## Delivery\n- [ ] Test mail read\n';
const LOG = 'Clients/Acme log.md';
const vault = { [NOTE]: note, [WORK]: work, [LOG]: '# Acme\n' };

async function opened(kind: string, files: Readonly<Record<string, string>> = vault): Promise<{ plugin: PluginHost; dialog: Dialog }> {
	const plugin = await startPlugin(files, { settings: { defaultOwner: 'Producer' } });
	await plugin.open(NOTE);
	await plugin.run('add-control');
	await plugin.dialog().fill('Kind', kind);
	return { plugin, dialog: plugin.dialog() };
}

const record = (text: string): string => note.replace('review_due:', 'review_due: 2026-12-23').replace('## Controls\n', `## Controls\n${text}`);
const BACK = '([[INC-0007 Wrong prices|INC-0007]]) ^ctl-000000\n';

describe('add-control, for each kind of change inside', () => {
	it.each(['template change', 'procedure change', 'protocol change'])('writes a %s as a task into its note and as a record', async (kind) => {
		const { plugin, dialog } = await opened(kind);
		await dialog.fill('What it says', 'The price block is linked from the list');
		await dialog.fill('Goes into', 'Send');
		await plugin.rest();
		expect(dialog.names()).toEqual(['Kind', 'What it says', 'Stage', 'Owner', 'Goes into', 'Place in the note', 'Effect', 'First review', 'Try it in']);
		await dialog.send();
		expect(withoutIds(await plugin.text(WORK))).toBe(`${work}- [ ] The price block is linked from the list ${BACK}`);
		expect(withoutIds(await plugin.text(NOTE))).toBe(record(
			`- [ ] The price block is linked from the list [kind:: ${kind}] [stage:: delivery] [owner:: Producer] [in:: [[Send]]] [placed:: 2026-11-23] 📅 2026-12-23 ^ctl-000000\n`));
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('asks a different question below the words of each kind', async () => {
		const { dialog } = await opened('checklist step');
		const kinds = [...dialog.field('Kind').querySelectorAll('option')].map((option) => option.value);
		expect(kinds).toEqual(['checklist step', 'contract clause', 'template change', 'procedure change', 'protocol change', 'circuit breaker']);
		const hints = new Set<string>();
		for (const kind of kinds) hints.add((await dialog.fill('Kind', kind)).hint('What it says'));
		expect(hints.size).toBe(kinds.length);
	});
});

describe('add-control, for a circuit breaker', () => {
	const PARTS = (log: string): string =>
		`  - If: the client has not approved the price block 24 hours before the send\n  - Then: pause the send\n  - Log: ${log}\n`;

	async function filled(): Promise<{ plugin: PluginHost; dialog: Dialog }> {
		const { plugin, dialog } = await opened('circuit breaker');
		await dialog.fill('What it says', 'Pause on missing price approval');
		await dialog.fill('If', 'the client has not approved the price block 24 hours before the send');
		await dialog.fill('Then', 'pause the send');
		await dialog.fill('Log', 'Acme log');
		await dialog.fill('Goes into', 'Send');
		await dialog.fill('Effect', 'quality');
		await plugin.rest();
		return { plugin, dialog };
	}

	it('writes its parts as sub-items into the artifact and into the record', async () => {
		const { plugin, dialog } = await filled();
		await dialog.send();
		expect(withoutIds(await plugin.text(WORK))).toBe(`${work}- [ ] Pause on missing price approval ${BACK}${PARTS('[[Acme log]]')}`);
		expect(withoutIds(await plugin.text(NOTE))).toBe(record('- [ ] Pause on missing price approval [kind:: circuit breaker] [stage:: delivery] [owner:: Producer] '
			+ `[effect:: quality] [in:: [[Send]]] [placed:: 2026-11-23] 📅 2026-12-23 ^ctl-000000\n${PARTS('[[Acme log]]')}`));
		expect(await plugin.text(LOG)).toBe('# Acme\n');
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(note);
	});

	it('says whether it is armed as one types, and is written all the same', async () => {
		const { plugin, dialog } = await filled();
		expect(dialog.hint('If')).toContain('Armed: the condition can be looked up.');
		await dialog.fill('If', 'it feels wrong');
		expect(dialog.hint('If')).toContain('Not armed: name a number, a date or a document.');
		await dialog.fill('If', 'more than [insert number] wishes arrive');
		expect(dialog.hint('If')).toContain('Not armed: fill in the placeholder.');
		await dialog.fill('If', '');
		expect(dialog.hint('If')).toContain('Not armed: say when the work stops.');
		await dialog.send();
		expect(plugin.dialogs()).toEqual([]);
		expect(await plugin.text(NOTE)).toContain('  - If:\n  - Then: pause the send\n');
	});

	it('writes nothing when a part would not read back', async () => {
		const { plugin, dialog } = await filled();
		await dialog.fill('Then', 'pause ^ctl-aaaaaa');
		await dialog.send();
		expect(dialog.alert()).toContain('would be read as part of the control’s own fields');
		expect([await plugin.text(NOTE), await plugin.text(WORK)]).toEqual([note, work]);
	});

	it('is refused a second time with the same words, and writes neither note', async () => {
		const { plugin, dialog } = await filled();
		await dialog.send();
		const [first, second] = [await plugin.text(NOTE), await plugin.text(WORK)];
		await plugin.run('add-control');
		await plugin.dialog().fill('Kind', 'circuit breaker');
		await plugin.dialog().fill('What it says', 'pause on missing price approval');
		await plugin.dialog().fill('Goes into', 'Send');
		await plugin.rest();
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toMatch(/already/);
		expect([await plugin.text(NOTE), await plugin.text(WORK)]).toEqual([first, second]);
	});

	it('offers the notes that are logs first', async () => {
		const { dialog } = await opened('circuit breaker');
		await dialog.fill('Log', '');
		expect(document.querySelector('.suggestion-container .suggestion-item')?.textContent).toBe('Acme logClients');
	});
});

describe('add-control looks at the words as one types', () => {
	it('asks the question that gets past a vague step, and never blocks', async () => {
		const { plugin, dialog } = await opened('checklist step');
		const plain = dialog.hint('What it says');
		await dialog.fill('What it says', 'Keep an eye on the prices');
		expect(dialog.hint('What it says')).toBe(
			`${plain} “Keep an eye on”: Nobody can tell from a record whether this was done. Who does what, when, and what mark does it leave?`);
		await dialog.fill('What it says', 'Compare every price with the list');
		expect(dialog.hint('What it says')).toBe(plain);
		await dialog.fill('What it says', 'Keep an eye on the prices');
		await dialog.send();
		expect(await plugin.text(NOTE)).toContain('- [ ] Keep an eye on the prices [kind:: checklist step]');
	});

	it('is silent about rules that are switched off', async () => {
		const plugin = await startPlugin(vault, { settings: { rulesOff: ['language/vague-step'] } });
		await plugin.open(NOTE);
		await plugin.run('add-control');
		const plain = plugin.dialog().hint('What it says');
		await plugin.dialog().fill('What it says', 'Keep an eye on the prices');
		expect(plugin.dialog().hint('What it says')).toBe(plain);
	});
});

describe('add-control, for a clause', () => {
	const [revisions, , offChannel] = CLAUSES;

	it('starts from a text of the library, with the day from which it usually applies', async () => {
		const { plugin, dialog } = await opened('contract clause');
		expect(dialog.options('Start from')).toEqual(['Own words', ...CLAUSES.map((clause) => clause.title)]);
		await dialog.fill('Start from', 'off-channel');
		expect(dialog.field('What it says').value).toBe(offChannel?.text);
		expect(dialog.field('Applies').value).toBe('now');
		expect(dialog.hint('Start from')).toBe(`${offChannel?.intent} ${offChannel?.enforced}`);
		await dialog.fill('Start from', 'revisions');
		expect(plugin.dialogs()).toHaveLength(1);
		expect(dialog.field('What it says').value).toBe(revisions?.text);
		await dialog.fill('Goes into', 'Send');
		await plugin.rest();
		await dialog.send();
		expect(withoutIds(await plugin.text(WORK))).toBe(`${work}\n${revisions?.text} ${BACK}`);
		expect(await plugin.text(NOTE)).toContain('[applies:: next amendment]');
	});

	it('asks before words that were typed go', async () => {
		const { plugin, dialog } = await opened('contract clause');
		await dialog.fill('What it says', 'My own words');
		await dialog.fill('Start from', 'revisions');
		expect(dialog.field('What it says').value).toBe('My own words');
		await plugin.dialog().click('Keep mine');
		expect(dialog.field('What it says').value).toBe('My own words');
		expect(dialog.field('Start from').value).toBe('');
		await dialog.fill('Start from', 'revisions');
		await plugin.dialog().click('Replace it');
		expect(dialog.field('What it says').value).toBe(revisions?.text);
		expect(dialog.field('Start from').value).toBe('revisions');
	});

	it('keeps what was chosen for when it applies', async () => {
		const { dialog } = await opened('contract clause');
		await dialog.fill('Applies', 'renewal');
		await dialog.fill('Start from', 'off-channel');
		expect(dialog.field('Applies').value).toBe('renewal');
	});

	it('can be recorded as not needed, which takes nothing but a reason', async () => {
		const { plugin, dialog } = await opened('contract clause');
		await dialog.choose('Is a clause needed?', 'no');
		expect(dialog.names()).toEqual(['Kind', 'Is a clause needed?', 'Why none is needed']);
		await dialog.send();
		expect(dialog.alert()).toBe('Fill in “Why none is needed” first.');
		await dialog.fill('Why none is needed', 'the terms already say it');
		await dialog.send();
		expect(await plugin.text(NOTE)).toBe(note.replace('## Controls\n', '## Controls\n- [-] No clause needed: the terms already say it [kind:: contract clause]\n'));
		expect(plugin.notices()).toEqual(['“INC-0007 Wrong prices” says that no clause is needed, and why.']);
		await plugin.run('add-control');
		await plugin.dialog().fill('Kind', 'contract clause');
		await plugin.dialog().choose('Is a clause needed?', 'no');
		await plugin.dialog().fill('Why none is needed', 'again');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toMatch(/already says that no clause is needed, on line \d+\.$/);
	});
});
