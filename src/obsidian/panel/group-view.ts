import type { PanelGroup, PanelRow } from '../../index/panel/panel-row';
import { words } from '../../words/words';
import { FoldHeading } from './fold-heading';
import { KeyedList, type Drawn } from './keyed-list';
import { MoreButton } from './more-button';
import type { PanelHands } from './panel-hands';
import { putAttr, putText } from './put';

/** Rows that belong together, below a heading that opens and closes them where there is one. */
export class GroupView<Row extends { readonly key: string } = PanelRow> implements Drawn<PanelGroup<Row>> {
	readonly el = createDiv('post-mortem-group');
	private readonly heading = new FoldHeading(this.el, 4, () => { this.toggle(); });
	private readonly hint = this.el.createDiv('post-mortem-hint');
	private readonly list = this.el.createDiv({ attr: { role: 'list' } });
	private readonly rows: KeyedList<Row>;
	private readonly more: MoreButton;
	private group: PanelGroup<Row> | undefined;

	constructor(private readonly hands: PanelHands, drawRow: () => Drawn<Row>) {
		this.rows = new KeyedList(this.list, drawRow);
		this.more = new MoreButton(this.el, () => { if (this.group) hands.showMore(this.group.key); });
	}

	update(group: PanelGroup<Row>): void {
		this.group = group;
		const open = this.isOpen(group);
		putAttr(this.el, 'data-bare', group.title === '' ? '' : undefined);
		this.heading.update({ title: group.title, count: group.count, tone: group.tone, open });
		putText(this.hint, open ? group.hint : '');
		putAttr(this.list, 'aria-label', group.title === '' ? undefined : group.title);
		this.rows.update(open ? group.rows : []);
		this.more.update(open ? group.count - group.rows.length : 0, words().panel.moreIn(group.count - group.rows.length, group.title));
	}

	private isOpen(group: PanelGroup<Row>): boolean {
		return group.title === '' || (this.hands.isOpen(group.key) ?? !group.folded);
	}

	private toggle(): void {
		if (this.group) this.hands.setOpen(this.group.key, !this.isOpen(this.group));
	}
}
