import type { Surroundings } from '../../check/checked-note';
import type { Finding } from '../../check/finding';
import { readEvidence, type EvidenceItem } from '../../incident/evidence';
import { formalReview, readCosts } from '../../incident/formal-review';
import { handoffTest } from '../../incident/handoff';
import { readIncident, type Incident } from '../../incident/incident';
import { noticeStanding, type NoticeHours, type NoticeStanding } from '../../incident/notice-deadline';
import { SECTIONS } from '../../incident/note-sections';
import { recordGaps, type RecordGap } from '../../incident/record-gaps';
import { VIEWS, viewSection } from '../../incident/review-parts';
import { readViews, type ReviewViews } from '../../incident/views';
import type { Day, Instant } from '../../text/calendar';
import { readDocument, sectionNamed, type Document } from '../../text/document';
import { isSafeUrl } from '../../text/link';
import { readWhyChains } from '../../whys/why-chain';
import { words } from '../../words/words';
import type { DueItem } from '../due-items';
import type { Picture } from '../pictures/picture';
import { placedCheckpoints, timelinePicture } from '../pictures/timeline-picture';
import { prevention } from '../prevention';
import type { VaultIndex } from '../vault-index';
import { changedByGroup } from './changed-by';
import { findingGroups, type FindingGroup } from './finding-groups';
import { evidenceFact, formalFact, handoffFact, noticeFact, preventionFact, timesFact, type Fact } from './incident-facts';
import { phaseStandings, stepOf, type Phase, type PhaseStanding, type PhaseStep, type Progress, type StepAction } from './incident-phases';
import type { Limit, PanelGroup } from './panel-row';
import { plainWords } from './plain-words';
import { seenBefore } from './repeat-rows';
import { worthGroup } from './signal-worth';
import { thisMessage } from './this-message';

/** What the panel says about the note that is open: of an incident, and of a client message, how it stands. */
export interface ThisNote {
	readonly title: string;
	readonly incident?: ThisIncident;
	/** Where another incident shares a failure point with it. */
	readonly seenBefore?: PanelGroup;
	/** For a document that controls stand in, and for a signal that came to one. */
	readonly changedBy?: PanelGroup;
	readonly findings: readonly FindingGroup[];
	/** Said of an incident without findings. */
	readonly noFindings: string;
}

export interface ThisIncident {
	readonly badge: string;
	readonly title: string;
	/** Status and severity in words, and what keeps the note from being counted. */
	readonly detail: string;
	readonly phases: readonly PhaseRow[];
	readonly step?: { readonly text: string; readonly about: string; readonly button: string; readonly action: StepAction };
	/** Said where no step is left. */
	readonly nothingLeft: string;
	/** Its timeline to scale, where there are two moments to compare. */
	readonly picture?: Picture;
	readonly facts: readonly Fact[];
}

export interface PhaseRow {
	readonly key: Phase;
	readonly icon: string;
	readonly name: string;
	readonly standing: PhaseStanding;
	readonly word: string;
}

/** The open note as its editor has it, and what is around it. */
export interface NoteNow {
	readonly path: string;
	readonly text: string;
	readonly frontMatter: unknown;
	readonly findings: readonly Finding[];
	readonly today: Day;
	/** The running minute. */
	readonly now: Instant;
	readonly noticeHours: NoticeHours;
	/** Everything that is due, in order. */
	readonly due: readonly DueItem[];
	readonly follow: Surroundings['follow'];
	readonly rootCauseLabel: string;
	readonly available: Progress['available'];
	readonly drafted: Progress['drafted'];
	readonly limit: Limit;
}

/** Undefined for a note that is no incident, no client message and no document that a control names. */
export function thisNote(index: VaultIndex, now: NoteNow): ThisNote | undefined {
	const said = words().panel.thisIncident;
	const note = index.get(now.path);
	const findings = findingGroups(now.findings, now.text, now.limit);
	const noFindings = findings.length === 0 ? said.findings.none : '';
	if (note?.incident) {
		const before = seenBefore(index, now.path, now.today, now.limit);
		return { title: said.title, incident: thisIncident(index, note.incident, now), ...(before && { seenBefore: before }), findings, noFindings };
	}
	if (note?.unreadable) return { title: said.title, incident: unreadable(now.path, note.unreadable.why), findings, noFindings: '' };
	if (note?.signal) return { title: words().signals.panel.thisTitle, changedBy: worthGroup(index, now.path, now.today), findings, noFindings };
	if (note?.message) return { title: said.messageTitle, incident: thisMessage(now.path, note.message, now.available), findings, noFindings };
	const changedBy = changedByGroup(index, now.path, now.today, now.limit);
	return changedBy && { title: said.artifactTitle, changedBy, findings, noFindings: '' };
}

function unreadable(path: string, why: 'yaml' | 'too long' | 'no id'): ThisIncident {
	const title = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
	return { badge: '', title, detail: words().panel.incidents.why[why], phases: [], nothingLeft: '', facts: [] };
}

