import type { Contribution } from './contribution';
import type { ControlView, Surroundings } from './control-view';
import { derivedFrom, LEADING, type Derived, type Leading, type Waiting } from './derived';
import { byId, byText } from './order';
import { Ordered } from './ordered';
import { PathsById } from './paths-by-id';

/** What follows from every note, and the lists made of it. Keeps true: each note's part is replaced whole, in all of them. */
export class Conclusions {
	private readonly derived = new Map<string, Derived>();
	private readonly leads: Readonly<Record<Leading, PathsById>> = {
		artifacts: new PathsById(), logs: new PathsById(), linked: new PathsById(), causes: new PathsById(), mentions: new PathsById(), promoted: new PathsById(),
		messages: new PathsById(),
	};
	private readonly unreadLogs = new Set<string>();
	private readonly inOrder = new Ordered(byDate);

	constructor(private readonly around: Surroundings) {}

	get(path: string): Derived | undefined {
		return this.derived.get(path);
	}

	/** Works out anew what follows from a note; true when its controls may be others. */
	replace(path: string, note: Contribution | undefined): boolean {
		const old = this.derived.get(path);
		const next = note && derivedFrom(note, this.around);
		if (next) this.derived.set(path, next);
		else this.derived.delete(path);
		this.inOrder.remove(old?.waiting ?? []);
		this.inOrder.add(next?.waiting ?? []);
		for (const target of next?.leads.logs ?? []) if (!this.leads.logs.has(target)) this.unreadLogs.add(target);
		for (const kind of LEADING) {
			for (const target of old?.leads[kind] ?? []) this.leads[kind].remove(target, path);
			for (const target of next?.leads[kind] ?? []) this.leads[kind].add(target, path);
		}
		return old?.views !== next?.views;
	}

	controlsOf(path: string): readonly ControlView[] {
		return this.derived.get(path)?.views ?? [];
	}

	waiting(): readonly Waiting[] {
		return this.inOrder.all();
	}

	leading(kind: Leading): PathsById {
		return this.leads[kind];
	}

	/** Notes that breakers began to log to since this was last asked. */
	newLogs(): string[] {
		const found = [...this.unreadLogs];
		this.unreadLogs.clear();
		return found;
	}
}

/** By date, reviews before lines, then by incident id, then by line. */
function byDate(a: Waiting, b: Waiting): number {
	return byText(a.date, b.date) || byText(b.kind, a.kind) || byId(a.incidentId, b.incidentId) || byText(a.path, b.path) || a.line - b.line;
}
