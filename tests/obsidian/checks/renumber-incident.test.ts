import { startPlugin, stopPlugins } from '../plugin-host';
import { INCIDENT, withId } from './sample';

afterEach(stopPlugins);

const ONE = 'Post-mortems/INC-0001 Prices.md';
const TWO = 'Post-mortems/INC-0001 Vouchers.md';
const CONTROL = '\n## Controls\n- [ ] Compare prices [kind:: checklist step] [in:: [[Send]]] 📅 2026-12-23 ^ctl-7k3q2a\n';
const FILES = {
	[ONE]: INCIDENT,
	[TWO]: INCIDENT + CONTROL,
	'Post-mortems/INC-0007 Other.md': withId('INC-0007'),
	'Send.md': '- [ ] Compare ([[INC-0001 Vouchers|INC-0001]]) ^ctl-7k3q2a\n',
	'Home.md': 'See [[INC-0001 Vouchers]] and [[INC-0001 Prices|INC-0001]].\n',
};

describe('renumber incident', () => {
	it('gives the note the next id, in property, alias and file name, with its links, and counts those that still show the old one (reliability 20)', async () => {
		const host = await startPlugin({ ...FILES, '.obsidian/app.json': '{"alwaysUpdateLinks": true}' });
		await host.open(TWO);
		await host.run('renumber-incident');
		expect(host.notices()).toEqual(['INC-0001 is now INC-0008. One link to it still shows INC-0001.']);
		const text = await host.text('Post-mortems/INC-0008 Vouchers.md');
		expect(text).toBe((INCIDENT + CONTROL).replaceAll('INC-0001', 'INC-0008')
			.replace('aliases:\n  - INC-0008\n', 'aliases:\n  - INC-0008\nreview_due: 2026-12-23\n'));
		expect(await host.text('Send.md')).toBe('- [ ] Compare ([[INC-0008 Vouchers|INC-0001]]) ^ctl-7k3q2a\n');
		expect(await host.text('Home.md')).toBe('See [[INC-0008 Vouchers]] and [[INC-0001 Prices|INC-0001]].\n');
		expect(await host.text(ONE)).toBe(INCIDENT);
	});

	it('counts the links that the app left as they were', async () => {
		const host = await startPlugin(FILES);
		await host.open(TWO);
		await host.run('renumber-incident');
		expect(host.notices()).toEqual(['INC-0001 is now INC-0008. 2 links to it still show INC-0001.']);
		expect(await host.text('Home.md')).toBe(FILES['Home.md']);
	});

	it('refuses a note whose id no other has', async () => {
		const host = await startPlugin(FILES);
		await host.open('Post-mortems/INC-0007 Other.md');
		await host.run('renumber-incident');
		expect(host.notices()).toEqual(['INC-0007 Other: No other note has the id INC-0007.']);
	});

	it('refuses a note whose YAML is broken (reliability 4)', async () => {
		const broken = INCIDENT.replace('impact: Wrong prices', 'impact: a: b');
		const host = await startPlugin({ ...FILES, [TWO]: broken });
		await host.open(TWO);
		await host.run('renumber-incident');
		expect(host.notices()).toEqual(['INC-0001 Vouchers: The properties can’t be read. Mend them first, then try again.']);
		expect(await host.text(TWO)).toBe(broken);
	});

	it('says so when the file could not be renamed', async () => {
		const host = await startPlugin(FILES);
		await host.open(TWO);
		jest.spyOn(host.app.fileManager, 'renameFile').mockRejectedValue(new Error('the disk is full'));
		jest.spyOn(console, 'error').mockImplementation(() => undefined);
		await host.run('renumber-incident');
		expect(host.notices()).toEqual(['The note has the id INC-0008 now, but its file could not be renamed: the disk is full']);
		expect(await host.text(TWO)).toContain('incident_id: INC-0008');
		jest.restoreAllMocks();
	});
});
