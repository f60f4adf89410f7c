import type { Incident } from '../../incident/incident';
import type { Status } from '../../incident/properties';
import { daysBetween, epochOf, localDayOf, type Day } from '../../text/calendar';
import { words } from '../../words/words';
import { byText } from '../order';
import type { VaultIndex } from '../vault-index';
import { nextStep } from './next-step';
import { incidentFacets } from './panel-filter';
import type { Limit, PanelGroup, PanelRow, PanelSection } from './panel-row';
import { failedGroup } from './repeat-rows';
import { troubleGroups } from './trouble-groups';
import type { Wanted } from './wanted';

interface Noted {
	readonly path: string;
	readonly incident: Incident;
}

/** Statuses that are listed, in their order; the others are counted. A note without a status waits to be classified. */
const LISTED: readonly Status[] = ['open', 'candidate', 'contained'];

/** Incidents that wait for something, the most severe first, and every note that cannot be counted as it is. */
export function incidentsSection(index: VaultIndex, today: Day, { limit, filter }: Wanted): PanelSection {
	const said = words().panel.incidents;
	const all = index.incidents().filter(({ incident }) => filter.takes(() => incidentFacets(incident)));
	const waiting = all.filter(({ incident }) => LISTED.includes(statusOf(incident))).reverse().sort(inOrder);
	const over = filter.isOn ? all.filter((note) => !waiting.includes(note)).reverse() : [];
	const listed = waiting.length === 0 ? [] : [incidentGroup('incidents/waiting', '', waiting, today, limit)];
	const count = (status: Status): number => all.filter(({ incident }) => statusOf(incident) === status).length;
	const failed = failedGroup(index, limit, filter);
	const groups = [
		...listed,
		...(over.length > 0 ? [incidentGroup('incidents/over', said.over, over, today, limit)] : []),
		...(failed ? [failed] : []),
		...troubleGroups(index, limit, filter),
	];
	return {
		key: 'incidents',
		title: said.title,
		count: waiting.length + over.length,
		groups,
		groupCount: groups.length,
		...(waiting.length === 0 && { empty: { text: said.empty, command: 'create-incident' } }),
		footer: filter.isOn ? '' : said.counted({ resolved: count('resolved'), closed: count('closed'), dismissed: count('dismissed') }),
	};
}

function statusOf(incident: Incident): Status {
	return incident.properties.status ?? 'candidate';
}

/** Leaves those that are equal as they are: the newest first. */
function inOrder(a: Noted, b: Noted): number {
	const severity = ({ incident }: Noted): string => incident.properties.severity ?? 'P9';
	const status = ({ incident }: Noted): number => LISTED.indexOf(statusOf(incident));
	return status(a) - status(b) || byText(severity(a), severity(b));
}

function incidentGroup(key: string, title: string, notes: readonly Noted[], today: Day, limit: Limit): PanelGroup {
	const rows = notes.slice(0, limit(key)).map((note) => incidentRow(note, today));
	return { key, title, hint: '', tone: 'plain', count: notes.length, folded: false, rows };
}

function incidentRow({ path, incident }: Noted, today: Day): PanelRow {
	const { panel, time } = words();
	const said = panel.incidents;
	const { severity } = incident.properties;
	const title = `${incident.id} ${incident.title}`;
	const state = said.statuses[statusOf(incident)];
	const step = LISTED.includes(statusOf(incident)) ? said.next(said.steps[nextStep(incident)]) : '';
	const day = dayOf(incident);
	const when = day === undefined ? '' : time.days(daysBetween(today, day));
	return {
		key: `incident ${path}`,
		path,
		line: 0,
		icon: severity ? '' : 'circle-help',
		badge: severity ?? '',
		title,
		state: '',
		reason: '',
		detail: panel.beside([state, step]),
		when,
		tone: severity === 'P1' ? 'warning' : 'plain',
		label: panel.join([
			title, severity ? said.severity(severity) : said.noSeverity, state, step, when === '' ? '' : said.detected(when),
		]),
		buttons: [],
	};
}

/** The day it was noticed, where the device is. */
function dayOf(incident: Incident): Day | undefined {
	const noticed = incident.key.detected ?? incident.key.first;
	return noticed === undefined ? incident.properties.index.date : localDayOf(epochOf(noticed));
}