function thisIncident(index: VaultIndex, known: Incident, now: NoteNow): ThisIncident {
	const { panel } = words();
	const doc = readDocument(now.text);
	const incident = readIncident(now.path, doc, now.frontMatter);
	const progress = progressOf(index, incident, doc, now);
	const step = stepOf(progress);
	const { status = 'candidate', severity } = incident.properties;
	const isCopy = index.get(now.path)?.conflictCopy === true;
	const picture = placedCheckpoints(incident.timeline).length > 1 ? timelinePicture(incident.timeline, incident.key, 'small') : undefined;
	return {
		badge: severity ?? '',
		title: `${known.id} ${known.title}`,
		detail: panel.beside([
			panel.incidents.statuses[status], severity ? panel.incidents.severity(severity) : panel.incidents.noSeverity,
			isCopy ? panel.incidents.why['conflict copy'] : '',
		]),
		phases: phaseStandings(progress, step).map(([phase, standing]) => phaseRow(phase, standing)),
		...(step && { step: stepInWords(step) }),
		nothingLeft: step ? '' : status === 'dismissed' || status === 'closed' ? panel.thisIncident.nothingLeft[status] : panel.thisIncident.nothingLeft.other,
		...(picture && { picture }),
		facts: status === 'dismissed' ? [] : factsOf(incident, doc, progress, now),
	};
}

function progressOf(index: VaultIndex, incident: Incident, doc: Document, now: NoteNow): Progress {
	const gaps = recordGaps(incident);
	const hasReviewParts = sectionNamed(doc, SECTIONS.review) !== undefined;
	const views = readViews(doc);
	const chains = readWhyChains(doc, now.rootCauseLabel);
	const notice = noticeOf(incident, now);
	const emptyView = hasReviewParts ? firstEmptyView(doc, views) : undefined;
	return {
		incident,
		gaps,
		gapLine: lineOfGap(doc, gaps[0]),
		hasReviewParts,
		hasReviewBegun: chains.length > 0 || views.operator.length + views.systems.length > 0,
		...(emptyView && { emptyView }),
		chains,
		controls: index.controlsOf(now.path),
		due: now.due.filter((item) => item.path === now.path),
		available: now.available,
		drafted: now.drafted,
		...(notice && !notice.isSent && { noticeLeft: noticeFact(notice).value }),
	};
}

/** Properties stand in the front matter; what was expected and what happened, below their heading. */
function lineOfGap(doc: Document, gap: RecordGap | undefined): number {
	if (gap === 'expected' || gap === 'actual') return sectionNamed(doc, SECTIONS.expected)?.heading.line ?? 0;
	return doc.frontMatter?.lines.find((line) => gap !== undefined && line.text.startsWith(`${gap}:`))?.number ?? 0;
}

function firstEmptyView(doc: Document, views: ReviewViews): Progress['emptyView'] {
	const empty = (['operator', 'systems'] as const).find((view) => views[view].length === 0);
	if (!empty) return undefined;
	const line = viewSection(doc, VIEWS[empty])?.heading.line ?? sectionNamed(doc, SECTIONS.review)?.heading.line ?? 0;
	return { name: VIEWS[empty], line: doc.lines[line + 1]?.text.trim() === '' ? line + 1 : line };
}

function phaseRow(phase: Phase, standing: PhaseStanding): PhaseRow {
	const { phases, standings } = words().panel.thisIncident;
	const icons: Readonly<Record<PhaseStanding, string>> = { done: 'circle-check', now: 'circle-dot', later: 'circle', 'left out': 'circle-minus' };
	return { key: phase, icon: icons[standing], name: phases[phase], standing, word: standings[standing] };
}

function stepInWords({ key, action, about = '', daysLeft }: PhaseStep): NonNullable<ThisIncident['step']> {
	const said = words().panel.thisIncident;
	const due = daysLeft === undefined ? '' : words().time.due(daysLeft);
	return { ...said.steps[key], about: about === '' ? '' : said.about(plainWords(about), due), action };
}

/** Not asked of an incident that is over without one. */
function noticeOf(incident: Incident, { noticeHours, now }: NoteNow): NoticeStanding | undefined {
	const standing = noticeStanding(incident, noticeHours, now);
	return incident.properties.status === 'closed' && standing?.isSent === false ? undefined : standing;
}

function factsOf(incident: Incident, doc: Document, progress: Progress, now: NoteNow): Fact[] {
	const leads = (item: EvidenceItem): boolean => item.links.some((link) =>
		(link.kind === 'url' ? isSafeUrl(link.target) : link.target === '' || now.follow(link.target, now.path) !== 'missing'));
	const times = timesFact(incident.durations);
	const { severity } = incident.properties;
	const notice = noticeOf(incident, now);
	return [
		...(notice ? [noticeFact(notice)] : []),
		handoffFact(handoffTest(incident)),
		evidenceFact(readEvidence(doc), leads),
		preventionFact(prevention(progress.controls), progress.hasReviewParts || progress.controls.length > 0),
		...(times ? [times] : []),
		...(severity ? [formalFact(formalReview(severity, readCosts(now.frontMatter)))] : []),
	];
}
