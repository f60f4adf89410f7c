import { unverifiable } from '../../control/control';
import { tickedWithoutProof, type Copy } from '../../control/ladder';
import { daysBetween, type Day } from '../../text/calendar';
import { baseName } from '../../text/file-name';
import { words } from '../../words/words';
import type { ControlView } from '../control-view';

/** Why a control stands where it stands, and what about it needs a look. */
export function controlReason(view: ControlView, today: Day): string {
	const said = words().panel.controls.reasons;
	const twin = view.twins[0];
	const no = unverifiable(view.control);
	const alerts = [
		view.isTickedInArtifact && view.standing.because === 'line there' ? said.tickedInArtifact(artifactName(view)) : '',
		no ? words().verification.reason(words().time.days(daysBetween(today, no.day))) : '',
		tickedWithoutProof(view.control) ? said.tickedWithoutProof : '',
		twin === undefined ? '' : said.twin(baseName(twin)),
	];
	return words().panel.also([mainReason(view, today), ...alerts]);
}

function mainReason(view: ControlView, today: Day): string {
	const said = words().panel.controls.reasons;
	const { because, review } = view.standing;
	const artifact = artifactName(view);
	const days = review === undefined ? '' : words().time.days(daysBetween(today, review.day));
	switch (because) {
		case 'box dropped': return said.dropped;
		case 'review skipped': return said.skipped(days, review?.reason ?? '');
		case 'review overridden': return said.overridden(days, review?.reason ?? '');
		case 'line gone': return said.lineGone(artifact);
		case 'artifact gone': return said.artifactGone(artifact);
		case 'held and ticked': return said.heldAndTicked(days);
		case 'copy used': return withOthers(said.ticked(count(view, 'used')), view);
		case 'copy issued': return withOthers(said.issued(count(view, 'issued')), view);
		case 'log line': return said.fired;
		case 'held': return said.held(days);
		case 'line there': return view.copies.length > 0 ? said.copied(view.copies.length) : said.there;
		case 'no artifact': return said.noArtifact;
		case 'artifact not found': return said.notFound(artifact);
		case 'never placed': return said.neverPlaced(artifact);
	}
}

/** The artifact by the name of its note, or as the link calls it; empty when none is named. */
export function artifactName(view: ControlView): string {
	return view.artifactPath === undefined ? view.control.artifact?.label ?? '' : baseName(view.artifactPath);
}

function withOthers(used: string, view: ControlView): string {
	const said = words().panel.controls.reasons;
	const [waiting, overridden] = [count(view, 'pending'), count(view, 'overridden')];
	return words().panel.join([used, waiting > 0 ? said.waiting(waiting) : '', overridden > 0 ? said.overriddenCopies(overridden) : '']);
}

function count(view: ControlView, use: Copy['use']): number {
	return view.copies.filter((copy) => copy.use === use).length;
}
