import type { FindingRow } from '../../index/panel/finding-groups';
import type { Drawn } from './keyed-list';
import { LATE_TOOLTIP, onPress, putAttr, putIcon, putText } from './put';

/** What a finding in the panel can do. */
export interface FindingHands {
	/** Goes to its place in the note. */
	readonly go: (row: FindingRow) => void;
	/** Shows what can be done about it, at an element. */
	readonly showFixes: (row: FindingRow, at: HTMLElement) => void;
}

/** A finding: a link to its place, and a button with what can be done about it. */
export class FindingView implements Drawn<FindingRow> {
	readonly el = createDiv({ cls: 'tree-item post-mortem-row', attr: { role: 'listitem' } });
	private readonly self = this.el.createDiv('tree-item-self is-clickable post-mortem-row-self');
	private readonly lead = this.self.createSpan({ cls: 'post-mortem-lead', attr: { 'aria-hidden': 'true' } });
	private readonly body = this.self.createDiv('post-mortem-body');
	private readonly link = this.body.createDiv({ cls: 'post-mortem-title', attr: { role: 'link', tabindex: -1, 'data-stop': 'row', ...LATE_TOOLTIP } });
	private readonly title = this.link.createSpan({ attr: { dir: 'auto' } });
	private readonly detail = this.body.createDiv({ cls: 'post-mortem-standing', attr: { 'aria-hidden': 'true', dir: 'auto' } });
	private button: HTMLElement | undefined;
	private row: FindingRow | undefined;

	constructor(private readonly hands: FindingHands) {
		this.self.addEventListener('click', () => { this.go(); });
		this.self.addEventListener('contextmenu', (event) => {
			if (this.row?.fix === undefined) return;
			event.preventDefault();
			this.showFixes();
		});
		this.link.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || event.target !== this.link) return;
			event.preventDefault();
			this.go();
		});
	}

	update(row: FindingRow): void {
		this.row = row;
		putAttr(this.el, 'data-tone', row.tone);
		putIcon(this.lead, row.icon);
		putText(this.title, row.title);
		putAttr(this.link, 'aria-label', row.label);
		putText(this.detail, row.detail);
		this.updateButton(row.fix);
	}

	private updateButton(label: string | undefined): void {
		if (label === undefined) {
			this.button?.remove();
			this.button = undefined;
			return;
		}
		this.button ??= this.drawButton();
		putAttr(this.button, 'aria-label', label);
	}

	private drawButton(): HTMLElement {
		const button = this.self.createDiv({
			cls: 'clickable-icon post-mortem-fix', attr: { role: 'button', tabindex: -1, 'data-stop': 'inner', 'aria-haspopup': 'menu' },
		});
		putIcon(button, 'wrench');
		onPress(button, (event) => {
			event.stopPropagation();
			this.showFixes();
		});
		return button;
	}

	private go(): void {
		if (this.row) this.hands.go(this.row);
	}

	private showFixes(): void {
		if (this.row) this.hands.showFixes(this.row, this.button ?? this.link);
	}
}
