import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startPlugin, stopPlugins, type PluginHost } from '../plugin-host';

/** The ids that hotkeys and other plugins may rest on. */
const IDS = [
	'create-incident', 'triage', 'reclassify', 'add-checkpoint', 'start-review', 'insert-five-whys', 'add-why', 'split-why-chain',
	'draw-cause-map', 'read-chain-backwards', 'insert-blame-rewrite', 'rewrite-selection', 'link-sow', 'link-checklist', 'link-evidence',
	'add-control', 'fire-breaker', 'override-breaker', 'review-controls', 'postpone', 'check-incident', 'find-placeholders',
	'refresh-properties', 'renumber-incident', 'draft-notice', 'draft-post-mortem', 'draft-update', 'draft-summary', 'copy-client-message',
	'log-signal', 'promote-signal', 'periodic-review', 'create-recovery-plan', 'set-up-artifacts', 'create-base', 'export-calendar', 'open-panel',
] as const;

const INCIDENT = 'Post-mortems/INC-0007 Wrong prices.md';
const MESSAGE = 'Post-mortems/INC-0007 notice.md';
const SIGNAL = 'Signals/Odd total.md';
const vault = {
	[INCIDENT]: [
		'---', 'incident_id: INC-0007', 'incident_status: open', 'severity: P2', 'client: "[[Acme]]"', 'impact: Wrong prices were sent', 'scope: many', '---',
		'## Timeline', '- 2026-11-23 09:00 UTC **Detected** A complaint', '', '## Review', '', '## Five whys', '',
		'### Why chain: Wrong prices', '', '- **Outcome:** A mail had wrong prices.', '1. The block was copied.', '2. The template was skipped.', '',
		'## Controls',
		'- [ ] Compare every price [kind:: checklist step] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-01] 📅 2026-11-20 ^ctl-7k3q2a',
		'- [ ] Pause the send [kind:: circuit breaker] [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-01] 📅 2026-12-20 ^ctl-m4x9td',
		'  - If: no approval 24 hours before', '  - Then: pause', '  - Log: [[Log]]', '',
	].join('\n'),
	'Post-mortems/INC-0007 Again.md': '---\nincident_id: INC-0007\nincident_status: open\n---\n',
	[MESSAGE]: '---\nclient_message: notice\nincident: "[[INC-0007 Wrong prices]]"\n---\n## Where things stand\n\nThe send is paused.\n',
	[SIGNAL]: '---\nsignal_date: 2026-11-20\nsignal_source: client\n---\nThe total looked odd.\n',
	'Send checklist.md': '# Send\n\n- [ ] Compare every price ^ctl-7k3q2a\n- [ ] Pause the send ^ctl-m4x9td\n',
	'Log.md': '# Log\n',
	'Acme.md': '# Acme\n',
	'Acme SOW.md': '# Terms\n\nTODO price\n',
};

/** Where a command stands when it is run, if not in the incident: another note, or words to select there. */
const PLACES: Partial<Record<(typeof IDS)[number], { readonly note?: string; readonly select?: string }>> = {
	'copy-client-message': { note: MESSAGE },
	'promote-signal': { note: SIGNAL },
	'split-why-chain': { select: 'The template was skipped.' },
	'rewrite-selection': { select: 'A mail had wrong prices.' },
};

/** Everything a person could see of what a command does. */
async function visible(at: PluginHost): Promise<string> {
	const notes = await Promise.all(at.app.vault.getFiles().map(async (file) => `${file.path}\n${await at.text(file.path)}`));
	const leaves = ['markdown', 'post-mortem'].map((type) => at.app.workspace.getLeavesOfType(type).length);
	return JSON.stringify([notes.sort(), at.dialogs().map((each) => each.textContent), at.notices(), leaves, document.querySelectorAll('.menu').length]);
}

afterEach(stopPlugins);

describe('every public command', () => {
	it('is documented in the README', () => {
		const table = readFileSync(join(__dirname, '../../../README.md'), 'utf8').split('<!-- commands -->')[1]?.split('<!-- /commands -->')[0] ?? '';
		expect(IDS.filter((id) => !table.includes(`\`${id}\``))).toEqual([]);
	});

	it.each(IDS)('%s runs on its own, does something that can be seen, and nothing that fails', async (id) => {
		const errors = jest.spyOn(console, 'error');
		const at = await startPlugin(vault);
		const { note = INCIDENT, select } = PLACES[id] ?? {};
		await at.open(note);
		await new Promise((resolve) => setTimeout(resolve, 350));
		await at.rest();
		if (select !== undefined) {
			const { editor } = at.view();
			const from = editor.getValue().indexOf(select);
			editor.setSelection(editor.offsetToPos(from), editor.offsetToPos(from + select.length));
		}
		const before = await visible(at);
		expect(await at.run(id)).toBe(true);
		await at.rest();
		expect(await visible(at)).not.toBe(before);
		expect(errors.mock.calls).toEqual([]);
		errors.mockRestore();
	});
});
