import type { Control } from '../control/control';
import { standing, useOf, type Copy, type Standing } from '../control/ladder';
import type { Incident } from '../incident/incident';
import type { Link } from '../text/link';
import type { Contribution } from './contribution';

/** Where a link leads, as the vault resolves it from a note; undefined when it leads nowhere. */
export type ResolveLink = (target: string, from: string) => string | undefined;

/** A control with everything the vault shows of it. */
export interface ControlView {
	readonly control: Control;
	/** The note that holds the record. */
	readonly path: string;
	readonly incident: Incident;
	/** Vault path of the artifact; undefined when none is named or the link leads nowhere. */
	readonly artifactPath?: string;
	readonly copies: readonly Copy[];
	readonly standing: Standing;
	/** Paths of other notes that hold a record with the same id. */
	readonly twins: readonly string[];
}

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
	/** Paths of the notes that hold each control id at the end of a block. */
	private readonly holders = new Map<string, Set<string>>();
	private readonly records = new Map<string, Set<string>>();
	private readonly incidentPaths = new Set<string>();
	private readonly listeners = new Set<() => void>();
	private views: readonly ControlView[] | undefined;
	private logs: ReadonlySet<string> | undefined;

	constructor(private readonly resolve: ResolveLink) {}

	/** Subscribes; the answer unsubscribes. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Replaces what a note gives; undefined when it gives nothing any more. True when a reader could see the change. */
	put(path: string, contribution: Contribution | undefined): boolean {
		const fingerprint = contribution === undefined ? undefined : JSON.stringify(contribution);
		if (this.fingerprints.get(path) === fingerprint) return false;
		this.take(path);
		if (contribution && fingerprint !== undefined) this.give(contribution, fingerprint);
		this.forget();
		return true;
	}

	/** Tells the listeners; called once after one or many changes. */
	announce(): void {
		this.forget();
		for (const listener of this.listeners) listener();
	}

	private forget(): void {
		this.views = undefined;
		this.logs = undefined;
	}

	private take(path: string): void {
		const old = this.notes.get(path);
		if (!old) return;
		this.notes.delete(path);
		this.fingerprints.delete(path);
		this.incidentPaths.delete(path);
		for (const anchor of old.anchors) remove(this.holders, anchor.id, path);
		for (const control of old.controls) if (control.id !== undefined) remove(this.records, control.id, path);
	}

	private give(contribution: Contribution, fingerprint: string): void {
		const { path } = contribution;
		this.notes.set(path, contribution);
		this.fingerprints.set(path, fingerprint);
		if (contribution.incident) this.incidentPaths.add(path);
		for (const anchor of contribution.anchors) add(this.holders, anchor.id, path);
		for (const control of contribution.controls) if (control.id !== undefined) add(this.records, control.id, path);
	}

	get(path: string): Contribution | undefined {
		return this.notes.get(path);
	}

	all(): Iterable<Contribution> {
		return this.notes.values();
	}

	/** Incidents that count: conflict copies do not. By id, then by path. */
	incidents(): readonly (Contribution & { readonly incident: Incident })[] {
		const found = [...this.incidentPaths].flatMap((path) => {
			const note = this.notes.get(path);
			return note?.incident && !note.conflictCopy ? [{ ...note, incident: note.incident }] : [];
		});
		return found.sort((a, b) => byText(a.incident.id, b.incident.id) || byText(a.path, b.path));
	}

	/** Every control of every incident that counts, in the order of the incidents and of their lines. */
	controls(): readonly ControlView[] {
		this.views ??= this.incidents().flatMap((note) => note.controls.map((control) => this.view(note, control)));
		return this.views;
	}

	private view(note: Contribution & { readonly incident: Incident }, control: Control): ControlView {
		const artifactPath = this.pathOf(control.artifact, note.path);
		const logPath = this.pathOf(control.breaker.log, note.path);
		const copies = this.copies(control, artifactPath, logPath);
		const holds = artifactPath !== undefined && this.holdersOf(control).includes(artifactPath);
		const log = logPath === undefined ? undefined : this.notes.get(logPath);
		const artifact = control.artifact === undefined ? 'unnamed' : artifactPath === undefined ? 'unresolved' : holds ? 'holds' : 'without';
		return {
			control,
			path: note.path,
			incident: note.incident,
			...(artifactPath !== undefined && { artifactPath }),
			copies,
			standing: standing(control, { artifact, copies, fired: log?.traces.some((trace) => trace.id === control.id) ?? false }),
			twins: [...(this.records.get(control.id ?? '') ?? [])].filter((path) => path !== note.path),
		};
	}

	private pathOf(link: Link | undefined, from: string): string | undefined {
		if (!link || link.kind === 'url') return undefined;
		return link.target === '' ? from : this.resolve(link.target, from);
	}

	private holdersOf(control: Control): string[] {
		return control.id === undefined ? [] : [...(this.holders.get(control.id) ?? [])].sort(byText);
	}

	private copies(control: Control, artifactPath: string | undefined, logPath: string | undefined): Copy[] {
		return this.holdersOf(control).flatMap((path) => {
			const note = this.notes.get(path);
			const never = path === artifactPath || path === logPath || this.records.get(control.id ?? '')?.has(path);
			if (!note || never || note.conflictCopy || note.quotesControls) return [];
			return note.anchors
				.filter((anchor) => anchor.id === control.id)
				.map((anchor) => ({ path, line: anchor.line, use: useOf(anchor.status) }));
		});
	}

	/** Paths of the notes that breakers log to. */
	logPaths(): ReadonlySet<string> {
		this.logs ??= new Set([...this.incidentPaths].flatMap((path) =>
			(this.notes.get(path)?.controls ?? []).flatMap((control) => this.pathOf(control.breaker.log, path) ?? [])));
		return this.logs;
	}

	/** Whether any note or record uses this control id. */
	knows(id: string): boolean {
		return this.holders.has(id) || this.records.has(id);
	}

	/** Ids that stand in an artifact or a copy and in no record, one line each; those of unreadable incidents are left out. */
	orphans(): readonly Orphan[] {
		const hidden = new Set([...this.notes.values()].flatMap((note) => (note.unreadable ? note.anchors.map((anchor) => anchor.id) : [])));
		return [...this.holders].flatMap(([id, paths]) => {
			if (this.records.has(id) || hidden.has(id)) return [];
			return [...paths].sort(byText).flatMap((path) => {
				const anchor = this.notes.get(path)?.anchors.find((each) => each.id === id);
				return anchor && !this.notes.get(path)?.conflictCopy ? [{ id, path, line: anchor.line }] : [];
			});
		});
	}
}

function add(map: Map<string, Set<string>>, key: string, path: string): void {
	const paths = map.get(key) ?? new Set<string>();
	map.set(key, paths.add(path));
}

function remove(map: Map<string, Set<string>>, key: string, path: string): void {
	const paths = map.get(key);
	paths?.delete(path);
	if (paths?.size === 0) map.delete(key);
}

export function byText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
