import { startHost, stopHosts } from './testing';

afterEach(stopHosts);

const button = (text: string): HTMLButtonElement | undefined =>
	Array.from(document.querySelectorAll<HTMLButtonElement>('.modal button')).find((el) => el.textContent === text);

describe('the app', () => {
	it('tells of a change of theme', async () => {
		const { app } = await startHost();
		let told = 0;
		app.workspace.on('css-change', () => {
			told += 1;
		});
		expect(app.isDarkMode()).toBe(false);
		app.setTheme('dark');
		expect(app.isDarkMode()).toBe(true);
		expect(told).toBe(1);
	});

	it('asks before it deletes a file, and leaves it when the user does not agree', async () => {
		const { app } = await startHost({ files: { 'A.md': '' } });
		const file = app.vault.getFileByPath('A.md');
		if (!file) throw new Error('There is no A.md.');
		const refused = app.fileManager.promptForDeletion(file);
		document.querySelector<HTMLElement>('.modal-close-button')?.click();
		expect(await refused).toBe(false);
		expect(app.vault.getFileByPath('A.md')).toBe(file);
		const agreed = app.fileManager.promptForDeletion(file);
		button('Delete')?.click();
		expect(await agreed).toBe(true);
		expect(app.vault.getFileByPath('A.md')).toBeNull();
	});

	it('waits at the end for what listeners of quit still do', async () => {
		const host = await startHost({ files: { 'A.md': 'one' } });
		const { vault } = host.app;
		host.app.workspace.on('quit', (tasks: { add(work: () => Promise<unknown>): void }) => {
			tasks.add(() => vault.adapter.write('A.md', 'last words'));
		});
		await stopHosts();
		expect(await vault.adapter.read('A.md')).toBe('last words');
	});

	it('brings postponed work forward instead of waiting for its clock', async () => {
		const host = await startHost();
		const done: string[] = [];
		const later = host.app.debounce((text: string) => done.push(text), 3_600_000);
		later('first');
		later('last');
		expect(done).toEqual([]);
		await host.settled();
		expect(done).toEqual(['last']);
		later('never').cancel();
		await host.settled();
		expect(done).toEqual(['last']);
	});
});
