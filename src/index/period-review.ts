import { lastReview } from '../control/control';
import { incidentDay } from '../incident/incident';
import { isWithin, shiftPeriod, type Period } from '../signal/period';
import type { ControlChange, PeriodControl, PeriodFacts, PeriodIncident, PeriodRepeat, PeriodSignal } from '../signal/period-facts';
import { isCommunication } from '../signal/signal';
import { baseName } from '../text/file-name';
import type { ControlView, IncidentNote } from './control-view';
import { repeats } from './repeats';
import { isOpenSignal, signals } from './signals';
import type { VaultIndex } from './vault-index';

/** Writes a link as it stands in the review note; `to` is a heading or block with its mark. */
export type WriteLink = (path: string, label: string, to?: string) => string;

/** What the vault says of a period, but for the repeats, which are looked for one incident at a time. */
export function periodFacts(index: VaultIndex, period: Period, link: WriteLink): Omit<PeriodFacts, 'repeats'> {
	const before = shiftPeriod(period, -1);
	const counted = incidentsOf(index, period);
	const all = signals(index);
	return {
		period,
		before,
		incidents: counted.map((note) => periodIncident(note, link)),
		dismissed: index.incidents().filter(({ incident }) => incident.properties.status === 'dismissed' && isWithin(period, incidentDay(incident))).length,
		controls: controlsOf(index, period, link),
		openSignals: all.filter(isOpenSignal).map(({ path, title, signal }): PeriodSignal => ({
			link: link(path, title), gap: signal.gap, control: signal.control, needsLook: isCommunication(signal),
		})),
		signalCounts: {
			logged: all.filter(({ signal }) => isWithin(period, signal.date)).length,
			improved: all.filter(({ worth }) => worth === 'improvement').length,
		},
		durationsBefore: incidentsOf(index, before).map(({ incident }) => incident.durations).filter((each) => Object.keys(each).length > 0),
	};
}

/** Incidents of a period, those that were dismissed left out. */
export function incidentsOf(index: VaultIndex, period: Period): readonly IncidentNote[] {
	return index.incidents().filter(({ incident }) => incident.properties.status !== 'dismissed' && isWithin(period, incidentDay(incident)));
}

/** Earlier incidents that one shares a failure point with. */
export function repeatsOf(index: VaultIndex, { path }: IncidentNote, link: WriteLink): PeriodRepeat[] {
	return repeats(index, path).filter(({ later }) => later.path === path).map(({ artifact, earlier, later, controls }) => ({
		artifact: link(artifact, baseName(artifact)),
		earlier: link(earlier.path, earlier.incident.id),
		later: link(later.path, later.incident.id),
		notHeld: controls.find((each) => each.wasVerified)?.view.control.text ?? '',
	}));
}

function periodIncident({ path, incident }: IncidentNote, link: WriteLink): PeriodIncident {
	const { severity, status = 'candidate', client } = incident.properties;
	return { id: incident.id, link: link(path, incident.id), title: incident.title, ...(severity && { severity }), status, client, durations: incident.durations };
}

function controlsOf(index: VaultIndex, period: Period, link: WriteLink): Readonly<Record<ControlChange, readonly PeriodControl[]>> {
	const views = index.controls().filter(({ incident }) => incident.properties.status !== 'dismissed');
	const found = (change: ControlChange): PeriodControl[] => views.flatMap((view) => {
		const hit = changeOf(change, view, period);
		return hit ? [periodControl(view, link, hit)] : [];
	});
	return { opened: found('opened'), verified: found('verified'), held: found('held'), slipped: found('slipped'), lost: found('lost') };
}

/** What happened to a control in the period; undefined when that did not. When a line went away is written nowhere, so it is told whenever it is gone. */
function changeOf(change: ControlChange, view: ControlView, period: Period): Pick<PeriodControl, 'day' | 'said'> | undefined {
	const { control, standing, incident } = view;
	if (change === 'lost') return standing.because === 'line gone' || standing.because === 'artifact gone' ? { said: '' } : undefined;
	if (change === 'opened') {
		const day = control.placed ?? incidentDay(incident);
		return day !== undefined && control.box !== 'dropped' && isWithin(period, day) ? { day, said: '' } : undefined;
	}
	const last = lastReview({ ...control, reviews: control.reviews.filter((each) => isWithin(period, each.day)) });
	if (!last) return undefined;
	const isTicked = control.box === 'ticked';
	const said = [last.reason === '' ? '' : `(${last.reason})`, last.text].filter((part) => part !== '').join(' ');
	const shows = last.result === 'held' ? (isTicked ? 'verified' : 'held') : last.result === 'not exercised' ? undefined : 'slipped';
	return shows === change ? { day: last.day, said } : undefined;
}

function periodControl({ control, path, incident, artifactPath }: ControlView, link: WriteLink, change: Pick<PeriodControl, 'day' | 'said'>): PeriodControl {
	return {
		...change,
		link: link(path, incident.id, control.id === undefined ? undefined : `#^${control.id}`),
		text: control.text,
		artifact: artifactPath === undefined ? control.artifact?.label ?? '' : link(artifactPath, baseName(artifactPath)),
	};
}
