import { approve, incidentNote } from '../../notation';
import { startPlugin, stopPlugins } from '../plugin-host';

afterEach(stopPlugins);

const NOTE = 'INC-0007 Wrong prices.md';
const full = ['incident_date: 2026-11-23', 'severity: P2', 'impact: Wrong prices', 'scope: many', 'sow: "[[Acme SOW]]"', 'detected_at: 2026-11-23T13:00Z'];
const body = '## Expected and actual\n**Expected:** These\n**Actual:** Those\n\n## Timeline\n- 2026-11-23 13:00 UTC **Detected** A complaint\n\n## Response\n';

describe('start-review', () => {
	it('adds the review parts and says that the record lacks nothing, taken back by one undo', async () => {
		const plugin = await startPlugin({ [NOTE]: incidentNote(body, full), 'Acme SOW.md': '' });
		await plugin.open(NOTE);
		await plugin.run('start-review');
		await plugin.rest();
		approve('started-review.md', await plugin.text(NOTE));
		expect(plugin.notices()).toEqual(['The review parts are in “INC-0007 Wrong prices”. Collect the evidence first. The record lacks nothing.']);
		plugin.view().editor.undo();
		expect(plugin.view().editor.getValue()).toBe(incidentNote(body, full));
	});

	it('puts the cursor where the review begins: behind the first item of the evidence', async () => {
		const plugin = await startPlugin({ [NOTE]: incidentNote(body, full), 'Acme SOW.md': '' });
		await plugin.open(NOTE);
		await plugin.run('start-review');
		await plugin.rest();
		const { editor } = plugin.view();
		expect(editor.getLine(editor.getCursor().line)).toBe('- Message thread:');
		expect(editor.getCursor().ch).toBe('- Message thread:'.length);
	});

	it('names what the record still lacks', async () => {
		const plugin = await startPlugin({ [NOTE]: incidentNote('## Response\n') });
		await plugin.open(NOTE, 'preview');
		await plugin.run('start-review');
		await plugin.rest();
		expect(plugin.notices()[0]).toContain(
			'The record still lacks: severity, impact, time of detection, what was expected, what happened, how many are affected.');
	});

	it('writes nothing and says so kindly when all parts are there', async () => {
		const plugin = await startPlugin({ [NOTE]: incidentNote(body, full) });
		await plugin.open(NOTE);
		await plugin.run('start-review');
		await plugin.rest();
		const once = await plugin.text(NOTE);
		await plugin.run('start-review');
		await plugin.rest();
		expect(await plugin.text(NOTE)).toBe(once);
		expect(plugin.notices()[1]).toBe('“INC-0007 Wrong prices” has all its review parts already. The record lacks nothing.');
	});

	it('refuses in a note with merge conflict marks (reliability 14)', async () => {
		const text = incidentNote('<<<<<<< HEAD\n## Response\n=======\n>>>>>>> other\n');
		const plugin = await startPlugin({ [NOTE]: text });
		await plugin.open(NOTE);
		await plugin.run('start-review');
		await plugin.rest();
		expect(await plugin.text(NOTE)).toBe(text);
		expect(plugin.notices()[0]).toMatch(/^INC-0007 Wrong prices: Line 4 holds a merge conflict\./);
	});
});
