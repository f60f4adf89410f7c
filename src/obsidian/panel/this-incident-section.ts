import { Component, type TAbstractFile, type TFile } from 'obsidian';
import type { Finding } from '../../check/finding';
import { LONGEST_NOTE } from '../../index/contribution';
import { messagesOf } from '../../index/messages';
import type { Progress, StepAction } from '../../index/panel/incident-phases';
import type { Limit } from '../../index/panel/panel-row';
import { STEP_COMMANDS } from '../../index/panel/step-commands';
import { thisNote, type ThisNote } from '../../index/panel/this-incident';
import { words } from '../../words/words';
import { checkFile, type CheckedFile } from '../checks/check';
import { checkOptions } from '../checks/check-options';
import { goTo } from '../checks/go-to';
import { showAddCheckpoint } from '../dialogs/add-checkpoint';
import { guard } from '../notify';
import { noticeHours } from '../messages/notice-hours';
import type { Parts } from '../parts';
import { minutesOf } from '../review/time-boxes';
import type { Agenda } from './agenda';
import { KeyedList } from './keyed-list';
import { openNote } from './open-note';
import type { PanelHands } from './panel-hands';
import { showFixesAt } from './this-incident-fixes';
import { ThisNoteView, type Shown } from './this-incident-view';

/** Milliseconds without a change after which the note is looked at again: the index has heard of it by then. */
const REST = 120;

const MINUTE = 60_000;

export type ThisIncidentParts = Parts & { readonly agenda: Agenda };

interface Looked extends CheckedFile {
	readonly file: TFile;
	readonly note: ThisNote;
}

/**
 * The section about the note that is open. Keeps true: it is about the file that is active, or was before the panel took the
 * focus; a note is read again after it was saved, never while somebody types; what was begun for another note is thrown away.
 */
export class ThisIncidentSection extends Component {
	private looked: Looked | undefined;
	private turn = 0;
	private timer: number | undefined;
	private minute: number | undefined;
	private readonly list: KeyedList<Shown>;

	/** `around` runs a change of what can be focused; `limit` says how many findings are wanted. */
	constructor(
		parent: HTMLElement,
		private readonly parts: ThisIncidentParts,
		hands: PanelHands,
		private readonly around: (change: () => void) => void,
		private readonly limit: Limit,
	) {
		super();
		this.list = new KeyedList<Shown>(parent, () => new ThisNoteView({
			...hands,
			step: (action) => { this.takeStep(action); },
			go: ({ finding }) => { this.goTo(finding); },
			showFixes: ({ finding }, at) => { this.showFixes(finding, at); },
		}));
	}

	override onload(): void {
		const { agenda, app, timeBoxes } = this.parts;
		const again = (): void => { this.lookSoon(REST); };
		const ifOpen = (file: TAbstractFile): void => { if (file === app.workspace.getActiveFile()) again(); };
		this.registerEvent(app.workspace.on('file-open', () => { this.lookSoon(0); }));
		this.registerEvent(app.workspace.on('active-leaf-change', () => { this.lookSoon(0); }));
		this.registerEvent(app.metadataCache.on('changed', ifOpen));
		this.registerEvent(app.vault.on('rename', again));
		this.registerEvent(app.vault.on('delete', again));
		this.registerEvent(app.vault.on('create', again));
		this.register(agenda.onChange(() => { this.lookSoon(0); }));
		this.register(timeBoxes.onChange(() => { this.draw(); }));
		this.registerDomEvent(window, 'focus', () => { this.draw(); });
		this.register(() => {
			this.turn += 1;
			window.clearTimeout(this.timer);
			window.clearTimeout(this.minute);
		});
		this.lookSoon(0);
	}

	/** Draws what is known, with as many findings and folds as are wanted now. */
	refresh(): void {
		if (this.looked) this.show(this.looked.file, this.looked);
	}

	private lookSoon(rest: number): void {
		window.clearTimeout(this.timer);
		this.timer = window.setTimeout(() => { void this.look(); }, rest);
	}

