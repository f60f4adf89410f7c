import type { PanelGroup, PanelSection } from '../../index/panel/panel-row';
import { words } from '../../words/words';
import { ChoiceButton } from './choice-button';
import { CommandButtons } from './command-buttons';
import { FoldHeading } from './fold-heading';
import { GroupView } from './group-view';
import { KeyedList, type Drawn } from './keyed-list';
import { MoreButton } from './more-button';
import type { PanelHands } from './panel-hands';
import { putText } from './put';
import { RowView } from './row-view';

/** A section with its groups, or with the next step where there is nothing to list. */
export class SectionView implements Drawn<PanelSection> {
	readonly el = createDiv('tree-item post-mortem-section');
	private readonly heading = new FoldHeading(this.el, 3, () => { this.toggle(); });
	private readonly choice = new ChoiceButton(this.heading.el, (option) => { if (this.section) this.hands.choose(this.section.key, option); });
	private readonly empty = this.el.createDiv('post-mortem-empty');
	private readonly emptyText = this.empty.createDiv('post-mortem-empty-text');
	private readonly emptyButton: CommandButtons;
	private readonly groups: KeyedList<PanelGroup>;
	private readonly more: MoreButton;
	private readonly footer: HTMLElement;
	private section: PanelSection | undefined;

	constructor(private readonly hands: PanelHands) {
		this.emptyButton = new CommandButtons(this.empty.createDiv('post-mortem-buttons'), hands);
		this.groups = new KeyedList(this.el.createDiv('post-mortem-groups'), () => new GroupView(hands, () => new RowView(hands)));
		this.more = new MoreButton(this.el.createDiv(), () => { if (this.section) hands.showMore(this.section.key); });
		this.footer = this.el.createDiv('post-mortem-footer');
	}

	update(section: PanelSection): void {
		this.section = section;
		const open = this.isOpen(section);
		const left = section.groupCount - section.groups.length;
		this.heading.update({ title: section.title, count: section.count, tone: 'plain', open });
		this.choice.update(open ? section.choice : undefined);
		putText(this.emptyText, open ? section.empty?.text ?? '' : '');
		this.emptyButton.update(open && section.empty ? [section.empty.command] : []);
		this.groups.update(open ? section.groups : []);
		this.more.update(open ? left : 0, words().panel.moreIn(left, section.title));
		putText(this.footer, open ? section.footer : '');
	}

	private isOpen(section: PanelSection): boolean {
		return this.hands.isOpen(section.key) ?? true;
	}

	private toggle(): void {
		if (this.section) this.hands.setOpen(this.section.key, !this.isOpen(this.section));
	}
}
