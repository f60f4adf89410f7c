import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { panelSections } from '../../index/panel/panel';
import type { PanelSection } from '../../index/panel/panel-row';
import { words } from '../../words/words';
import { showWriteRecord } from '../dialogs/write-record';
import { reviewOne } from '../follow-through/review-controls';
import { postponeAt } from '../follow-through/show-postpone';
import { guard } from '../notify';
import type { Parts } from '../parts';
import type { Agenda } from './agenda';
import { ArrowKeys } from './arrow-keys';
import { CommandButtons } from './command-buttons';
import { KeyedList } from './keyed-list';
import { openNote } from './open-note';
import type { PanelHands } from './panel-hands';
import { PanelMemory } from './panel-memory';
import { SectionView } from './section-view';
import { ThisIncidentSection } from './this-incident-section';
import { tick } from './tick';
import { Welcome } from './welcome';

export const PANEL_VIEW = 'post-mortem';
export const PANEL_ICON = 'clipboard-check';

/** Commands with a button at the top, as far as they can run on the note that is open. */
const BUTTONS = ['create-incident', 'add-checkpoint', 'add-control'];

export type PanelParts = Parts & { readonly agenda: Agenda };

/** The sidebar. Keeps true: it shows what the model says now, and a change touches only what says something else. */
export class PanelView extends ItemView {
	override navigation = false;
	override icon = PANEL_ICON;
	private readonly memory: PanelMemory;

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

	override async onOpen(): Promise<void> {
		const { contentEl } = this;
		const { agenda, app } = this.parts;
		contentEl.empty();
		contentEl.addClass('post-mortem-panel');
		const hands = this.hands(() => {
			render();
			current.refresh();
		});
		const buttons = new CommandButtons(contentEl.createDiv({ cls: 'post-mortem-buttons post-mortem-header', attr: { role: 'toolbar', 'aria-label': words().panel.actions } }), hands);
		const welcome = new Welcome(contentEl, hands);
		const body = contentEl.createDiv('post-mortem-sections');
		const keys = this.addChild(new ArrowKeys(body));
		const around = (change: () => void): void => { keys.around(change); };
		const limit = (key: string): number => this.memory.limit(key);
		const current = this.addChild(new ThisIncidentSection(body.createDiv(), this.parts, hands, around, limit));
		const sections = new KeyedList<PanelSection>(body.createDiv(), () => new SectionView(hands));
		const render = (): void => {
			if (!agenda.ready) return;
			const { today, items } = agenda.now();
			const shown = panelSections(this.parts.index, items, today, limit);
			buttons.update(shown.length === 0 ? [] : BUTTONS);
			welcome.update(shown.length === 0);
			keys.around(() => { sections.update(shown); });
		};
		this.register(agenda.onChange(render));
		this.registerEvent(app.workspace.on('file-open', render));
		render();
	}

	private hands(render: () => void): PanelHands {
		const { parts, memory } = this;
		return {
			open: (place, where) => { guard(() => openNote(parts.app, place, where)); },
			tick: (path, id) => new Promise((resolve) => {
				guard(() => tick(parts, path, id).then(resolve, (error: unknown) => {
					resolve(false);
					throw error;
				}));
			}),
			writeRecord: (path, id) => { showWriteRecord(parts, path, id); },
			review: (place) => { reviewOne(parts, place); },
			postpone: (place) => { postponeAt(parts, place); },
			canRun: (id) => parts.runner.canRun(id),
			run: (id) => { parts.runner.run(id); },
			isOpen: (key) => memory.isOpen(key),
			setOpen: (key, open) => {
				memory.setOpen(key, open);
				render();
			},
			showMore: (key) => {
				memory.showMore(key);
				render();
			},
		};
	}
}
