import { latest } from '../control/control';
import { foldPath } from '../text/fold';
import type { ControlView, IncidentNote } from './control-view';
import { byId, byText } from './order';
import type { VaultIndex } from './vault-index';

/** Two incidents that share a failure point: a root cause or a control of each names the same artifact. */
export interface Repeat {
	/** Vault path of what both name. */
	readonly artifact: string;
	readonly earlier: IncidentNote;
	readonly later: IncidentNote;
	/** Controls of the earlier incident in that artifact; empty when only its root cause names it. */
	readonly controls: readonly EarlierControl[];
}

export interface EarlierControl {
	readonly view: ControlView;
	/** It was verified when the later incident was detected, so it has not held. */
	readonly wasVerified: boolean;
	/** It has been reviewed since, or its box is open again: somebody has drawn the conclusion. */
	readonly settled: boolean;
}

/**
 * By the later incident, then by the artifact, then by the earlier one; `about` asks only for those of one note. Dismissed
 * incidents repeat nothing.
 */
export function repeats(index: VaultIndex, about?: string): Repeat[] {
	const named = inOrder(index, about);
	const holders = new Map<string, IncidentNote[]>();
	const found: Repeat[] = [];
	for (const { note, names } of named) {
		for (const artifact of [...names].sort(byText)) {
			const before = holders.get(artifact) ?? [];
			const wanted = before.filter((earlier) => about === undefined || note.path === about || earlier.path === about);
			found.push(...wanted.map((earlier) => ({ artifact, earlier, later: note, controls: earlierControls(index, earlier, note, artifact) })));
			before.push(note);
			holders.set(artifact, before);
		}
	}
	return found;
}

/**
 * Controls that were verified, did not hold, and have not been looked at since: each once, with the first incident that shows it.
 * Looks at no pair of incidents that share an artifact without such a control, of which a large vault has millions.
 */
export function failures(index: VaultIndex): Repeat[] {
	const trusted = new Map<string, readonly { readonly earlier: IncidentNote; readonly view: ControlView }[]>();
	const found: Repeat[] = [];
	for (const { note, names } of inOrder(index)) {
		const day = detection(note).slice(0, 10);
		for (const artifact of [...names].sort(byText)) {
			const before = trusted.get(artifact) ?? [];
			const failed = before.filter(({ view }) => hasFailed(heldUntil(view, day)));
			for (const { earlier, view } of failed) found.push({ artifact, earlier, later: note, controls: [{ view, ...heldUntil(view, day) }] });
			const own = index.controlsOf(note.path).filter((view) => view.artifactPath === artifact && mayFail(view)).map((view) => ({ earlier: note, view }));
			if (failed.length + own.length > 0) trusted.set(artifact, [...before.filter((each) => !failed.includes(each)), ...own]);
		}
	}
	return found;
}

export function hasFailed({ wasVerified, settled }: Pick<EarlierControl, 'wasVerified' | 'settled'>): boolean {
	return wasVerified && !settled;
}

function mayFail({ control, standing }: ControlView): boolean {
	return control.box === 'ticked' && control.reviews.length > 0 && standing.state !== 'dropped';
}

/** What each incident names, the earliest first; dismissed ones are left out. */
function inOrder(index: VaultIndex, about?: string): { readonly note: IncidentNote; readonly names: ReadonlySet<string> }[] {
	return candidates(index, about)
		.filter((note) => note.incident.properties.status !== 'dismissed').sort(byDetection)
		.map((note) => ({ note, names: namesOf(index, note) }));
}

/** The incidents that can share a failure point with one note, itself among them; all of them where none is named. */
function candidates(index: VaultIndex, about: string | undefined): IncidentNote[] {
	if (about === undefined) return [...index.incidents()];
	const note = index.incident(about);
	const sharing = note ? [...namesOf(index, note)].flatMap((name) => [...index.leading('artifacts', name), ...index.leading('causes', name)]) : [];
	return [...new Set(sharing)].flatMap((path) => index.incident(path) ?? []);
}

/** By the moment of detection, or the day where that is all there is; then by id and path. */
function byDetection(a: IncidentNote, b: IncidentNote): number {
	return byText(detection(a), detection(b)) || byId(a.incident.id, b.incident.id) || byText(a.path, b.path);
}

function detection({ incident: { key, properties } }: IncidentNote): string {
	return key.detected ?? properties.index.detectedAt ?? properties.index.date ?? '9999';
}

/** Evidence that a root cause links is no failure point, unless work runs on it; a control that was dropped is none any more. */
function namesOf(index: VaultIndex, note: IncidentNote): Set<string> {
	const causes = index.targetsOf('causes', note.path).filter((path) => index.isTarget('artifacts', path) || index.isTarget('linked', path));
	const controls = index.controlsOf(note.path).filter((view) => view.standing.state !== 'dropped').flatMap((view) => view.artifactPath ?? []);
	return new Set([...causes, ...controls].filter((path) => foldPath(path) !== foldPath(note.path)));
}

function earlierControls(index: VaultIndex, earlier: IncidentNote, later: IncidentNote, artifact: string): EarlierControl[] {
	const day = detection(later).slice(0, 10);
	return index.controlsOf(earlier.path)
		.filter((view) => view.artifactPath === artifact && view.standing.state !== 'dropped')
		.map((view) => ({ view, ...heldUntil(view, day) }));
}

/** When a box was ticked is written nowhere: one that is ticked now counts as ticked since the review that held. */
function heldUntil({ control: { reviews, box } }: ControlView, day: string): Pick<EarlierControl, 'wasVerified' | 'settled'> {
	const before = latest(reviews.filter((each) => each.day < day));
	const wasVerified = before?.result === 'held' && box === 'ticked';
	return { wasVerified, settled: box !== 'ticked' || reviews.some((each) => each.day >= day) };
}
