import { waitingLines } from '../control/due-line';
import type { Day } from '../text/calendar';
import { firstLink, readLinks, type Link } from '../text/link';
import { words } from '../words/words';
import type { Contribution } from './contribution';
import { isCounted, leadsTo, viewOf, type ControlView, type IncidentNote, type Surroundings } from './control-view';
import { linkedInProperties } from './link-names';
import { reviewIsDue } from './review-is-due';

/** A review or a due line with its day, not yet seen from any other day. */
export interface Waiting {
	readonly kind: 'review' | 'line';
	/** Undefined for a control whose line has no id. */
	readonly id?: string;
	readonly path: string;
	/** Counts from 0. */
	readonly line: number;
	readonly date: Day;
	readonly text: string;
	/** A look at a live project, to be answered with yes or no. */
	readonly verifies?: true;
	/** Id of the incident it belongs to; empty for a due line elsewhere. */
	readonly incidentId: string;
}

/**
 * How a note leads to another: an incident by the artifact of a control, by the log of a breaker, by its agreements and
 * checklists, by a root cause, or by what a control says; a signal by the incident it became; a client message by the
 * incident it is about.
 */
export const LEADING = ['artifacts', 'logs', 'linked', 'causes', 'mentions', 'promoted', 'messages'] as const;
export type Leading = (typeof LEADING)[number];

/** What follows from one note, and from where its links lead now; made anew when either changes. */
export interface Derived {
	readonly views: readonly ControlView[];
	readonly waiting: readonly Waiting[];
	/** Paths, each once. */
	readonly leads: Partial<Readonly<Record<Leading, readonly string[]>>>;
}

/** Undefined for a note from which nothing follows: most only hold ids. */
export function derivedFrom(note: Contribution, around: Surroundings): Derived | undefined {
	const follow = (links: readonly (Link | undefined)[]): readonly string[] => distinct(links.map((link) => leadsTo(link, note.path, around.resolve)));
	const lines = dueLines(note);
	if (isCounted(note)) return ofIncident(note, lines, around, follow);
	if (note.signal) return { views: none, waiting: lines, leads: { promoted: follow([firstLink(note.signal.incident)]) } };
	if (note.message && !note.conflictCopy) return { views: none, waiting: lines, leads: { messages: follow([note.message.incident]) } };
	return lines.length === 0 ? undefined : { views: none, waiting: lines, leads: nowhere };
}

function ofIncident(note: IncidentNote, lines: readonly Waiting[], around: Surroundings, follow: (links: readonly (Link | undefined)[]) => readonly string[]): Derived {
	const views = note.controls.map((control) => viewOf(note, control, around));
	const leads = {
		artifacts: distinct(views.map((view) => view.artifactPath)),
		logs: distinct(views.map((view) => view.logPath)),
		linked: follow(linkedInProperties(note)),
		causes: follow(note.rootCauses),
		mentions: follow(note.controls.flatMap((control) => readLinks(control.text))),
	};
	return { views: some(views), waiting: some([...views.flatMap(review), ...lines]), leads };
}

/** One empty list for all, as most are. */
const none: readonly never[] = [];
const nowhere = {};

function some<Item>(items: readonly Item[]): readonly Item[] {
	return items.length === 0 ? none : items;
}

function distinct(paths: readonly (string | undefined)[]): readonly string[] {
	return some([...new Set(paths)].filter((path) => path !== undefined));
}

function review(view: ControlView): Waiting[] {
	const { due, id, line, text } = view.control;
	if (due === undefined || !reviewIsDue(view)) return [];
	return [{ kind: 'review', path: view.path, line, date: due, text, incidentId: view.incident.id, ...(id !== undefined && { id }) }];
}

function dueLines(note: Contribution): Waiting[] {
	if (note.conflictCopy || note.unreadable) return [];
	return waitingLines(note.dueLines, note.controls, note.incident?.properties.status === 'dismissed').map(({ id, line, due, text }) => ({
		kind: 'line', id, path: note.path, line, date: due, incidentId: note.incident?.id ?? '', text, ...lookAt(note, id),
	}));
}

/** What a due line below a control asks for, in words that need no context; nothing for any other line. */
function lookAt({ controls }: Contribution, id: string): Pick<Waiting, 'text' | 'verifies'> | undefined {
	const control = controls.find(({ verifications }) => verifications.some((each) => each.id === id));
	const project = control?.verifications.find((each) => each.id === id)?.project;
	return control && project && { text: words().verification.due(project.label, control.text), verifies: true };
}

/** Whether a reader sees the same in both, apart from what the notes themselves say. */
export function showsTheSame(one: Derived | undefined, other: Derived | undefined): boolean {
	return one === other || sight(one) === sight(other);
}

function sight(derived: Derived | undefined): string {
	const views = derived?.views.map((view) => [view.artifactPath, view.logPath, view.standing.because, view.copies.length]);
	return JSON.stringify([views, derived?.leads]);
}
