import type { App, SettingControl } from 'obsidian';
import { FileSuggest, FolderSuggest } from './path-suggest';
import type { Setting } from './setting';

/** Where the values of controls are kept; a settings tab is one. */
export interface ControlStore {
	readonly app: App;
	getControlValue(key: string): unknown;
	setControlValue(key: string, value: unknown): void | Promise<void>;
	refreshDomState(): void;
}

type Commit = (value: unknown) => void;

function asText(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Reads a control's validator, which is typed for its own value only. */
function judge(control: SettingControl, value: unknown): string | void | Promise<string | void> {
	const validate = control.validate as ((value: unknown) => string | void | Promise<string | void>) | undefined;
	return validate?.(value);
}

function withVerdict(verdict: string | void | Promise<string | void>, then: (message: string) => void): void {
	if (verdict instanceof Promise) void verdict.then((message) => then(message || ''));
	else then(verdict || '');
}

async function save(store: ControlStore, key: string, value: unknown): Promise<void> {
	await store.setControlValue(key, value);
	store.refreshDomState();
}

/** Draws the control of a definition into a row and keeps it and the stored value together. */
export function bindControl(store: ControlStore, setting: Setting, control: SettingControl): void {
	const stored: unknown = store.getControlValue(control.key) ?? control.defaultValue;
	const commit: Commit = (value) =>
		withVerdict(judge(control, value), (message) => {
			setting.setErrorMessage(message);
			if (message === '') void save(store, control.key, value);
		});
	draw(store, setting, control, stored, commit);
	if (stored === undefined) return;
	withVerdict(judge(control, stored), (message) => {
		setting.setErrorMessage(message);
	});
}

function draw(store: ControlStore, setting: Setting, control: SettingControl, stored: unknown, commit: Commit): void {
	switch (control.type) {
		case 'toggle':
			setting.addToggle((toggle) => toggle.setValue(stored === true).onChange(commit));
			return;
		case 'dropdown':
			setting.addDropdown((list) => list.addOptions(control.options).setValue(asText(stored)).onChange(commit));
			return;
		case 'text':
			setting.addText((text) =>
				text.setPlaceholder(control.placeholder ?? '').setValue(asText(stored)).onChange(commit));
			return;
		case 'textarea':
			setting.addTextArea((text) => {
				text.setPlaceholder(control.placeholder ?? '').setValue(asText(stored)).onChange(commit);
				if (control.rows !== undefined) text.inputEl.rows = control.rows;
			});
			return;
		case 'color':
			setting.addColorPicker((color) => color.setValue(asText(stored)).onChange(commit));
			return;
		case 'slider':
			setting.addSlider((slider) => {
				slider.setLimits(control.min, control.max, control.step);
				if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
				slider.setValue(Number(stored ?? control.min)).onChange(commit);
			});
			return;
		case 'number':
			drawNumber(setting, control, stored, commit);
			return;
		case 'file':
		case 'folder':
			drawPath(store.app, setting, control, stored, commit);
	}
}

type NumberControl = Extract<SettingControl, { type: 'number' }>;

function numberError(control: NumberControl, text: string): string {
	const value = Number(text);
	if (text.trim() === '' || !Number.isFinite(value)) return 'Enter a number.';
	if (control.min !== undefined && value < control.min) return `Enter a number of at least ${control.min}.`;
	if (control.max !== undefined && value > control.max) return `Enter a number of at most ${control.max}.`;
	return '';
}

function drawNumber(setting: Setting, control: NumberControl, stored: unknown, commit: Commit): void {
	setting.addText((text) => {
		text.setPlaceholder(control.placeholder ?? '').setValue(asText(stored));
		const { min = null, max = null, step = 'any' } = control;
		text.inputEl.setAttrs({ type: 'number', min, max, step });
		onCommit(text.inputEl, () => {
			const error = numberError(control, text.getValue());
			if (error) setting.setErrorMessage(error);
			else commit(Number(text.getValue()));
		});
	});
}

type PathControl = Extract<SettingControl, { type: 'file' | 'folder' }>;

function drawPath(app: App, setting: Setting, control: PathControl, stored: unknown, commit: Commit): void {
	setting.addSearch((search) => {
		search.setPlaceholder(control.placeholder ?? '').setValue(asText(stored));
		const suggest = control.type === 'file'
			? new FileSuggest(app, search.inputEl, control.filter)
			: new FolderSuggest(app, search.inputEl, control.filter, control.includeRoot);
		suggest.onPick((path) => {
			search.setValue(path);
			commit(path);
		});
		onCommit(search.inputEl, () => commit(search.getValue()));
		search.onChange((value) => value === '' && commit(''));
	});
}

/** Leaving the input or pressing Enter, once per change. */
function onCommit(input: HTMLInputElement, commit: () => void): void {
	let last = input.value;
	const once = (): void => {
		if (input.value === last) return;
		last = input.value;
		commit();
	};
	input.addEventListener('change', once);
	input.addEventListener('keydown', (event) => {
		if (event.key === 'Enter') once();
	});
}

/** Disables every control of a row. */
export function setRowDisabled(setting: Setting, disabled: boolean): void {
	setting.settingEl.toggleClass('is-disabled', disabled);
	for (const component of setting.components) component.setDisabled(disabled);
}
