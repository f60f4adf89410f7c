import type { Control } from '../control/control';
import { Conclusions } from './conclusions';
import type { Contribution } from './contribution';
import { isCounted, viewOf, type ControlView, type IncidentNote, type ResolveLink, type Surroundings } from './control-view';
import { copyOf, isSame } from './copy-of';
import { CrossReferences, type Orphan } from './cross-references';
import { showsTheSame, type Derived, type Leading, type Waiting } from './derived';
import { byId, byText } from './order';
import { Ordered } from './ordered';

export type { ControlView, ResolveLink } from './control-view';

/**
 * What the vault holds. Keeps true: it equals an index built from scratch over the same contributions, in any order; each
 * note owns exactly one contribution, replaced whole; listeners hear only of a change that a reader could see.
 *
 * A change costs what it concerns, whatever the size of the vault. Notes that share an id or a link with the changed one are
 * touched; what follows from them is worked out anew when somebody asks or at the next announcement.
 */
export class VaultIndex {
	private readonly notes = new Map<string, Contribution>();
	private readonly references = new CrossReferences();
	private readonly conclusions: Conclusions;
	private readonly around: Surroundings;
	private readonly touched = new Set<string>();
	/** What the listeners last heard of the notes touched since. */
	private readonly heard = new Map<string, { readonly note: Contribution | undefined; readonly derived: Derived | undefined }>();
	private readonly counted = new Ordered(byIncident);
	private views: readonly ControlView[] | undefined;
	private readonly listeners = new Set<() => void>();

	/** `resolve` says where a link leads from a note. */
	constructor(readonly resolve: ResolveLink) {
		const { holders, records } = this.references;
		this.around = { note: (path) => this.notes.get(path), holders, records, resolve };
		this.conclusions = new Conclusions(this.around);
	}

	/** Subscribes; the answer unsubscribes. */
	onChange(listener: () => void): () => void {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** Replaces what a note gives; undefined when it gives nothing any more. True when a reader could see the change. */
	put(path: string, contribution: Contribution | undefined): boolean {
		const old = this.notes.get(path);
		if (isSame(old, contribution)) return false;
		this.touch(path);
		if (old) this.change('remove', old);
		if (contribution) this.change('add', copyOf(contribution));
		return true;
	}

	/** A file came, went or got another name, so that links with this name may lead elsewhere. */
	moved(path: string): void {
		for (const from of this.references.naming(path)) this.touch(from);
	}

	/** Called once after one or many changes; tells the listeners if there is anything new to see. */
	announce(): void {
		this.settle();
		const changed = [...this.heard].some(([path, before]) =>
			!isSame(before.note, this.notes.get(path)) || !showsTheSame(before.derived, this.conclusions.get(path)));
		this.heard.clear();
		if (changed) for (const listener of this.listeners) listener();
	}

	/** Works out anew what follows from the notes that were touched. */
	private settle(): Conclusions {
		for (const path of this.touched) if (this.conclusions.replace(path, this.notes.get(path))) this.views = undefined;
		this.touched.clear();
		return this.conclusions;
	}

	private touch(path: string): void {
		this.touched.add(path);
		if (!this.heard.has(path)) this.heard.set(path, { note: this.notes.get(path), derived: this.conclusions.get(path) });
	}

	private change(how: 'add' | 'remove', note: Contribution): void {
		if (how === 'add') this.notes.set(note.path, note);
		else this.notes.delete(note.path);
		if (isCounted(note)) this.counted[how]([note]);
		for (const path of this.references.change(how, note)) this.touch(path);
	}

	get(path: string): Contribution | undefined {
		return this.notes.get(path);
	}

	all(): Iterable<Contribution> {
		return this.notes.values();
	}

	/** Incidents that count: conflict copies do not. By id, then by path. */
	incidents(): readonly IncidentNote[] {
		return this.counted.all();
	}

	incident(path: string): IncidentNote | undefined {
		const note = this.notes.get(path);
		return note && isCounted(note) ? note : undefined;
	}

	/** Incidents that count and have this id, whatever its case; in order. */
	withId(id: string): IncidentNote[] {
		return this.inOrder(this.references.incidents.of(id.toLowerCase()));
	}

	/** Ids that more than one incident has, in lower case. */
	sharedIds(): Iterable<string> {
		return this.references.incidents.shared();
	}

	/** Notes that cannot be counted as they are, in no order. */
	uncountable(): Contribution[] {
		return this.at(this.references.troubled);
	}

	/** Signals that count, in no order. */
	signals(): Contribution[] {
		return this.at(this.references.signals);
	}

	/** Every control of every incident that counts, in the order of the incidents and of their lines. */
	controls(): readonly ControlView[] {
		const conclusions = this.settle();
		this.views ??= this.incidents().flatMap(({ path }) => conclusions.controlsOf(path));
		return this.views;
	}

	/** The controls of one incident. */
	controlsOf(path: string): readonly ControlView[] {
		return this.settle().controlsOf(path);
	}

	/** The controls that name a note as their artifact, in the same order. */
	controlsIn(artifact: string): readonly ControlView[] {
		return this.inOrder(this.leading('artifacts', artifact))
			.flatMap(({ path }) => this.controlsOf(path).filter((view) => view.artifactPath === artifact));
	}

	/** A control as a newer text of its note has it, with what the vault shows of it. */
	viewOf(note: IncidentNote, control: Control): ControlView {
		return viewOf(note, control, this.around);
	}

	/** Reviews and due lines that wait: by date, reviews before lines, then by incident id, then by line. */
	waiting(): readonly Waiting[] {
		return this.settle().waiting();
	}

	/** Paths that any note leads to in this way. */
	targets(kind: Leading): ReadonlySet<string> {
		return new Set(this.settle().leading(kind).ids());
	}

	/** Paths that one note leads to. */
	targetsOf(kind: Leading, path: string): readonly string[] {
		return this.settle().get(path)?.leads[kind] ?? [];
	}

	/** Paths of the notes that lead to another. */
	leading(kind: Leading, target: string): readonly string[] {
		return this.settle().leading(kind).of(target);
	}

	isTarget(kind: Leading, path: string): boolean {
		return this.settle().leading(kind).has(path);
	}

	/** Notes that breakers began to log to since this was last asked. */
	newLogs(): string[] {
		return this.settle().newLogs();
	}

	/** Whether any note uses this id, for a control or for a due line. */
	knows(id: string): boolean {
		return this.references.knows(id);
	}

	/** Ids that stand in an artifact or a copy and in no record, one line for each note; those of uncounted incidents are left out. */
	orphans(): readonly Orphan[] {
		return this.references.orphans((path) => this.notes.get(path));
	}

	private at(paths: Iterable<string>): Contribution[] {
		return [...paths].flatMap((path) => this.notes.get(path) ?? []);
	}

	private inOrder(paths: readonly string[]): IncidentNote[] {
		return paths.flatMap((path) => this.incident(path) ?? []).sort(byIncident);
	}
}

function byIncident(a: IncidentNote, b: IncidentNote): number {
	return byId(a.incident.id, b.incident.id) || byText(a.path, b.path);
}
