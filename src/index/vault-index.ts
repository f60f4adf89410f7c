import type { Control } from '../control/control';
import type { Contribution } from './contribution';
import { canHoldCopies, leadsTo, viewOf, type ControlView, type IncidentNote, type ResolveLink } from './control-view';
import { byId, byText } from './order';
import { PathsById } from './paths-by-id';

export type { ControlView, ResolveLink } from './control-view';

/** A line in some note that carries the id of a control no incident records: the half that is missing after a failed write. */
export interface Orphan {
	readonly id: string;
	readonly path: string;
	/** Counts from 0. */
	readonly line: number;
}

/**
 * What the vault holds. Keeps true: it equals an index built from scratch over the same contributions, in any order; each
 * note owns exactly one contribution, replaced whole; listeners hear only of a change that a reader could see.
 */
export class VaultIndex {
	private readonly notes = new Map<string, Contribution>();
	private readonly fingerprints = new Map<string, string>();
	/** Fingerprints as the listeners last heard of them, of the notes put since. */
	private readonly heard = new Map<string, string | undefined>();
	private readonly holders = new PathsById();
	private readonly records = new PathsById();
	private readonly dueLines = new PathsById();
	/** Incidents by the notes their breakers log to, right as of `logPaths` or of the incident's last change; and the reverse. */
	private readonly loggers = new PathsById();
	private readonly logs = new PathsById();
	private readonly incidentPaths = new Set<string>();
	private readonly listeners = new Set<() => void>();
	private counted: readonly IncidentNote[] | undefined;
	private views: readonly ControlView[] | undefined;
	private viewsByPath: ReadonlyMap<string, readonly ControlView[]> | undefined;
	/** Where the links of all controls led when the listeners last heard. */
	private leads = '';

	/** `resolve` says where a link leads from a note. */
	constructor(readonly resolve: ResolveLink) {}

	/** Subscribes; the answer unsubscribes. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Replaces what a note gives; undefined when it gives nothing any more. True when a reader could see the change. */
	put(path: string, contribution: Contribution | undefined): boolean {
		const fingerprint = contribution === undefined ? undefined : JSON.stringify(contribution);
		const old = this.fingerprints.get(path);
		if (old === fingerprint) return false;
		if (!this.heard.has(path)) this.heard.set(path, old);
		this.take(path);
		if (contribution && fingerprint !== undefined) this.give(path, contribution, fingerprint);
		this.counted = undefined;
		this.forgetViews();
		return true;
	}

	/** Called once after one or many changes, also of where links lead; tells the listeners if there is anything new to see. */
	announce(): void {
		const changed = [...this.heard].some(([path, fingerprint]) => this.fingerprints.get(path) !== fingerprint);
		this.heard.clear();
		this.forgetViews();
		const leads = this.controls().map((view) => `${view.artifactPath ?? ''}\t${view.standing.because}\t${view.copies.length}`).join('\n');
		if (!changed && leads === this.leads) return;
		this.leads = leads;
		for (const listener of this.listeners) listener();
	}

	private take(path: string): void {
		const old = this.notes.get(path);
		if (!old) return;
		this.notes.delete(path);
		this.fingerprints.delete(path);
		this.forgetLogs(path);
		this.incidentPaths.delete(path);
		for (const anchor of old.anchors) this.holders.remove(anchor.id, path);
		for (const line of old.dueLines) this.dueLines.remove(line.id, path);
		for (const id of recordIds(old)) this.records.remove(id, path);
	}

	private give(path: string, contribution: Contribution, fingerprint: string): void {
		this.notes.set(path, contribution);
		this.fingerprints.set(path, fingerprint);
		for (const anchor of contribution.anchors) this.holders.add(anchor.id, path);
		for (const line of contribution.dueLines) this.dueLines.add(line.id, path);
		for (const id of recordIds(contribution)) this.records.add(id, path);
		if (contribution.incident && !contribution.conflictCopy) this.incidentPaths.add(path);
		this.findLogs(path);
	}

