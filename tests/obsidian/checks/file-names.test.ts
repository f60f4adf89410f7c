import { startPlugin, stopPlugins, suggestions, type PluginHost } from '../plugin-host';
import { INCIDENT } from './sample';

afterEach(stopPlugins);

const PATH = 'Post-mortems/INC-0001 Prices.md';

async function isAmbiguous(host: PluginHost): Promise<boolean> {
	await host.rest();
	await host.run('check-incident');
	const found = suggestions().some((each) => each.includes('evidence/ambiguous-link'));
	await host.press('Escape');
	return found;
}

describe('a link by name alone', () => {
	it('is ambiguous while several files have the name, as files come, move and go', async () => {
		const host = await startPlugin({ [PATH]: `${INCIDENT}See [[Mail]].\n`, 'Mail.md': 'A mail.\n' });
		const { vault, fileManager } = host.app;
		await host.open(PATH);
		expect(await isAmbiguous(host)).toBe(false);
		await vault.createFolder('Old');
		const second = await vault.create('Old/Mail.md', 'Another.\n');
		expect(await isAmbiguous(host)).toBe(true);
		await fileManager.renameFile(second, 'Old/Letter.md');
		expect(await isAmbiguous(host)).toBe(false);
		await fileManager.renameFile(second, 'Old/mail.md');
		expect(await isAmbiguous(host)).toBe(true);
		await vault.delete(second);
		expect(await isAmbiguous(host)).toBe(false);
	});

	it('is looked up without going through the files again at the next check', async () => {
		const host = await startPlugin({ [PATH]: `${INCIDENT}See [[Mail]].\n`, 'Mail.md': 'A mail.\n' });
		await host.open(PATH);
		await isAmbiguous(host);
		const asked = jest.spyOn(host.app.vault, 'getFiles');
		await isAmbiguous(host);
		expect(asked).not.toHaveBeenCalled();
	});
});
