import type { MenuEntry } from './arrange';
import { MenuItem } from './menu-item';

/** Which item of a menu is marked; what cannot be chosen is passed over, and the ends meet. */
export class MenuSelection {
	item: MenuItem | null = null;

	constructor(private readonly entries: () => readonly MenuEntry[]) {}

	set(item: MenuItem | null): void {
		this.item?.dom.removeClass('selected');
		this.item = item;
		item?.dom.addClass('selected');
		item?.dom.scrollIntoView?.({ block: 'nearest' });
	}

	move(by: number): false {
		const choices = this.choices();
		const at = this.item ? choices.indexOf(this.item) : by > 0 ? -1 : 0;
		return this.moveTo((at + by + choices.length) % Math.max(1, choices.length));
	}

	/** Counts from the end when negative. */
	moveTo(at: number): false {
		this.set(this.choices().at(at) ?? null);
		return false;
	}

	private choices(): MenuItem[] {
		return this.entries().filter((entry) => entry instanceof MenuItem).filter((item) => item.selectable);
	}
}
