import type { Anchor } from '../control/anchor';
import type { Control } from '../control/control';
import { standing, useOf, type Copy, type Standing } from '../control/ladder';
import type { Incident } from '../incident/incident';
import type { Link } from '../text/link';
import { isTicked } from '../text/list-item';
import type { Contribution } from './contribution';
import { byText } from './order';
import type { PathsById } from './paths-by-id';

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
	/** Vault path of the log of a breaker, where the link leads anywhere. */
	readonly logPath?: string;
	readonly copies: readonly Copy[];
	/** Its line is ticked in the artifact itself, as in one that projects embed: it shows work, but no project. */
	readonly isTickedInArtifact: boolean;
	readonly standing: Standing;
	/** Paths of the notes that hold another record with the same id: its own too, when that has two. */
	readonly twins: readonly string[];
}

/** What a view is made from. */
export interface Surroundings {
	readonly note: (path: string) => Contribution | undefined;
	/** Notes by the control ids that blocks of theirs end in. */
	readonly holders: PathsById;
	/** Incidents that count, by the ids of their records. */
	readonly records: PathsById;
	readonly resolve: ResolveLink;
}

/** An incident note that counts. */
export type IncidentNote = Contribution & { readonly incident: Incident };

/** A copy left by a sync does not count. */
export function isCounted(note: Contribution): note is IncidentNote {
	return note.incident !== undefined && !note.conflictCopy;
}

export function viewOf(record: IncidentNote, control: Control, around: Surroundings): ControlView {
	const artifactPath = leadsTo(control.artifact, record.path, around.resolve);
	const logPath = leadsTo(control.breaker.log, record.path, around.resolve);
	const line = artifactLine(record, control, artifactPath, around);
	const copies = copiesOf(control, new Set([artifactPath, logPath]), around);
	const log = logPath === undefined ? undefined : around.note(logPath);
	const fired = log?.traces.some((trace) => trace.id === control.id) ?? false;
	return {
		control,
		path: record.path,
		incident: record.incident,
		...(artifactPath !== undefined && { artifactPath }),
		...(logPath !== undefined && { logPath }),
		copies,
		isTickedInArtifact: isTicked(line?.status),
		standing: standing(control, { artifact: artifactShows(control, artifactPath, line), copies, fired }),
		twins: around.records.of(control.id ?? '').filter((path) => path !== record.path || isTwice(record, control)).sort(byText),
	};
}

function isTwice(record: IncidentNote, { id }: Control): boolean {
	return record.controls.filter((each) => each.id === id).length > 1;
}

/** The path a link leads to; one without a target leads to the note it stands in, one out of the vault nowhere. */
export function leadsTo(link: Link | undefined, from: string, resolve: ResolveLink): string | undefined {
	if (!link || link.kind === 'url') return undefined;
	return link.target === '' ? from : resolve(link.target, from);
}

/** The record's own line is no line of an artifact, even where the incident note names itself as one. */
function artifactLine(record: IncidentNote, control: Control, path: string | undefined, around: Surroundings): Anchor | undefined {
	const anchors = path === undefined ? [] : around.note(path)?.anchors ?? [];
	return anchors.find((anchor) => anchor.id === control.id && !(path === record.path && anchor.line === control.line));
}

function artifactShows({ artifact }: Control, path: string | undefined, line: Anchor | undefined): 'unnamed' | 'unresolved' | 'without' | 'holds' {
	if (!artifact) return 'unnamed';
	if (path === undefined) return 'unresolved';
	return line ? 'holds' : 'without';
}

function copiesOf({ id }: Control, never: ReadonlySet<string | undefined>, around: Surroundings): Copy[] {
	if (id === undefined) return [];
	return [...around.holders.of(id)].sort(byText).flatMap((path) => {
		const note = around.note(path);
		if (!note || note.isTemplate || never.has(path) || around.records.holds(id, path) || !canHoldCopies(note)) return [];
		return note.anchors.filter((anchor) => anchor.id === id).map(({ line, status }) => ({ path, line, use: useOf(status) }));
	});
}

/** Client messages, periodic reviews, copies left by a sync and unreadable incidents hold ids without using the control. */
export function canHoldCopies(note: Contribution): boolean {
	return !note.conflictCopy && !note.quotesControls && !note.unreadable;
}
