import type { SettingDefinitionItem } from 'obsidian';
import { PluginSettingTab, Setting, SettingsDialog } from '../index';
import { press, testApp, type } from '../test-app';

const app = testApp();

afterEach(() => {
	while (document.querySelector('.modal-container')) press('Escape');
});

class Tab extends PluginSettingTab {
	definitions: SettingDefinitionItem[] = [];

	override getSettingDefinitions(): SettingDefinitionItem[] {
		return this.definitions;
	}
}

function open(definitions: SettingDefinitionItem[], settings: Record<string, unknown> = {}) {
	const saved: unknown[] = [];
	const plugin = {
		manifest: { id: 'test', name: 'Test' },
		settings,
		saveData: async (data: unknown) => void saved.push({ ...(data as object) }),
	};
	const tab = new Tab(app, plugin as never);
	tab.definitions = definitions;
	const dialog = new SettingsDialog(app);
	dialog.addSettingTab(tab);
	dialog.open();
	dialog.openTabById('test');
	const row = (name: string): HTMLElement => {
		const found = tab.containerEl.findAll('.setting-item').find((el) => el.find('.setting-item-name').getText() === name);
		if (!found) throw new Error(`No row ${name}`);
		return found;
	};
	const input = (name: string): HTMLInputElement => row(name).find('input, textarea, select') as HTMLInputElement;
	return { tab, dialog, saved, row, input, settings };
}

