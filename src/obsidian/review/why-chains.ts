import type { TFile } from 'obsidian';
import { readDocument } from '../../text/document';
import { isRefusal, refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { addWhy as whyEdits } from '../../whys/add-why';
import { drawCauseMap as mapEdits } from '../../whys/cause-map';
import { readBackwards, type BackwardStep } from '../../whys/read-backwards';
import { setRootCause as causeEdits, type Ending } from '../../whys/set-root-cause';
import { splitChain } from '../../whys/split-chain';
import { refusedIn } from '../actions/refused-in';
import { writeIncident } from '../actions/write-incident';
import { currentText } from '../checks/current-text';
import type { Parts } from '../parts';
import { cursorIn, readChosenChain, writeToChain } from './chain-place';

type Needs = Pick<Parts, 'app' | 'index' | 'settings'>;

/** Adds the next answer to the chain at the cursor, or to the only one. */
export function addWhy(parts: Needs, file: TFile, said = ''): Promise<Refusal | undefined> {
	return writeToChain(parts, file, (text, at) => whyEdits(text, at, said));
}

/** Writes root cause and change of the chain at the cursor, or of the only one. */
export function setRootCause(parts: Needs, file: TFile, ending: Ending): Promise<Refusal | undefined> {
	return writeToChain(parts, file, (text, at) => causeEdits(text, at, ending, parts.settings().labelRootCause));
}

/** Splits the chain at the answer the cursor stands on; without a cursor there is no place to split. */
export function splitWhyChain(parts: Needs, file: TFile, outcome: string): Promise<Refusal | undefined> {
	return writeIncident(parts, file, (text) => split(parts, file, text, outcome));
}

/** What a split would be refused for, and whether the second chain still lacks its outcome. */
export async function trySplit(parts: Needs, file: TFile): Promise<{ readonly asksOutcome: boolean } | Refusal> {
	const text = await currentText(parts.app, file);
	const edits = split(parts, file, text, '');
	if (isRefusal(edits)) return refusedIn(file, edits);
	return { asksOutcome: edits.some((edit) => edit.cursor !== undefined) };
}

function split({ app, settings }: Needs, file: TFile, text: string, outcome: string) {
	const at = cursorIn(app, file, readDocument(text));
	return at === undefined ? refuse(words().refusals.splitPlace) : splitChain(text, at, settings().labelRootCause, outcome);
}

/** Draws every chain of the note, in place of an earlier drawing. */
export function drawCauseMap(parts: Needs, file: TFile): Promise<Refusal | undefined> {
	return writeIncident(parts, file, (text) => mapEdits(text, parts.settings().labelRootCause));
}

export interface BackwardReading {
	readonly title: string;
	readonly steps: readonly BackwardStep[];
}

/** The chain at the cursor, or the only one, bottom up. */
export async function readChainBackwards(parts: Needs, file: TFile): Promise<BackwardReading | Refusal> {
	const chain = await readChosenChain(parts, file);
	if (isRefusal(chain)) return chain;
	const steps = readBackwards(chain);
	return steps.length < 2 ? refusedIn(file, refuse(words().review.refusals.nothingToRead)) : { title: chain.title, steps };
}
