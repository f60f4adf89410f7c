import type { TFile } from 'obsidian';
import { addDueLine } from '../../control/add-due-line';
import { readIncident, type Incident } from '../../incident/incident';
import { noticeDeadline } from '../../incident/notice-deadline';
import type { Severity } from '../../incident/properties';
import { LOOK_FOR_SPREAD, triage, type Triage, type TriageAnswers } from '../../incident/triage';
import { writeTriage, type TriageDecision } from '../../incident/write-triage';
import { newId } from '../../text/block-id';
import type { Day, Instant } from '../../text/calendar';
import { readDocument } from '../../text/document';
import { isRefusal, refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { noticeHours } from '../messages/notice-hours';
import { writeIncident } from '../actions/write-incident';
import { currentText } from '../checks/current-text';
import type { Parts } from '../parts';

/** What the steps ask besides the four answers. */
export interface TriageChoice {
	/** Needed to declare. */
	readonly severity?: Severity;
	/** Needed to watch: the day to look for spread. */
	readonly again?: Day;
}

export interface Triaged extends Triage {
	/** When the client of a declared incident should have heard. */
	readonly notifyBy?: Instant;
}

type Needs = Pick<Parts, 'app' | 'index' | 'clock' | 'settings'>;

/** Decides what comes next for an incident and writes it, with the answers that its record lacked, in one write. */
export async function triageIncident(parts: Needs, file: TFile, answers: TriageAnswers, choice: TriageChoice): Promise<Triaged | Refusal> {
	const decided = triage(answers);
	const decision = decisionFor(parts, decided, choice);
	if (isRefusal(decision)) return decision;
	const refusal = await writeIncident(parts, file, (text) => writeTriage(text, incidentIn(parts, file, text), answers, decision));
	if (refusal) return refusal;
	if (decision.step !== 'declare') return decided;
	return { ...decided, notifyBy: noticeDeadline(answers.detectedAt ?? decision.at, decision.severity, noticeHours(parts.settings())) };
}

function decisionFor(parts: Needs, { step }: Triage, { severity, again }: TriageChoice): TriageDecision | Refusal {
	const { clock, index, settings } = parts;
	const said = words().review.triage;
	if (step === 'gather') return { step };
	if (step === 'declare') return severity ? { step, at: clock.minute(), severity } : refuse(said.chooseSeverity);
	if (again === undefined) return refuse(said.chooseDay);
	const id = newId('chk', (each) => index.knows(each), () => clock.random());
	const { dueFormat: due, globalTag } = settings();
	return { step, line: (text) => addDueLine(text, { id, text: LOOK_FOR_SPREAD, due: again }, { due, globalTag }) };
}

function incidentIn({ app }: Needs, file: TFile, text: string): Incident {
	return readIncident(file.path, readDocument(text), app.metadataCache.getFileCache(file)?.frontmatter);
}

/** The incident as its note stands now. */
export async function readForTriage(parts: Needs, file: TFile): Promise<Incident> {
	return incidentIn(parts, file, await currentText(parts.app, file));
}
