import { ExtraButtonComponent, SearchComponent } from '../controls';
import { Setting } from './setting';

/** Settings under one heading; the heading appears when it or something in it is asked for. */
export class SettingGroup {
	groupEl: HTMLElement;
	listEl: HTMLElement;
	private header: Setting | null = null;

	constructor(containerEl: HTMLElement) {
		this.groupEl = containerEl.createDiv('setting-group');
		this.listEl = this.groupEl.createDiv('setting-items');
	}

	setHeading(text: string | DocumentFragment): this {
		this.heading().setName(text);
		return this;
	}

	addClass(...classes: string[]): this {
		this.groupEl.addClass(...classes);
		return this;
	}

	addSetting(callback: (setting: Setting) => void): this {
		callback(new Setting(this.listEl));
		return this;
	}

	addSearch(callback: (component: SearchComponent) => unknown): this {
		const el = createDiv('setting-group-search');
		this.groupEl.insertBefore(el, this.listEl);
		callback(new SearchComponent(el));
		return this;
	}

	addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
		callback(new ExtraButtonComponent(this.heading().controlEl));
		return this;
	}

	private heading(): Setting {
		if (this.header) return this.header;
		this.header = new Setting(this.groupEl).setHeading();
		this.groupEl.prepend(this.header.settingEl);
		return this.header;
	}
}
