import type { PluginFiles } from '../host/workbench/start-data';

/** A plugin that uses a little of everything the workbench draws; written as a built `main.js` would be. */
const code = `
const { ConfirmationModal, ItemView, Menu, Modal, Notice, Plugin, PluginSettingTab, Setting } = require('obsidian');

class NameModal extends Modal {
	onOpen() {
		this.setTitle('Log an incident');
		new Setting(this.contentEl).setName('Title').setDesc('What went wrong, in a few words')
			.addText((text) => text.setPlaceholder('Wrong prices').onChange((value) => { this.value = value; }));
		new Setting(this.contentEl).setName('Severity')
			.addDropdown((list) => list.addOptions({ P1: 'P1', P2: 'P2', P3: 'P3' }).setValue('P2'));
		new Setting(this.contentEl).setName('Client told').addToggle((toggle) => toggle.setValue(true));
		new Setting(this.contentEl).setName('Detected').addText((text) => { text.inputEl.type = 'datetime-local'; });
		new Setting(this.contentEl).addButton((button) => button.setButtonText('Log').setCta().onClick(async () => {
			await this.app.vault.create(this.value + '.md', '# ' + this.value);
			new Notice('Logged ' + this.value);
			this.close();
		})).addButton((button) => button.setButtonText('Cancel').onClick(() => this.close()));
	}
}

class TrialView extends ItemView {
	getViewType() { return 'trial-view'; }
	getDisplayText() { return 'Trial panel'; }
	getIcon() { return 'siren'; }
	async onOpen() {
		this.contentEl.createEl('h4', { text: 'Due' });
		const list = this.contentEl.createDiv();
		for (const text of ['Review the send checklist', 'Call the client']) {
			const row = list.createDiv('tree-item-self is-clickable');
			row.createDiv({ cls: 'tree-item-inner', text });
		}
		this.contentEl.createEl('button', { text: 'Review', cls: 'mod-cta' });
	}
}

class TrialTab extends PluginSettingTab {
	getSettingDefinitions() {
		return [
			{ name: 'Folder', desc: 'Where incidents are kept', control: { type: 'folder', key: 'folder' } },
			{ name: 'Quiet', desc: 'No notice on start', control: { type: 'toggle', key: 'quiet' } },
			{ type: 'group', heading: 'Reviews', items: [
				{ name: 'Days', control: { type: 'number', key: 'days', min: 1, max: 90, defaultValue: 30 } },
				{ name: 'Format', control: { type: 'dropdown', key: 'format', options: { a: 'Tasks emoji', b: 'Dataview' } } },
				{ name: 'Time box', control: { type: 'slider', key: 'box', min: 15, max: 90, step: 15 } },
			] },
			{ type: 'list', heading: 'Clients', items: [{ name: 'Acme' }, { name: 'Beta' }],
				onDelete: () => {}, addItem: { name: 'Add', action: () => {} } },
			{ type: 'page', name: 'Language', desc: 'What blame sounds like', displayValue: '24 rules',
				items: [{ name: 'Rule' }] },
		];
	}
}

module.exports = class extends Plugin {
	async onload() {
		this.settings = Object.assign({ days: 30, box: 45, format: 'a' }, await this.loadData());
		this.addRibbonIcon('siren', 'Open trial panel', () => this.openPanel());
		this.registerView('trial-view', (leaf) => new TrialView(leaf));
		this.addCommand({ id: 'log', name: 'Log an incident', callback: () => new NameModal(this.app).open() });
		this.addCommand({ id: 'menu', name: 'Show a menu', callback: () => this.showMenu() });
		this.addCommand({ id: 'confirm', name: 'Ask', callback: () => new ConfirmationModal(this.app).setTitle('Renumber?')
			.setContent('Two notes share INC-0007.').addCancelButton()
			.addButton((b) => b.setButtonText('Renumber').setCta()).open() });
		this.addSettingTab(new TrialTab(this.app, this));
		this.addStatusBarItem().setText('2 due');
	}
	async openPanel() {
		const leaf = this.app.workspace.getRightLeaf(false);
		await leaf.setViewState({ type: 'trial-view', active: true });
		await this.app.workspace.revealLeaf(leaf);
	}
	showMenu() {
		new Menu()
			.addItem((item) => item.setTitle('Review').setIcon('check').onClick(() => new Notice('Reviewed')))
			.addItem((item) => { item.setTitle('Postpone').setIcon('calendar');
				item.setSubmenu().addItem((sub) => sub.setTitle('Tomorrow').onClick(() => new Notice('Postponed'))); })
			.addSeparator()
			.addItem((item) => item.setTitle('Drop').setIcon('trash-2').setWarning(true))
			.showAtPosition({ x: 500, y: 300 });
	}
};
`;

export const trialPlugin: PluginFiles = {
	manifest: {
		id: 'trial', name: 'Trial', version: '1.0.0', minAppVersion: '1.13.0', author: 'Tests',
		description: 'Tries the workbench.',
	},
	code,
	styles: '.trial { color: red; }',
};