function change(input: HTMLInputElement, value: string): void {
	type(input, value);
	input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('a control of a definition', () => {
	it('reads, changes and saves the settings of the plugin', () => {
		const { input, saved, row } = open([
			{ name: 'Quiet', control: { type: 'toggle', key: 'quiet' } },
			{ name: 'Prefix', control: { type: 'text', key: 'prefix', defaultValue: 'INC' } },
			{ name: 'Format', control: { type: 'dropdown', key: 'format', options: { a: 'A', b: 'B' } } },
		], { quiet: true, format: 'b' });
		expect(row('Quiet').find('.checkbox-container').hasClass('is-enabled')).toBe(true);
		expect([input('Prefix').value, input('Format').value]).toEqual(['INC', 'b']);
		input('Quiet').click();
		type(input('Prefix'), 'PM');
		change(input('Format'), 'a');
		expect(saved.at(-1)).toEqual({ quiet: false, prefix: 'PM', format: 'a' });
	});

	it('shows what its validator says and keeps the last good value', () => {
		const { input, row, settings } = open([{
			name: 'Prefix',
			control: { type: 'text', key: 'prefix', validate: (value: string) => (/\s/.test(value) ? 'No spaces.' : undefined) },
		}], { prefix: 'a b' });
		expect(row('Prefix').find('.setting-item-error').getText()).toBe('No spaces.');
		type(input('Prefix'), 'ab');
		type(input('Prefix'), 'ab ');
		expect([settings['prefix'], row('Prefix').hasClass('is-invalid')]).toEqual(['ab', true]);
	});

	it('takes a number when it is left, and refuses one out of range', () => {
		const definition = { name: 'Days', control: { type: 'number' as const, key: 'days', min: 1, max: 90 } };
		const { input, row, settings } = open([definition], { days: 30 });
		change(input('Days'), '91');
		expect([settings['days'], row('Days').hasClass('is-invalid')]).toEqual([30, true]);
		change(input('Days'), '14');
		expect([settings['days'], row('Days').hasClass('is-invalid')]).toEqual([14, false]);
	});

	it('hides and disables others after a change', async () => {
		const settings: Record<string, unknown> = { more: false };
		const { input, row } = open([
			{ name: 'More', control: { type: 'toggle', key: 'more' } },
			{ name: 'Level', visible: () => settings['more'] === true, control: { type: 'text', key: 'level' } },
			{ name: 'Size', control: { type: 'text', key: 'size', disabled: () => settings['more'] !== true } },
		], settings);
		expect([row('Level').isShown(), input('Size').disabled]).toEqual([false, true]);
		input('More').click();
		await sleep(0);
		expect([row('Level').isShown(), input('Size').disabled]).toEqual([true, false]);
	});
});

describe('a tab', () => {
	it('cleans up after rendered rows when it is left', () => {
		let alive = 0;
		const { dialog } = open([{
			name: 'Own',
			render: (setting) => {
				alive++;
				setting.addButton((button) => button.setButtonText('Go'));
				return () => alive--;
			},
		}]);
		expect(alive).toBe(1);
		dialog.close();
		expect(alive).toBe(0);
	});

	it('redraws on update, on the page it shows', () => {
		const { tab, row } = open([{ type: 'page', name: 'Rules', items: [{ name: 'One' }] }]);
		row('Rules').click();
		expect(row('One').isShown()).toBe(true);
		tab.definitions = [{ type: 'page', name: 'Rules', items: [{ name: 'Two' }] }];
		tab.update();
		expect(row('Two').isShown()).toBe(true);
		tab.containerEl.find('.setting-page-titlebar .clickable-icon').click();
		expect(row('Rules').isShown()).toBe(true);
	});

	it('runs the actions of rows and lists', () => {
		const done: unknown[] = [];
		const { row, tab } = open([
			{ name: 'Clear', action: () => done.push('clear') },
			{
				type: 'list', heading: 'Folders', onDelete: (at) => done.push(at),
				addItem: { name: 'Add', action: () => done.push('add') },
				items: [{ name: 'A' }, { name: 'B' }],
			},
			{ type: 'list', heading: 'Empty', emptyState: 'None yet' },
		]);
		row('Clear').click();
		row('B').find('.extra-setting-button').click();
		row('A').focus();
		press('Delete');
		row('Folders').find('.extra-setting-button').click();
		expect(done).toEqual(['clear', 1, 0, 'add']);
		expect(tab.containerEl.find('.setting-list-empty').getText()).toBe('None yet');
	});

	it('is found by name, description and alias, and opened from the results', () => {
		const { dialog, row } = open([
			{ name: 'Hidden', visible: false },
			{ type: 'page', name: 'Rules', items: [{ name: 'Counterfactuals', aliases: ['should have'] }] },
		]);
		const search = dialog.containerEl.find('.vertical-tab-search input') as HTMLInputElement;
		type(search, 'hidden');
		expect(dialog.containerEl.findAll('.setting-search-result')).toEqual([]);
		type(search, 'should');
		dialog.containerEl.find('.setting-search-result').click();
		expect(row('Counterfactuals').isShown()).toBe(true);
	});
});

describe('Setting', () => {
	it('hears real events of its controls', () => {
		const heard: unknown[] = [];
		const el = createDiv();
		new Setting(el)
			.addText((text) => text.onChange((value) => heard.push(value)))
			.addTextArea((text) => text.onChange((value) => heard.push(value)))
			.addDropdown((list) => list.addOptions({ a: 'A', b: 'B' }).onChange((value) => heard.push(value)))
			.addSlider((slider) => slider.setLimits(0, 10, 1).onChange((value) => heard.push(value)))
			.addButton((button) => button.onClick(() => heard.push('click')));
		type(el.find('input[type="text"]') as HTMLInputElement, 'one');
		type(el.find('textarea') as HTMLTextAreaElement, 'two');
		change(el.find('select') as HTMLInputElement, 'b');
		change(el.find('input[type="range"]') as HTMLInputElement, '7');
		el.find('button').click();
		expect(heard).toEqual(['one', 'two', 'b', 7, 'click']);
	});

	it('says nothing of a value that is set, but for toggles, as in the app', () => {
		const heard: unknown[] = [];
		new Setting(createDiv())
			.addText((text) => text.onChange((value) => heard.push(value)).setValue('x'))
			.addToggle((toggle) => toggle.onChange((value) => heard.push(value)).setValue(true).setValue(true));
		expect(heard).toEqual([true]);
	});

	it('does not switch a disabled toggle', () => {
		const el = createDiv();
		new Setting(el).addToggle((toggle) => toggle.setDisabled(true));
		el.find('.checkbox-container').click();
		expect(el.find('.checkbox-container').hasClass('is-enabled')).toBe(false);
	});
});
