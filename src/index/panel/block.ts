import type { Checkpoint } from '../../incident/timeline';
import { daysBetween, minutesBetween, utcDayOf, utcTimeOf, type Day, type Instant } from '../../text/calendar';
import { firstLink } from '../../text/link';
import { words } from '../../words/words';
import { leadsTo, type IncidentNote } from '../control-view';
import type { DueItem } from '../due-items';
import type { Picture } from '../pictures/picture';
import { MOST_DRAWN, placedCheckpoints, timelinePicture } from '../pictures/timeline-picture';
import { trendsPicture, trendsTable } from '../pictures/trends-picture';
import { trends } from '../trends';
import type { VaultIndex } from '../vault-index';
import { controlsSection } from './controls-section';
import { dueSection } from './due-section';
import type { PanelGroup, PanelRow, PanelSection } from './panel-row';
import { plainWords } from './plain-words';
import type { Wanted } from './wanted';

/** What one line of a `post-mortem` code block shows, in this order; what is left out is not there. */
export interface BlockPart {
	readonly key: string;
	readonly title: string;
	/** One sentence where there is nothing to show, or something is left out. */
	readonly text: string;
	readonly section?: PanelSection;
	readonly picture?: Picture;
	readonly rows?: PanelGroup;
	readonly table?: ReturnType<typeof trendsTable>;
}

export interface BlockNow {
	/** The note the block stands in. */
	readonly path: string;
	readonly today: Day;
	readonly due: readonly DueItem[];
	/** The last day of the twelve months that trends show. */
	readonly end: Day;
	readonly wanted: Wanted;
}

/** Most lines of a block that are read. */
const MOST = 20;

/** Each line is a word: `due`, `controls`, `timeline`, `timeline [[Note]]` or `trends`; any other is told what is possible. */
export function blockParts(index: VaultIndex, source: string, now: BlockNow): BlockPart[] {
	const lines = source.split(/\r\n?|\n/).map((line) => line.trim()).filter((line) => line !== '').slice(0, MOST);
	if (lines.length === 0) return [sentence('empty', words().pictures.block.empty)];
	return lines.map((line, number) => ({ ...partOf(index, line, now), key: `${number} ${line}` }));
}

function partOf(index: VaultIndex, line: string, now: BlockNow): BlockPart {
	const said = words().pictures.block;
	const [word = '', ...others] = line.split(/\s+/);
	const known = word.toLowerCase();
	if (known === 'timeline') return timelinePart(index, line.slice(word.length).trim(), now);
	if (others.length === 0 && known === 'due') return sectionPart(dueSection(index, now.due, now.wanted));
	if (others.length === 0 && known === 'controls') return sectionPart(controlsSection(index, now.today, now.wanted));
	return others.length === 0 && known === 'trends' ? trendsPart(index, now) : sentence(line, said.unknown(line));
}

function sentence(key: string, text: string): BlockPart {
	return { key, title: '', text };
}

function sectionPart(section: PanelSection): BlockPart {
	return { key: section.key, title: '', text: '', section };
}

function trendsPart(index: VaultIndex, { end }: BlockNow): BlockPart {
	const months = trends(index, end);
	return { key: 'trends', title: '', text: '', picture: trendsPicture(months), table: trendsTable(months) };
}

function timelinePart(index: VaultIndex, target: string, now: BlockNow): BlockPart {
	const said = words().pictures.block;
	const link = firstLink(target);
	if (target !== '' && !link) return sentence(target, said.unknown(`timeline ${target}`));
	const path = target === '' ? now.path : leadsTo(link, now.path, index.resolve);
	const note = path === undefined ? undefined : index.get(path);
	if (!note?.incident) return sentence(target, target === '' ? said.noIncident : said.notFound(link?.label ?? target));
	return timelineOf({ ...note, incident: note.incident }, now);
}

function timelineOf(note: IncidentNote, { wanted: { limit } }: BlockNow): BlockPart {
	const { block, timeline: said } = words().pictures;
	const { id, title, timeline, key } = note.incident;
	const picture = timelinePicture(timeline, key);
	const group = `timeline/${note.path}`;
	const rows = checkpointRows(note.path, timeline);
	return {
		key: 'timeline',
		title: block.timelineOf(`${id} ${title}`),
		text: picture ? said.more(Math.max(placedCheckpoints(timeline).length - MOST_DRAWN, 0)) : said.none,
		...(picture && { picture }),
		...(rows.length > 0 && { rows: { key: group, title: '', hint: '', tone: 'plain', count: rows.length, folded: false, rows: rows.slice(0, limit(group)) } }),
	};
}

/** Those with a time, numbered as in the picture, then those without one. */
function checkpointRows(path: string, timeline: readonly Checkpoint[]): PanelRow[] {
	const placed = placedCheckpoints(timeline);
	const timed = new Set(placed.map(({ checkpoint }) => checkpoint));
	const first = placed[0]?.at;
	const said = words().pictures.timeline;
	const rows = placed.map(({ number, at, checkpoint }) => checkpointRow(path, checkpoint, {
		badge: String(number), detail: momentOf(at, first ?? at), when: at === first ? '' : said.after(words().time.duration(minutesBetween(first ?? at, at))),
	}));
	return [...rows, ...timeline.filter((each) => !timed.has(each)).map((each) => checkpointRow(path, each, { badge: '', detail: said.noTime, when: '' }))];
}

/** The moment; its day only where that is another one than the first. */
function momentOf(at: Instant, first: Instant): string {
	const said = words().pictures.timeline;
	const isSameDay = daysBetween(utcDayOf(first), utcDayOf(at)) === 0;
	return isSameDay && at !== first ? said.time(utcTimeOf(at)) : said.moment(utcDayOf(at), utcTimeOf(at));
}

function checkpointRow(path: string, { line, kind, text }: Checkpoint, shown: Pick<PanelRow, 'badge' | 'detail' | 'when'>): PanelRow {
	const { dialogs, panel } = words();
	const title = panel.beside([dialogs.checkpointKinds[kind], plainWords(text)]);
	return {
		key: `checkpoint ${path} ${line}`,
		path, line, icon: '', title, state: '', reason: '', tone: 'plain', ...shown,
		label: panel.join([title, shown.detail, shown.when]),
		buttons: [],
	};
}