	private async look(): Promise<void> {
		const { app, agenda } = this.parts;
		const turn = this.turn += 1;
		const file = app.workspace.getActiveFile();
		if (!agenda.ready || !file || !this.isAbout(file)) {
			this.put(undefined);
			return;
		}
		try {
			const checked = this.isLong(file) ? { text: '', findings: [] } : await checkFile(this.parts, file);
			if (turn === this.turn) this.show(file, checked);
		} catch (error) {
			console.error(`Post-mortem: “${file.path}” could not be read`, error);
		}
	}

	/** Whether there is anything to say; other notes are not even read. */
	private isAbout({ path, extension }: TFile): boolean {
		const note = this.parts.index.get(path);
		const about = note?.incident ?? note?.unreadable ?? note?.message ?? note?.signal;
		return extension === 'md' && (about !== undefined || this.parts.index.isTarget('artifacts', path));
	}

	/** Too long to be checked while somebody waits; a long incident is listed as such. */
	private isLong({ path, stat }: TFile): boolean {
		const note = this.parts.index.get(path);
		return note?.unreadable?.why === 'too long' || (!note?.incident && stat.size > LONGEST_NOTE);
	}

	private show(file: TFile, checked: CheckedFile): void {
		const { app, agenda, clock, index, runner, settings } = this.parts;
		const { today, items } = agenda.now();
		const { text, findings } = checked;
		const note = thisNote(index, {
			path: file.path,
			text,
			frontMatter: app.metadataCache.getFileCache(file)?.frontmatter,
			findings,
			today,
			now: clock.minute(),
			noticeHours: noticeHours(settings()),
			due: items,
			follow: checkOptions(this.parts).follow,
			rootCauseLabel: settings().labelRootCause,
			available: new Set(STEP_COMMANDS.filter((id) => runner.canRun(id))),
			drafted: this.drafted(file),
			limit: this.limit,
		});
		this.put(note && { file, text, findings, note });
	}

	private drafted(file: TFile): Progress['drafted'] {
		return new Set(messagesOf(this.parts.index, file.path).map(({ message }) => message.kind));
	}

	private put(looked: Looked | undefined): void {
		this.looked = looked;
		this.draw();
	}

	private draw(): void {
		const { looked } = this;
		const timeBox = this.timeBox();
		this.around(() => { this.list.update(looked ? [{ key: 'this', note: looked.note, timeBox }] : []); });
	}

	/** The box of the note in words; while one runs, they are brought up to date with every minute. */
	private timeBox(): string {
		const { clock, timeBoxes } = this.parts;
		window.clearTimeout(this.minute);
		const box = timeBoxes.running().find((each) => each.file === this.looked?.file);
		if (!box) {
			if (this.hasDeadline()) this.minute = window.setTimeout(() => { this.refresh(); }, MINUTE - clock.now() % MINUTE + 100);
			return '';
		}
		const minutes = minutesOf(box, clock.now());
		const left = Math.min(Math.max(box.since + (minutes + 1) * MINUTE - clock.now(), 0), MINUTE);
		this.minute = window.setTimeout(() => { this.refresh(); }, left + 100);
		return words().panel.thisIncident.timeBox(box.title, minutes, box.limit);
	}

	/** Whether a time is shown that runs out. */
	private hasDeadline(): boolean {
		return this.looked?.note.incident?.facts.some((fact) => fact.key === 'notice' && fact.details.length > 0) ?? false;
	}

	private takeStep(action: StepAction): void {
		const { parts, looked } = this;
		if (!looked) return;
		if ('command' in action) parts.runner.run(action.command);
		else if ('checkpoint' in action) showAddCheckpoint(parts, looked.file, action.checkpoint);
		else guard(() => openNote(parts.app, { path: looked.file.path, line: action.line }, false));
	}

	private goTo(finding: Finding): void {
		const { parts, looked } = this;
		if (looked) guard(() => goTo(parts.app, looked.file, looked.text, finding.from));
	}

	private showFixes(finding: Finding, at: HTMLElement): void {
		const { parts, looked } = this;
		if (looked) showFixesAt(parts, looked.file, looked.text, finding, at);
	}
}
