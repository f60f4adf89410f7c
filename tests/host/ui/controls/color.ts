import type { HSL, RGB } from 'obsidian';
import { ValueComponent } from './base';

function toHex({ r, g, b }: RGB): string {
	return `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;
}

function toRgb(hex: string): RGB {
	const value = parseInt(hex.slice(1), 16);
	return { r: (value >> 16) & 255, g: (value >> 8) & 255, b: value & 255 };
}

/** Hue in degrees, saturation and lightness in percent. */
function toHsl({ r, g, b }: RGB): HSL {
	const [red, green, blue] = [r / 255, g / 255, b / 255];
	const max = Math.max(red, green, blue);
	const span = max - Math.min(red, green, blue);
	const l = max - span / 2;
	const s = span === 0 ? 0 : span / (1 - Math.abs(2 * l - 1));
	const sextant = span === 0 ? 0
		: max === red ? ((green - blue) / span + 6) % 6
		: max === green ? (blue - red) / span + 2
		: (red - green) / span + 4;
	return { h: Math.round(sextant * 60), s: Math.round(s * 100), l: Math.round(l * 100) };
}

function hslToRgb({ h, s, l }: HSL): RGB {
	const lightness = l / 100;
	const reach = (s / 100) * Math.min(lightness, 1 - lightness);
	const part = (offset: number): number => {
		const at = (offset + h / 30) % 12;
		return 255 * (lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1)));
	};
	return { r: part(0), g: part(8), b: part(4) };
}

export class ColorComponent extends ValueComponent<string> {
	private readonly inputEl: HTMLInputElement;

	constructor(containerEl: HTMLElement) {
		super();
		this.inputEl = containerEl.createEl('input', { type: 'color' });
		this.inputEl.addEventListener('input', () => this.changed());
	}

	override setDisabled(disabled: boolean): this {
		this.inputEl.disabled = disabled;
		return super.setDisabled(disabled);
	}

	getValue(): string {
		return this.inputEl.value;
	}

	getValueRgb(): RGB {
		return toRgb(this.getValue());
	}

	getValueHsl(): HSL {
		return toHsl(this.getValueRgb());
	}

	setValue(value: string): this {
		this.inputEl.value = value;
		return this;
	}

	setValueRgb(rgb: RGB): this {
		return this.setValue(toHex(rgb));
	}

	setValueHsl(hsl: HSL): this {
		return this.setValueRgb(hslToRgb(hsl));
	}
}
