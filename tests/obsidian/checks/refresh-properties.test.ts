import { startPlugin, stopPlugins } from '../plugin-host';
import { INCIDENT } from './sample';

afterEach(stopPlugins);

const PATH = 'INC-0001 Prices.md';

describe('refresh properties', () => {
	it('writes what the lines say, in a closed note with CR LF too (reliability 1)', async () => {
		const stale = INCIDENT.replace('- 2026-11-23 14:05 UTC', '- 2026-11-22 13:05 UTC').replaceAll('\n', '\r\n');
		const host = await startPlugin({ [PATH]: stale });
		await host.open(PATH, 'preview');
		await host.run('refresh-properties');
		expect(host.notices()).toEqual(['The properties of “INC-0001 Prices” say what its lines say again.']);
		expect(await host.text(PATH)).toBe(stale.replace('incident_date: 2026-11-23', 'incident_date: 2026-11-22').replace('detected_at: 2026-11-23T14:05Z', 'detected_at: 2026-11-22T13:05Z'));
	});

	it('says so when nothing is stale, and writes nothing', async () => {
		const host = await startPlugin({ [PATH]: INCIDENT });
		await host.open(PATH);
		await host.run('refresh-properties');
		expect(host.notices()).toEqual(['The properties of “INC-0001 Prices” already say what its lines say.']);
		expect(await host.text(PATH)).toBe(INCIDENT);
	});

	it('refuses properties that cannot be read', async () => {
		const broken = INCIDENT.replace('impact: Wrong prices', 'impact: a: b: c');
		const host = await startPlugin({ [PATH]: broken });
		await host.open(PATH);
		await host.run('refresh-properties');
		expect(host.notices()[0]).toMatch(/^INC-0001 Prices: The properties of this note can’t be read: line 7/);
		expect(await host.text(PATH)).toBe(broken);
	});
});
