import { setLanguage } from '../host';
import { startPlugin, stopPlugins, type PluginHost } from './plugin-host';
import { names, openSettings } from './settings/settings-page';

beforeEach(() => { setLanguage('de'); });

afterEach(async () => {
	setLanguage('en');
	await stopPlugins();
});

const INCIDENT = `---
incident_id: INC-0001
incident_status: open
severity: P2
impact: The shop shows last year’s prices
scope: many
incident_date: 2026-11-20
tags:
  - incident
---
## Expected and actual
**Expected:** Prices of the current list
**Actual:** Prices of last year

## Timeline
- 2026-11-20 14:05 UTC **Detected** A complaint

## Review
I should have checked the list.

## Controls
- [ ] Compare prices [owner:: Producer] [in:: [[Send checklist]]] [placed:: 2026-11-20] 📅 2026-11-22 ^ctl-aaaaaa
- [ ] Ask for the list [owner:: Producer] 📅 2026-12-22 ^ctl-bbbbbb
`;

const FILES = { 'Post-mortems/INC-0001.md': INCIDENT, 'Send checklist.md': '## Delivery\n- [ ] Compare prices ^ctl-aaaaaa\n' };

function palette(plugin: PluginHost): Map<string, string> {
	return new Map(Object.values(plugin.app.commands.commands).filter(({ id }) => id.startsWith('post-mortem:')).map(({ id, name }) => [id.slice('post-mortem:'.length), name]));
}

describe('in an app that speaks German', () => {
	it('names every command in German', async () => {
		const list = palette(await startPlugin({}));
		expect(list.size).toBeGreaterThan(45);
		expect(list.get('create-incident')).toContain('Vorfall anlegen');
		expect(list.get('review-controls')).toContain('Maßnahmen überprüfen');
		setLanguage('en');
		const english = palette(await startPlugin({}));
		expect([...english].filter(([id, name]) => list.get(id) === name)).toEqual([]);
	});

	it('asks for an incident in German and writes the note in English', async () => {
		const plugin = await startPlugin({});
		await plugin.run('create-incident');
		expect(plugin.dialog().names()).toEqual(expect.arrayContaining(['Titel', 'Was erwartet wurde', 'Was geschah', 'Schweregrad', 'Kunde']));
		await plugin.dialog().fill('Titel', 'Alte Preise');
		await plugin.dialog().fill('Schweregrad', 'P2');
		await plugin.dialog().send();
		expect(plugin.notices()).toContain('„INC-0001 Alte Preise“ angelegt. Füge Zeitpunkte hinzu, während es geschieht.');
		const text = await plugin.text('Post-mortems/INC-0001 Alte Preise.md');
		expect(text).toContain('incident_status: open');
		for (const line of ['## Expected and actual', '## Timeline', '- 2026-11-23 14:05 UTC **Detected** Alte Preise', '## Response']) expect(text).toContain(`${line}\n`);
	});

	it('says in German what is missing, and keeps what was typed', async () => {
		const plugin = await startPlugin({});
		await plugin.run('create-incident');
		await plugin.dialog().fill('Was geschah', 'Alte Preise gingen hinaus');
		await plugin.dialog().send();
		expect(plugin.dialog().alert()).toBe('Fülle zuerst „Titel“ aus.');
	});

	it('shows what is due, open controls and incidents in German', async () => {
		const plugin = await startPlugin(FILES);
		await plugin.run('open-panel');
		// A frame of the browser, in which the view draws.
		await new Promise((resolve) => { setTimeout(resolve, 350); });
		const panel = document.querySelector('.post-mortem-panel')?.textContent ?? '';
		for (const words of ['Fällig', 'Überfällig', 'Offene Maßnahmen', 'Vorfälle', 'Im Dokument', 'Absicht']) expect(panel).toContain(words);
		expect(panel).toContain('gestern');
		for (const words of ['Overdue', 'Open controls', 'Intent', 'yesterday']) expect(panel).not.toContain(words);
	});

	it('explains findings in German, from rules and with what was found', async () => {
		const plugin = await startPlugin(FILES);
		await plugin.open('Post-mortems/INC-0001.md');
		await plugin.run('check-incident');
		const list = document.querySelector('.prompt')?.textContent ?? '';
		expect(list).toContain('Das beschreibt ein Ereignis, das nicht stattfand, und verdeckt das, welches stattfand.');
		expect(list).toContain('Frage stattdessen: Was ließ das gewählte Vorgehen damals richtig aussehen?');
		expect(list).toContain('Kein Dokument ist genannt, also ist das nur eine Absicht.');
	});

	it('reviews a control in German and writes the word that the record has in every language', async () => {
		const plugin = await startPlugin(FILES);
		await plugin.run('review-controls');
		const dialog = plugin.dialog();
		expect(dialog.names()).toContain('Was geschah');
		await dialog.choose('Was geschah', 'held');
		await dialog.fill('In einer Zeile', 'geprüft');
		await dialog.send();
		expect(await plugin.text('Post-mortems/INC-0001.md')).toContain('  - 2026-11-23 held: geprüft\n');
		expect(plugin.notices().join(' ')).toMatch(/Festgehalten|Nachgewiesen/);
	});

	it('gives a stage the heading that is found again in every language', async () => {
		const plugin = await startPlugin({ ...FILES, 'Leer.md': 'Eine Liste\n' });
		await plugin.open('Post-mortems/INC-0001.md');
		await plugin.run('add-control');
		const dialog = plugin.dialog();
		await dialog.fill('Wortlaut', 'Preise vergleichen');
		await dialog.fill('Zuständig', 'Produktion');
		await dialog.fill('Kommt in', 'Leer');
		await plugin.rest();
		await dialog.send();
		expect(await plugin.text('Leer.md')).toContain('## Delivery\n');
	});

	it('lists settings and rules in German', async () => {
		const plugin = await startPlugin({});
		await openSettings(plugin);
		expect(names()).toEqual(expect.arrayContaining(['Notizen der Vorfälle', 'Ordner für Vorfälle', 'Dateiname', 'Schweregrad', 'Tägliche Meldung', 'Eigene Wendungen']));
	});

	it('speaks English where the app speaks a language without a catalogue', async () => {
		setLanguage('fr');
		expect(palette(await startPlugin({})).get('create-incident')).toContain('Create incident');
	});
});
