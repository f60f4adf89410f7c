import type { TooltipOptions } from 'obsidian';
import type { BaseComponent } from '../controls';
import {
	ButtonComponent, ColorComponent, DisplayValueComponent, DropdownComponent, ExtraButtonComponent, MomentFormatComponent,
	ProgressBarComponent, SearchComponent, SliderComponent, TextAreaComponent, TextComponent, ToggleComponent,
} from '../controls';
import { setTooltip } from '../tooltip/tooltip';

type Configure<T> = (component: T) => unknown;

/** One row: a name and a description on the left, controls on the right. */
export class Setting {
	settingEl: HTMLElement;
	infoEl: HTMLElement;
	nameEl: HTMLElement;
	descEl: HTMLElement;
	controlEl: HTMLElement;
	components: BaseComponent[] = [];
	errorEl: HTMLElement | null = null;

	constructor(containerEl: HTMLElement) {
		this.settingEl = containerEl.createDiv('setting-item');
		this.infoEl = this.settingEl.createDiv('setting-item-info');
		this.nameEl = this.infoEl.createDiv('setting-item-name');
		this.descEl = this.infoEl.createDiv('setting-item-description');
		this.controlEl = this.settingEl.createDiv('setting-item-control');
	}

	setErrorMessage(message: string | null): this {
		this.settingEl.toggleClass('is-invalid', Boolean(message));
		this.errorEl?.detach();
		this.errorEl = message
			? this.infoEl.createDiv({ cls: 'setting-item-error', text: message, attr: { role: 'alert' } })
			: null;
		return this;
	}

	setName(name: string | DocumentFragment): this {
		this.nameEl.setText(name);
		return this;
	}

	setDesc(desc: string | DocumentFragment): this {
		this.descEl.setText(desc);
		return this;
	}

	setClass(cls: string): this {
		this.settingEl.addClass(cls);
		return this;
	}

	setTooltip(tooltip: string, options?: TooltipOptions): this {
		setTooltip(this.nameEl, tooltip, options);
		return this;
	}

	setHeading(): this {
		this.settingEl.addClass('setting-item-heading');
		return this;
	}

	setDisabled(disabled: boolean): this {
		this.settingEl.toggleClass('is-disabled', disabled);
		for (const component of this.components) component.setDisabled(disabled);
		return this;
	}

	addComponent<T extends BaseComponent>(make: (el: HTMLElement) => T): this {
		this.components.push(make(this.controlEl));
		return this;
	}

	addDisplayValue(callback: Configure<DisplayValueComponent>): this {
		callback(new DisplayValueComponent(this.controlEl));
		return this;
	}

	addButton(callback: Configure<ButtonComponent>): this {
		return this.add(new ButtonComponent(this.controlEl), callback);
	}

	addExtraButton(callback: Configure<ExtraButtonComponent>): this {
		return this.add(new ExtraButtonComponent(this.controlEl), callback);
	}

	addToggle(callback: Configure<ToggleComponent>): this {
		return this.setClass('mod-toggle').add(new ToggleComponent(this.controlEl), callback);
	}

	addText(callback: Configure<TextComponent>): this {
		return this.add(new TextComponent(this.controlEl), callback);
	}

	addSearch(callback: Configure<SearchComponent>): this {
		return this.add(new SearchComponent(this.controlEl), callback);
	}

	addTextArea(callback: Configure<TextAreaComponent>): this {
		return this.add(new TextAreaComponent(this.controlEl), callback);
	}

	addMomentFormat(callback: Configure<MomentFormatComponent>): this {
		return this.add(new MomentFormatComponent(this.controlEl), callback);
	}

	addDropdown(callback: Configure<DropdownComponent>): this {
		return this.setClass('mod-dropdown').add(new DropdownComponent(this.controlEl), callback);
	}

	addColorPicker(callback: Configure<ColorComponent>): this {
		return this.add(new ColorComponent(this.controlEl), callback);
	}

	addProgressBar(callback: Configure<ProgressBarComponent>): this {
		return this.add(new ProgressBarComponent(this.controlEl), callback);
	}

	addSlider(callback: Configure<SliderComponent>): this {
		return this.add(new SliderComponent(this.controlEl), callback);
	}

	then(callback: (setting: this) => unknown): this {
		callback(this);
		return this;
	}

	clear(): this {
		this.controlEl.empty();
		this.components = [];
		return this;
	}

	private add<T extends BaseComponent>(component: T, configure: Configure<T>): this {
		this.components.push(component);
		configure(component);
		return this;
	}
}
