import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { disk } from '../../scripts/audit/disk';
import { readVault } from '../../scripts/audit/read-vault';
import { readEvidence } from '../../src/incident/evidence';
import { nextId } from '../../src/incident/incident-id';
import { leadsTo } from '../../src/index/control-view';
import { dueGroup, dueItems, type DueItem } from '../../src/index/due-items';
import { duplicates, uncounted } from '../../src/index/duplicates';
import { prevention } from '../../src/index/prevention';
import { rightIndex } from '../../src/index/right-index';
import { isOpenSignal, signals } from '../../src/index/signals';
import { staleKeys } from '../../src/incident/index-properties';
import { readDay, type Day } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import truth from '../vault-truth.json';

/** What the sample vault says, against a list made by reading it, without the code under test. */
const root = join(__dirname, '../vault');
const { index, resolve, unread } = readVault(disk, root);
const today = dayOf(truth.today);

function dayOf(text: string): Day {
	const day = readDay(text);
	if (!day) throw new Error(`${text} is not a day`);
	return day;
}

function textOf(path: string): string {
	return readFileSync(join(root, path), 'utf8');
}

/** Linked items whose links all lead somewhere; a URL is not followed. */
function evidenceOf(path: string): { linked: number; notAvailable: number; open: number } {
	const items = readEvidence(readDocument(textOf(path)));
	const linked = items.filter((item) => item.state === 'linked'
		&& item.links.every((link) => link.kind === 'url' || leadsTo(link, path, resolve) !== undefined)).length;
	const notAvailable = items.filter((item) => item.state === 'not available').length;
	return { linked, notAvailable, open: items.length - linked - notAvailable };
}

describe('the sample vault', () => {
	it('holds these incidents', () => {
		expect(index.incidents().map(({ path, incident }) => ({
			path,
			id: incident.id,
			status: incident.properties.status,
			severity: incident.properties.severity ?? null,
			prevention: prevention(index.controls().filter((view) => view.path === path)).met,
			evidence: evidenceOf(path),
		}))).toEqual(truth.incidents.map(({ doubt: _, title: _title, ...rest }) => rest));
	});

	it('calls them by these titles', () => {
		expect(index.incidents().map(({ incident }) => incident.title)).toEqual(truth.incidents.map(({ title }) => title));
	});

	it('gives this id to the next incident', () => {
		expect(nextId('INC-', index.incidents().map((note) => note.incident.id))).toBe(truth.nextIncidentId);
	});

	it('names what it cannot count', () => {
		expect(uncounted(index).filter((note) => note.why !== 'conflict copy').map((note) => note.path)).toEqual(truth.unreadable);
		expect(uncounted(index).filter((note) => note.why === 'conflict copy').map((note) => note.path)).toEqual(truth.conflictCopies);
		expect(unread).toEqual([]);
		expect(duplicates(index)).toEqual(truth.duplicates);
		expect(index.orphans()).toEqual([]);
	});

	it.each(truth.controls)('says of $id in $record: $state', (wanted) => {
		const views = index.controls().filter((view) => view.path === wanted.record && (view.control.id ?? null) === wanted.id);
		expect(views.map(({ control, standing, copies, artifactPath }) => ({
			kind: control.kind,
			owner: control.owner || null,
			artifact: artifactPath ?? null,
			state: standing.state,
			date: control.due ?? null,
			ticked: control.box === 'ticked',
			copies: copies.map((copy) => ({ path: copy.path, status: copy.use })),
			link: artifactPath === undefined ? control.artifact?.target : undefined,
		}))).toEqual([{
			kind: wanted.kind,
			owner: wanted.owner,
			artifact: wanted.artifact,
			state: wanted.state,
			date: wanted.lineDate ?? wanted.due,
			ticked: wanted.ticked,
			copies: wanted.copies,
			link: wanted.artifactLink,
		}]);
	});

	it('holds no other controls', () => {
		expect(index.controls()).toHaveLength(truth.controls.length);
	});

	const shown = (items: readonly DueItem[]): object[] => items.map(({ id, path, date, kind }) => ({ id: id ?? null, path, date, kind }));
	const listed = (items: readonly { id: string | null; path: string; date: string; kind: string }[]): object[] =>
		items.map(({ id, path, date, kind }) => ({ id, path, date, kind }));

	it('has this due until in two weeks, in this order', () => {
		expect(shown(dueItems(index, today).filter((item) => dueGroup(item.daysLeft) !== 'later'))).toEqual(listed(truth.due));
	});

	it('has this due later', () => {
		expect(shown(dueItems(index, today).filter((item) => dueGroup(item.daysLeft) === 'later'))).toEqual(listed(truth.dueLater));
	});

	it('holds these signals: what waits, what became an incident, and what came to be an improvement', () => {
		const all = signals(index);
		const paths = (some: typeof all): string[] => some.map(({ path }) => path).sort();
		expect(paths(all.filter(isOpenSignal))).toEqual(truth.openSignals);
		expect(paths(all.filter(({ incidentPath }) => incidentPath !== undefined))).toEqual(truth.promotedSignals);
		expect(all.filter(({ worth }) => worth === 'improvement').map(({ path, proof }) => ({ path, control: proof?.control.id })))
			.toEqual(truth.improvedSignals.map(({ path, control }) => ({ path, control })));
	});

	it('repeats the earliest open date in its properties, but for the notes that are known to be stale', () => {
		const stale = index.incidents().flatMap(({ path, incident }) => {
			const right = rightIndex(textOf(path), incident.properties.index.date);
			return staleKeys(incident.properties.index, right).map((property) => ({ path, property }));
		});
		expect(stale).toEqual(truth.staleIndex.map(({ path, property }) => ({ path, property })));
	});
});
