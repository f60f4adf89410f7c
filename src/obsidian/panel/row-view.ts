import { Keymap, Platform } from 'obsidian';
import type { PanelRow, RowButton } from '../../index/panel/panel-row';
import { KeyedList, type Drawn } from './keyed-list';
import type { PanelHands } from './panel-hands';
import { proofView } from './proof-view';
import { LATE_TOOLTIP, onPress, putAttr, putIcon, putText } from './put';
import { RowButtons } from './row-buttons';
import { dueKeys, postponeRow, pressDue, reviewRow, writeRecordOf } from './row-due';
import { showRowMenu } from './row-menu';

/** A row: a link to its line, with a box to tick or a list of notes where the row has them. */
export class RowView implements Drawn<PanelRow> {
	readonly el = createDiv({ cls: 'tree-item post-mortem-row', attr: { role: 'listitem' } });
	private readonly self = this.el.createDiv({ cls: 'tree-item-self is-clickable post-mortem-row-self', attr: { draggable: !Platform.isMobile } });
	private readonly lead = this.self.createSpan({ cls: 'post-mortem-lead', attr: { 'aria-hidden': 'true' } });
	private readonly first = new RowButtons(this.self.createSpan('post-mortem-first'), (key) => { this.press(key); });
	private readonly badge = this.self.createSpan({ cls: 'post-mortem-badge', attr: { 'aria-hidden': 'true' } });
	private readonly box = this.self.createEl('label', 'post-mortem-tick');
	private readonly body = this.self.createDiv('post-mortem-body');
	private readonly link = this.body.createDiv({ cls: 'post-mortem-title', attr: { role: 'link', tabindex: -1, 'data-stop': 'row', ...LATE_TOOLTIP } });
	private readonly title = this.link.createSpan({ attr: { dir: 'auto' } });
	private readonly standing = this.body.createDiv({ cls: 'post-mortem-standing', attr: { 'aria-hidden': 'true' } });
	private readonly state = this.standing.createSpan({ cls: 'post-mortem-state', attr: { dir: 'auto' } });
	private readonly reason = this.standing.createSpan({ attr: { dir: 'auto' } });
	private readonly foot = this.body.createDiv('post-mortem-foot');
	private readonly detail = this.foot.createSpan({ cls: 'post-mortem-detail', attr: { 'aria-hidden': 'true' } }).createSpan({ attr: { dir: 'auto' } });
	private readonly when = this.foot.createSpan({ cls: 'post-mortem-when', attr: { dir: 'auto', 'aria-hidden': 'true' } });
	private readonly others = new RowButtons(this.foot.createSpan('post-mortem-acts'), (key) => { this.press(key); });
	private input: HTMLInputElement | undefined;
	private disclosure: HTMLElement | undefined;
	private readonly proof: KeyedList<NonNullable<PanelRow['proof']>['notes'][number]>;
	private row: PanelRow | undefined;

	constructor(private readonly hands: PanelHands) {
		const notes = this.el.createDiv({ cls: 'post-mortem-proofs', attr: { role: 'list' } });
		this.proof = new KeyedList(notes, () => proofView(hands));
		this.self.addEventListener('click', (event) => { this.open(event); });
		this.self.addEventListener('auxclick', (event) => { if (event.button === 1) this.open(event); });
		this.self.addEventListener('contextmenu', (event) => { this.showMenu(event); });
		this.self.addEventListener('mouseover', (event) => { if (this.row) hands.hover(event, this.self, this.row); });
		this.self.addEventListener('dragstart', (event) => { this.drag(event); });
		this.box.addEventListener('click', (event) => { event.stopPropagation(); });
		this.link.addEventListener('keydown', (event) => { this.onKey(event); });
	}

	update(row: PanelRow): void {
		this.row = row;
		putAttr(this.el, 'data-tone', row.tone);
		putIcon(this.lead, row.icon);
		putText(this.badge, row.badge);
		putText(this.title, row.title);
		putAttr(this.link, 'aria-label', row.label);
		putAttr(this.link, 'aria-keyshortcuts', dueKeys(row));
		putText(this.state, row.state);
		putText(this.reason, row.reason);
		putText(this.detail, row.detail);
		putText(this.when, row.when);
		this.first.update(row.buttons.filter(({ key }) => key === 'review'));
		this.others.update(row.buttons.filter(({ key }) => key !== 'review'));
		this.updateTick(row.tick);
		this.updateProof(row);
	}

	private updateTick(tick: PanelRow['tick']): void {
		if (tick && !this.input) {
			this.input = this.box.createEl('input', { type: 'checkbox', cls: 'task-list-item-checkbox', attr: { tabindex: -1, 'data-stop': 'inner' } });
			this.input.addEventListener('change', () => { this.tick(); });
		} else if (!tick && this.input) {
			this.input.remove();
			this.input = undefined;
		}
		if (tick && this.input) putAttr(this.input, 'aria-label', tick.label);
	}

	private updateProof(row: PanelRow): void {
		const open = row.proof !== undefined && this.hands.isOpen(row.key) === true;
		if (row.proof && !this.disclosure) {
			this.disclosure = this.foot.createDiv({ cls: 'post-mortem-disclosure', attr: { role: 'button', tabindex: -1, 'data-stop': 'inner' } });
			onPress(this.disclosure, (event) => {
				event.stopPropagation();
				if (this.row) this.hands.setOpen(this.row.key, this.hands.isOpen(this.row.key) !== true);
			});
		} else if (!row.proof && this.disclosure) {
			this.disclosure.remove();
			this.disclosure = undefined;
		}
		if (row.proof && this.disclosure) {
			putText(this.disclosure, row.proof.word);
			putAttr(this.disclosure, 'aria-label', row.proof.label);
			putAttr(this.disclosure, 'aria-expanded', String(open));
		}
		this.proof.update(open && row.proof ? row.proof.notes : []);
	}

	private onKey(event: KeyboardEvent): void {
		if (event.target !== this.link) return;
		const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
		if (event.key === 'Enter') this.open(event);
		else if (event.key === 'F10' && event.shiftKey) this.showMenu(this.link);
		else if (event.key === ' ' && this.row?.tick) this.tick();
		else if (!(bare && this.row && pressDue(event.key, this.row, this.hands)) && event.key !== ' ') return;
		event.preventDefault();
	}

	private open(event: MouseEvent | KeyboardEvent): void {
		if (this.row) this.hands.open(this.row, Keymap.isModEvent(event));
	}

	private showMenu(at: MouseEvent | HTMLElement): void {
		if (this.row) showRowMenu(at, this.row, this.hands, () => { this.tick(); });
	}

	private drag({ dataTransfer }: DragEvent): void {
		const link = this.row && this.hands.linkTo(this.row);
		if (dataTransfer && link !== undefined) dataTransfer.setData('text/plain', link);
	}

	private press(key: RowButton['key']): void {
		if (!this.row) return;
		if (key === 'review') reviewRow(this.row, this.hands);
		else if (key === 'postpone') postponeRow(this.row, this.hands);
		else if (key === 'reopen') this.hands.reopen(this.row);
		else if (key === 'promote') this.hands.promote(this.row.path);
		else writeRecordOf(this.row, this.hands);
	}

	/** The box shows the tick at once and loses it again when nothing could be written. */
	private tick(): void {
		const { row, input } = this;
		if (!row?.tick || !input) return;
		input.checked = true;
		void this.hands.tick(row.path, row.tick.id).then((done) => { if (!done) input.checked = false; });
	}
}
