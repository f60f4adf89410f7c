import type { Contribution } from './contribution';
import { canHoldCopies, isCounted } from './control-view';
import { linkNames, nameOf } from './link-names';
import { byText } from './order';
import { PathsById } from './paths-by-id';

/** A line in some note that carries the id of a control no incident records: the half that is missing after a failed write. */
export interface Orphan {
	readonly id: string;
	readonly path: string;
	/** Counts from 0. */
	readonly line: number;
}

/** How notes concern each other, by the ids and the names that stand in them; where links lead is not known here. */
export class CrossReferences {
	/** Notes by the control ids that blocks of theirs end in. */
	readonly holders = new PathsById();
	/** Incidents that count, by the ids of their records. */
	readonly records = new PathsById();
	/** Incidents that count, by their ids in lower case. */
	readonly incidents = new PathsById();
	/** Notes that are listed because they cannot be counted. */
	readonly troubled = new Set<string>();
	/** Notes of signals that count. */
	readonly signals = new Set<string>();
	private readonly dueLines = new PathsById();
	private readonly names = new PathsById();
	/** Ids in notes whose records cannot be read. */
	private readonly hidden = new PathsById();
	/** Ids that stand in some note and in no record. */
	private readonly lone = new Set<string>();

	/** Adds or removes what a note holds, and answers with the incidents that have a control of the same id. */
	change(how: 'add' | 'remove', note: Contribution): ReadonlySet<string> {
		const { path } = note;
		const held = note.anchors.map((anchor) => anchor.id);
		const recorded = isCounted(note) ? note.controls.flatMap((control) => control.id ?? []) : [];
		const mark = how === 'add' ? 'add' : 'delete';
		if (note.unreadable || note.conflictCopy) this.troubled[mark](path);
		if (note.signal && !note.conflictCopy && !note.isTemplate) this.signals[mark](path);
		if (isCounted(note)) this.incidents[how](note.incident.id.toLowerCase(), path);
		for (const name of linkNames(note)) this.names[how](name, path);
		for (const { id } of note.dueLines) this.dueLines[how](id, path);
		for (const id of held) this.holders[how](id, path);
		for (const id of recorded) this.records[how](id, path);
		if (note.unreadable || (note.conflictCopy && note.incident)) for (const id of held) this.hidden[how](id, path);
		const concerned = new Set<string>();
		for (const id of [...held, ...recorded, ...note.traces.map((trace) => trace.id)]) {
			for (const record of this.records.of(id)) concerned.add(record);
			if (this.holders.has(id) && !this.records.has(id)) this.lone.add(id);
			else this.lone.delete(id);
		}
		return concerned;
	}

	/** Incidents with links by the name of this file. */
	naming(path: string): readonly string[] {
		return this.names.of(nameOf(path));
	}

	/** Whether any note uses this id, for a control or for a due line. */
	knows(id: string): boolean {
		return this.holders.has(id) || this.records.has(id) || this.dueLines.has(id);
	}

	orphans(noteAt: (path: string) => Contribution | undefined): readonly Orphan[] {
		const found = [...this.lone].filter((id) => !this.hidden.has(id)).flatMap((id) => this.holders.of(id).flatMap((path) => {
			const note = noteAt(path);
			const line = note && canHoldCopies(note) ? note.anchors.find((anchor) => anchor.id === id)?.line : undefined;
			return line === undefined ? [] : [{ id, path, line }];
		}));
		return found.sort((a, b) => byText(a.path, b.path) || a.line - b.line);
	}
}
