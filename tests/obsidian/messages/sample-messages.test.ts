import { approve } from '../../notation';
import { sampleVault } from '../sample-vault';
import { startPlugin, stopPlugins } from '../plugin-host';

/** A message of each kind as its command makes it, on a day of the year the sample vault tells of. */
const MADE = [
	{ incident: 'INC-0014 Order mail shows boxes for 日本語', kind: 'notice', name: 'INC-0014 notice 2', now: '2026-11-17T10:22:00Z' },
	{ incident: 'INC-0010 Autumn mail with the August price', kind: 'post-mortem', name: 'INC-0010 post-mortem', now: '2026-09-23T09:00:00Z' },
	{ incident: 'INC-0012 Appointment requests lost for 19 hours', kind: 'update', name: 'INC-0012 update', now: '2026-11-16T09:00:00Z' },
	{ incident: "INC-0001 Winter mail with last year's prices", kind: 'summary', name: 'INC-0001 summary', now: '2026-02-02T09:00:00Z' },
] as const;

afterEach(stopPlugins);

it.each(MADE)('the $kind of the sample vault is what the command makes', async ({ incident, kind, name, now }) => {
	const { [`Post-mortems/${name}.md`]: kept = '', ...files } = sampleVault();
	const plugin = await startPlugin(files, { now, settings: { fullTextDays: 3 } });
	const before = files[`Post-mortems/${incident}.md`];
	await plugin.open(`Post-mortems/${incident}.md`);
	await plugin.run(`draft-${kind}`);
	await plugin.rest();
	approve(`../vault/Post-mortems/${name}.md`, await plugin.text(`Post-mortems/${name}.md`));
	expect(kept).not.toBe('');
	expect(await plugin.text(`Post-mortems/${incident}.md`)).toBe(before);
});
