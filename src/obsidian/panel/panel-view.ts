import { ItemView, type HoverParent, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { filterChoices } from '../../index/panel/filter-choices';
import { dueNow } from '../../index/panel/due-section';
import { panel } from '../../index/panel/panel';
import { readFilter } from '../../index/panel/panel-filter';
import type { PanelSection } from '../../index/panel/panel-row';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import type { Agenda } from './agenda';
import { ArrowKeys } from './arrow-keys';
import { KeyedList } from './keyed-list';
import { makeHands } from './make-hands';
import { PanelMemory } from './panel-memory';
import { PanelTop } from './panel-top';
import { SectionView } from './section-view';
import { ThisIncidentSection } from './this-incident-section';

export const PANEL_VIEW = 'post-mortem';
export const PANEL_ICON = 'clipboard-check';

export type PanelParts = Parts & { readonly agenda: Agenda };

/** The sidebar. Keeps true: it shows what the model says now, and a change touches only what says something else. */
export class PanelView extends ItemView implements HoverParent {
	hoverPopover: HoverPopover | null = null;
	override navigation = false;
	override icon = PANEL_ICON;
	private readonly memory: PanelMemory;
	private wantsFocus = false;

	constructor(leaf: WorkspaceLeaf, private readonly parts: PanelParts) {
		super(leaf);
		this.memory = new PanelMemory(parts.app);
	}

	getViewType(): string {
		return PANEL_VIEW;
	}

	getDisplayText(): string {
		return words().panel.name;
	}

	/** Puts the focus on the first row or heading, else on the first button; while the vault is still being read, as soon as there is one. */
	takeFocus(): void {
		const { contentEl, parts } = this;
		this.wantsFocus = !parts.agenda.ready;
		if (!this.wantsFocus) (contentEl.find('.post-mortem-sections [tabindex="0"], .post-mortem-welcome button') ?? contentEl.find('button'))?.focus();
	}

	/** What somebody turned to meanwhile keeps the focus. */
	private takeLateFocus(): void {
		const { body, activeElement } = this.contentEl.doc;
		if (this.wantsFocus && activeElement === body) this.takeFocus();
		this.wantsFocus = false;
	}

	override async onOpen(): Promise<void> {
		const { contentEl, memory, parts } = this;
		const { agenda, app, index } = parts;
		contentEl.empty();
		contentEl.addClass('post-mortem-panel');
		const hands = makeHands(parts, memory, this, () => {
			render();
			current.refresh();
		});
		const topEl = contentEl.createDiv();
		const body = contentEl.createDiv('post-mortem-sections');
		const keys = this.addChild(new ArrowKeys(body));
		const limit = (key: string): number => memory.limit(key);
		const top = new PanelTop(topEl, hands, {
			filter: (text) => {
				memory.setFilter(text);
				render();
			},
			choices: (text) => filterChoices(index, text),
			down: () => { keys.enter(); },
		});
		const currentEl = body.createDiv();
		const current = this.addChild(new ThisIncidentSection(currentEl, parts, hands, (change) => { keys.around(change); }, limit));
		const sections = new KeyedList<PanelSection>(body.createDiv(), () => new SectionView(hands));
		const render = (): void => {
			if (!agenda.ready) return;
			const { today, items } = agenda.now();
			const filter = readFilter(memory.filter);
			const shown = panel(index, items, today, { limit, filter, controlsBy: memory.controlsBy });
			top.update(shown, dueNow(items));
			keys.around(() => {
				currentEl.hidden = filter.isOn;
				sections.update(shown.sections);
			});
			this.takeLateFocus();
		};
		this.register(agenda.onChange(render));
		this.registerEvent(app.workspace.on('file-open', render));
		render();
	}
}
