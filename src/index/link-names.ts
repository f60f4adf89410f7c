import { foldPath } from '../text/fold';
import { firstLink, readLinks, type Link } from '../text/link';
import type { Contribution } from './contribution';
import { isCounted, type IncidentNote } from './control-view';

/** Agreements and checklists that an incident's properties link. */
export function linkedInProperties({ incident: { properties: { sows, checklists } } }: IncidentNote): (Link | undefined)[] {
	return [...sows, ...checklists].map(firstLink);
}

/** The names by which a note's links find their files: a file that comes, goes or is renamed concerns only links with its name. */
export function linkNames(note: Contribution): string[] {
	return linksOf(note).flatMap((link) => (link && link.kind !== 'url' && link.target !== '' ? nameOf(link.target) : []));
}

function linksOf(note: Contribution): (Link | undefined)[] {
	if (!isCounted(note)) return [firstLink(note.signal?.incident), note.message?.incident];
	const inControls = note.controls.flatMap(({ artifact, breaker, text }) => [artifact, breaker.log, ...readLinks(text)]);
	return [...inControls, ...note.rootCauses, ...linkedInProperties(note)];
}

/** The last part of a path or of a link's target, as links are compared. */
export function nameOf(path: string): string {
	return foldPath(path.slice(path.lastIndexOf('/') + 1).replace(/\u00A0/g, ' ').trim()).replace(/(?:\.md)+$/, '');
}