	get(path: string): Contribution | undefined {
		return this.notes.get(path);
	}

	all(): Iterable<Contribution> {
		return this.notes.values();
	}

	/** Incidents that count: conflict copies do not. By id, then by path. */
	incidents(): readonly IncidentNote[] {
		this.counted ??= [...this.incidentPaths].flatMap((path) => {
			const note = this.notes.get(path);
			return note?.incident ? [{ ...note, incident: note.incident }] : [];
		}).sort((a, b) => byId(a.incident.id, b.incident.id) || byText(a.path, b.path));
		return this.counted;
	}

	/** Every control of every incident that counts, in the order of the incidents and of their lines. */
	controls(): readonly ControlView[] {
		this.views ??= [...this.byPath().values()].flat();
		return this.views;
	}

	/** The controls of one incident. */
	controlsOf(path: string): readonly ControlView[] {
		return this.byPath().get(path) ?? [];
	}

	private byPath(): ReadonlyMap<string, readonly ControlView[]> {
		this.viewsByPath ??= new Map(this.incidents().map((note) => [note.path, note.controls.map((control) => this.viewOf(note, control))]));
		return this.viewsByPath;
	}

	/** Forgets what was derived from the notes. */
	private forgetViews(): void {
		this.views = undefined;
		this.viewsByPath = undefined;
	}

	/** A control as a newer text of its note has it, with what the vault shows of it. */
	viewOf(note: IncidentNote, control: Control): ControlView {
		return viewOf(note, control, { note: (path) => this.notes.get(path), holders: this.holders, records: this.records, resolve: this.resolve });
	}

	/** Paths of the notes that breakers log to, as the links lead now. */
	logPaths(): Set<string> {
		for (const path of this.incidentPaths) {
			this.forgetLogs(path);
			this.findLogs(path);
		}
		return new Set(this.loggers.ids());
	}

	private findLogs(path: string): void {
		if (!this.incidentPaths.has(path)) return;
		for (const control of this.notes.get(path)?.controls ?? []) {
			const log = leadsTo(control.breaker.log, path, this.resolve);
			if (log === undefined) continue;
			this.loggers.add(log, path);
			this.logs.add(path, log);
		}
	}

	private forgetLogs(path: string): void {
		for (const log of [...this.logs.of(path)]) {
			this.loggers.remove(log, path);
			this.logs.remove(path, log);
		}
	}

	/** Whether a breaker is known to log to the note. */
	isLog(path: string): boolean {
		return this.loggers.has(path);
	}

	/** Whether any note uses this id, for a control or for a due line. */
	knows(id: string): boolean {
		return this.holders.has(id) || this.records.has(id) || this.dueLines.has(id);
	}

	/** Ids that stand in an artifact or a copy and in no record, one line for each note; those of uncounted incidents are left out. */
	orphans(): readonly Orphan[] {
		const hidden = new Set([...this.notes.values()].filter((note) => note.unreadable || (note.conflictCopy && note.incident))
			.flatMap((note) => note.anchors.map((anchor) => anchor.id)));
		const found = [...this.holders.ids()].filter((id) => !this.records.has(id) && !hidden.has(id)).flatMap((id) =>
			[...this.holders.of(id)].flatMap((path) => {
				const note = this.notes.get(path);
				const line = note && canHoldCopies(note) ? note.anchors.find((anchor) => anchor.id === id)?.line : undefined;
				return line === undefined ? [] : [{ id, path, line }];
			}));
		return found.sort((a, b) => byText(a.path, b.path) || a.line - b.line);
	}
}

/** Ids of the records a note adds to the vault; a conflict copy adds none. */
function recordIds(note: Contribution): string[] {
	return note.conflictCopy ? [] : note.controls.flatMap((control) => control.id ?? []);
}
