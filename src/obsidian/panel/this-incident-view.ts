import type { FindingGroup, FindingRow } from '../../index/panel/finding-groups';
import type { Fact } from '../../index/panel/incident-facts';
import type { StepAction } from '../../index/panel/incident-phases';
import type { Picture } from '../../index/pictures/picture';
import type { PanelGroup } from '../../index/panel/panel-row';
import type { PhaseRow, ThisIncident, ThisNote } from '../../index/panel/this-incident';
import { words } from '../../words/words';
import { FoldHeading } from './fold-heading';
import { GroupView } from './group-view';
import { KeyedList, type Drawn } from './keyed-list';
import type { PanelHands } from './panel-hands';
import { putAttr, putText } from './put';
import { PictureView } from './picture-view';
import { RowView } from './row-view';
import { FactView, partView } from './this-incident-facts';
import { FindingView, type FindingHands } from './this-incident-finding';
import { StepView } from './this-incident-step';

/** What is shown of the open note; the key is always the same, so that another note changes only what differs. */
export interface Shown {
	readonly key: 'this';
	readonly note: ThisNote;
	/** The time box that runs in the note, in words; empty for none. */
	readonly timeBox: string;
}

interface ShownIncident {
	readonly key: 'incident';
	readonly incident: ThisIncident;
	readonly timeBox: string;
}

export type ThisNoteHands = PanelHands & FindingHands & { readonly step: (action: StepAction) => void };

/** The section about the note that is open. */
export class ThisNoteView implements Drawn<Shown> {
	readonly el = createDiv('tree-item post-mortem-section post-mortem-this');
	private readonly heading = new FoldHeading(this.el, 3, () => { this.toggle(); });
	private readonly incident: KeyedList<ShownIncident>;
	/** What was seen before, and what changed a document. */
	private readonly groups: KeyedList<PanelGroup>;
	private readonly findings: KeyedList<FindingGroup>;
	private readonly noFindings: HTMLElement;
	private shown: Shown | undefined;

	constructor(private readonly hands: ThisNoteHands) {
		this.incident = new KeyedList<ShownIncident>(this.el.createDiv(), () => new IncidentView(hands));
		this.groups = new KeyedList(this.el.createDiv(), () => new GroupView(hands, () => new RowView(hands)));
		this.findings = new KeyedList(this.el.createDiv(), () => new GroupView<FindingRow>(hands, () => new FindingView(hands)));
		this.noFindings = this.el.createDiv('post-mortem-footer');
	}

	update(shown: Shown): void {
		this.shown = shown;
		const { note, timeBox } = shown;
		const open = this.isOpen();
		this.heading.update({ title: note.title, count: 0, tone: 'plain', open });
		this.incident.update(open && note.incident ? [{ key: 'incident', incident: note.incident, timeBox }] : []);
		this.groups.update(open ? [note.seenBefore, note.changedBy].filter((group) => group !== undefined) : []);
		this.findings.update(open ? note.findings : []);
		putText(this.noFindings, open ? note.noFindings : '');
	}

	private isOpen(): boolean {
		return this.hands.isOpen('this') ?? true;
	}

	private toggle(): void {
		if (this.shown) this.hands.setOpen('this', !this.isOpen());
	}
}

class IncidentView implements Drawn<ShownIncident> {
	readonly el = createDiv('post-mortem-incident');
	private readonly head = this.el.createDiv('post-mortem-incident-head');
	private readonly badge = this.head.createSpan({ cls: 'post-mortem-badge', attr: { 'aria-hidden': 'true' } });
	private readonly title = this.head.createDiv({ cls: 'post-mortem-incident-title', attr: { dir: 'auto' } });
	private readonly detail = this.el.createDiv({ cls: 'post-mortem-incident-detail', attr: { dir: 'auto' } });
	private readonly step: StepView;
	private readonly timeBox: HTMLElement;
	private readonly phases: KeyedList<PhaseRow>;
	private readonly pictures: KeyedList<Picture & { readonly key: string }>;
	private readonly facts: KeyedList<Fact>;

	constructor(hands: ThisNoteHands) {
		this.step = new StepView(this.el, hands.step);
		this.timeBox = this.el.createDiv({ cls: 'post-mortem-time-box', attr: { dir: 'auto' } });
		this.phases = new KeyedList(this.el.createDiv({ cls: 'post-mortem-phases', attr: { role: 'list', 'aria-label': words().panel.thisIncident.phaseList } }), partView);
		this.pictures = new KeyedList<Picture & { readonly key: string }>(this.el.createDiv('post-mortem-incident-picture'), () => new PictureView());
		this.facts = new KeyedList(this.el.createDiv({ cls: 'post-mortem-facts', attr: { role: 'list' } }), () => new FactView());
	}

	update({ incident, timeBox }: ShownIncident): void {
		putText(this.badge, incident.badge);
		putAttr(this.badge, 'data-severity', incident.badge === '' ? undefined : incident.badge);
		putText(this.title, incident.title);
		putText(this.detail, incident.detail);
		this.step.update(incident);
		putText(this.timeBox, timeBox);
		this.phases.update(incident.phases);
		this.pictures.update(incident.picture ? [{ ...incident.picture, key: 'timeline' }] : []);
		this.facts.update(incident.facts);
	}
}
