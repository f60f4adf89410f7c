import type { TFile } from 'obsidian';
import { holds, placeInArtifact, type Place } from '../../control/artifact-line';
import { readControls } from '../../control/control';
import type { NewControl } from '../../control/new-control';
import { recordNoClause as noClauseEdits } from '../../control/no-clause';
import { recordControl } from '../../control/record-control';
import { readDocument } from '../../text/document';
import { isRefusal, refuse, type Refusal } from '../../text/edit';
import { newId } from '../../text/block-id';
import type { Day } from '../../text/calendar';
import { words } from '../../words/words';
import { writeNote } from '../note-writer';
import type { Parts } from '../parts';
import { refusedIn } from './refused-in';
import { writeIncident } from './write-incident';

/** What a dialog or a script says of a control; the links and the day of placing are made here. */
export type ControlDraft = Omit<NewControl, 'artifact' | 'placed' | 'breaker' | 'verify'> & {
	readonly verify?: LookDraft;
	readonly breaker?: { readonly condition: string; readonly action: string; readonly log?: TFile };
};

/** A look at a live project, with the note that stands for it. */
export interface LookDraft {
	readonly id: string;
	readonly project: TFile;
	readonly due: Day;
}

/** A place for the line, or `there` when it stands in the artifact already and only the record is missing. */
type Placing = Place | 'there';

/** A new id for a control or for a due line that no note of the vault uses. */
export function unusedId(parts: Pick<Parts, 'index' | 'clock'>, kind: 'ctl' | 'chk'): string {
	return newId(kind, (id) => parts.index.knows(id), () => parts.clock.random());
}

/** Which half of the two writes is done; a refusal names the note it is about. */
export interface AddedControl {
	/** Whether the artifact holds the line now. */
	readonly placed: boolean;
	readonly refusal?: Refusal;
}

type Needs = Pick<Parts, 'app' | 'index' | 'clock' | 'settings'>;

/**
 * Writes the line into the artifact first and the record into the incident second. Calling it again with the same draft
 * after a failure finds the line that is already there and writes only the record. Without an artifact it records an intent.
 * What the incident would refuse is refused before anything is written.
 */
export async function addControl(
	parts: Needs,
	incident: TFile,
	draft: ControlDraft,
	artifact?: { readonly file: TFile; readonly place: Placing },
): Promise<AddedControl> {
	const control = newControl(parts, draft, incident, artifact?.file);
	if (artifact) {
		const refusal = await wouldRefuse(parts, incident, control) ?? await placeLine(parts, incident, draft, artifact.file, artifact.place);
		if (refusal) return { placed: false, refusal };
	}
	try {
		const refusal = await writeIncident(parts, incident, (text) =>
			records(text, draft.id) ? [] : recordControl(text, control, style(parts)));
		if (!refusal) return { placed: artifact !== undefined };
		return artifact ? { placed: true, refusal: half(artifact.file, refusal.refused) } : { placed: false, refusal };
	} catch (error) {
		if (!artifact) throw error;
		console.error('Post-mortem', error);
		return { placed: true, refusal: half(artifact.file, error instanceof Error ? error.message : String(error)) };
	}
}

/** Says in the incident that it needs no clause, and why. */
export function recordNoClause(parts: Pick<Parts, 'app' | 'index'>, incident: TFile, reason: string): Promise<Refusal | undefined> {
	return writeIncident(parts, incident, (text) => noClauseEdits(text, reason));
}

function half(artifact: TFile, reason: string): Refusal {
	return refuse(`${words().notices.controlHalf(artifact.basename)} ${reason}`);
}

function style({ settings }: Pick<Parts, 'settings'>) {
	const { dueFormat, globalTag } = settings();
	return { due: dueFormat, globalTag };
}

/** The control as it will stand in a note, links as they are written there; `artifact` is where its line goes. */
function newControl({ app, clock }: Needs, { breaker, verify, ...draft }: ControlDraft, note: TFile, artifact?: TFile): NewControl {
	const link = (file: TFile | undefined): string => (file ? app.fileManager.generateMarkdownLink(file, note.path) : '');
	return {
		...draft,
		...(breaker && { breaker: { condition: breaker.condition, action: breaker.action, log: link(breaker.log) } }),
		...(verify && { verify: { ...verify, project: link(verify.project) } }),
		artifact: link(artifact),
		...(artifact && { placed: clock.today() }),
	};
}

async function wouldRefuse(parts: Needs, incident: TFile, control: NewControl): Promise<Refusal | undefined> {
	if (parts.app.vault.getFileByPath(incident.path) !== incident) return refusedIn(incident, refuse(words().refusals.gone));
	const text = await parts.app.vault.cachedRead(incident);
	const answer = records(text, control.id) ? [] : recordControl(text, control, style(parts));
	return isRefusal(answer) ? refusedIn(incident, answer) : undefined;
}

/** Whether an earlier attempt has written the record already. */
function records(text: string, id: string): boolean {
	return readControls(readDocument(text)).some((control) => control.id === id);
}

async function placeLine(parts: Needs, incident: TFile, draft: ControlDraft, file: TFile, place: Placing): Promise<Refusal | undefined> {
	const { app, index } = parts;
	const id = index.get(incident.path)?.incident?.id ?? incident.basename;
	const backlink = app.fileManager.generateMarkdownLink(incident, file.path, '', id);
	const refusal = await writeNote(app, file, (text) => {
		if (holds(text, draft.id)) return [];
		return place === 'there' ? refuse(words().controls.orphan.gone(draft.id)) : placeInArtifact(text, newControl(parts, draft, file), backlink, place);
	});
	return refusal && refusedIn(file, refusal);
}
