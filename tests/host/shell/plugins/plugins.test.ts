import type { Footprint } from '../footprint';
import { logOf, pluginOf, startHost, stopHosts } from '../testing';

afterEach(stopHosts);

const busy = `
	onload() {
		const { app } = this;
		this.addRibbonIcon('star', 'Star', () => this.log.push('ribbon'));
		this.addStatusBarItem().setText('3 due');
		this.addCommand({ id: 'one', name: 'One', callback() {} });
		this.addSettingTab(new (class extends obsidian.PluginSettingTab { display() {} })(app, this));
		this.registerView('busy', (leaf) => new (class extends obsidian.ItemView {
			getViewType() { return 'busy'; }
			getDisplayText() { return 'Busy'; }
		})(leaf));
		this.registerExtensions(['busy'], 'busy');
		this.registerEditorExtension([]);
		this.registerMarkdownPostProcessor(() => {});
		this.registerMarkdownCodeBlockProcessor('busy', () => {});
		this.registerObsidianProtocolHandler('busy', () => {});
		this.registerCliHandler('busy', 'Busy', null, () => '');
		this.registerHoverLinkSource('busy', { display: 'Busy', defaultMod: true });
		this.registerEvent(app.vault.on('modify', () => {}));
		this.registerEvent(app.metadataCache.on('changed', () => {}));
		this.registerEvent(app.workspace.on('file-open', () => {}));
		this.registerDomEvent(document, 'click', () => {});
		this.registerInterval(window.setInterval(() => {}, 1000));
	}`;

const grown = (before: Footprint, after: Footprint): string[] =>
	Object.keys(after).filter((name) => (after[name] ?? 0) > (before[name] ?? 0));

describe('a plugin\'s life', () => {
	it('leaves nothing behind when it is disabled', async () => {
		const host = await startHost();
		const before = host.footprint();
		await host.loadPlugin({ ...pluginOf(busy), styles: '.busy { color: red; }' });
		expect(grown(before, host.footprint())).toHaveLength(17);
		await host.disable('sample');
		await host.settled();
		expect(host.footprint()).toEqual(before);
	});

	it('shows what a careless plugin leaves behind', async () => {
		const host = await startHost();
		const before = host.footprint();
		await host.loadPlugin(pluginOf(`onload() {
			this.app.vault.on('modify', () => {});
			document.addEventListener('click', () => {});
			window.setInterval(() => {}, 1000);
			document.body.createDiv('forgotten');
		}`));
		await host.disable('sample');
		expect(grown(before, host.footprint())).toEqual(['vaultListeners', 'bodyChildren', 'documentListeners', 'intervals']);
		document.querySelector('.forgotten')?.remove();
	});

	it('waits for an asynchronous onload and tells the user-enabled plugin so', async () => {
		const host = await startHost();
		await host.loadPlugin(pluginOf(`
			async onload() { await sleep(1); this.log.push('loaded'); }
			onUserEnable() { this.log.push('by the user'); }`));
		expect(logOf(host)).toEqual(['loaded', 'by the user']);
	});

	it('says so when a plugin fails to load, and takes back what it had registered', async () => {
		const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const host = await startHost();
		expect(await host.loadPlugin(pluginOf(`onload() {
			this.addCommand({ id: 'x', name: 'X', callback() {} });
			throw new Error('on purpose');
		}`))).toBe(false);
		expect(host.notices()).toEqual(['Failed to load plugin "sample"']);
		expect(host.app.commands.commands['sample:x']).toBeUndefined();
		error.mockRestore();
	});

	it('refuses modules that the app does not provide', async () => {
		const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const host = await startHost();
		const source = pluginOf('');
		expect(await host.loadPlugin({ ...source, code: `require('left-pad');${source.code}` })).toBe(false);
		expect(String(error.mock.calls[0]?.[1])).toContain('left-pad');
		error.mockRestore();
	});

	it('refuses a view type that is taken', async () => {
		const host = await startHost();
		expect(() => host.app.viewRegistry.registerView('markdown', () => {
			throw new Error('never made');
		})).toThrow('markdown');
	});
});

describe('a plugin\'s data', () => {
	const keeper = pluginOf('onExternalSettingsChange() { this.log.push("changed outside"); }');

	it('is null before it is saved and lives in the plugin\'s folder', async () => {
		const host = await startHost({ plugins: [keeper] });
		const plugin = host.app.plugins.getPlugin('sample');
		expect(await plugin?.loadData()).toBeNull();
		await plugin?.saveData({ prefix: 'INC' });
		expect(await plugin?.loadData()).toEqual({ prefix: 'INC' });
		expect(await host.app.vault.adapter.read('.obsidian/plugins/sample/data.json')).toBe('{\n  "prefix": "INC"\n}');
		expect(logOf(host)).toEqual([]);
	});

	it('can be changed by a sync service, of which the plugin hears', async () => {
		const host = await startHost({ plugins: [keeper] });
		await host.changeSettingsOutside('sample', '{"prefix":"X"}');
		expect(logOf(host)).toEqual(['changed outside']);
		expect(await host.app.plugins.getPlugin('sample')?.loadData()).toEqual({ prefix: 'X' });
	});

	it('that is not JSON is an error', async () => {
		const host = await startHost({ plugins: [keeper] });
		await host.changeSettingsOutside('sample', '{"prefix":');
		await expect(host.app.plugins.getPlugin('sample')?.loadData()).rejects.toThrow(SyntaxError);
	});
});

describe('addresses and the command line', () => {
	const reached = pluginOf(`onload() {
		this.registerObsidianProtocolHandler('sample', (params) => this.log.push({ ...params }));
		this.registerCliHandler('sample:due', 'Lists', { format: { value: '<format>', description: 'How' }, all: { description: 'All', required: true } },
			async (params) => { if (params.format === 'bad') throw new Error('no such format'); return JSON.stringify(params); });
	}`);

	it('hand over decoded values, and true for a key alone', async () => {
		const host = await startHost({ plugins: [reached] });
		expect(await host.openUri('obsidian://sample?title=A%20%26%20b&urgent&plus=1+1&bad=%E0%A4%A')).toBe(true);
		expect(logOf(host)).toEqual([{ action: 'sample', title: 'A & b', urgent: 'true', plus: '1+1', bad: '%E0%A4%A' }]);
		expect(await host.openUri('obsidian://unknown?x=1')).toBe(false);
		expect(await host.openUri('https://sample')).toBe(false);
	});

	it('treat __proto__ as a key like any other', async () => {
		const host = await startHost({ plugins: [reached] });
		await host.openUri('obsidian://sample?__proto__=x');
		expect(Object.prototype).not.toHaveProperty('x');
		expect(logOf(host)).toHaveLength(1);
	});

	it('print what a command answers, or its error', async () => {
		const host = await startHost({ plugins: [reached] });
		expect(await host.cli('sample:due', { all: 'true', format: 'json' })).toBe('{"all":"true","format":"json"}');
		expect(await host.cli('sample:due', { all: 'true', format: 'bad' })).toBe('Error: no such format');
		expect(await host.cli('sample:due')).toContain('all');
		expect(await host.cli('sample:nothing')).toContain('not found');
	});

	it('refuse a command that is taken', async () => {
		const error = jest.spyOn(console, 'error').mockImplementation(() => undefined);
		const host = await startHost({ plugins: [reached] });
		const other = pluginOf('onload() { this.registerCliHandler("sample:due", "", null, () => ""); }', 'other');
		expect(await host.loadPlugin(other)).toBe(false);
		error.mockRestore();
	});
});
