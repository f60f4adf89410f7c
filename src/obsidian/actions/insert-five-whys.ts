import type { TFile } from 'obsidian';
import type { Refusal } from '../../text/edit';
import { insertChain, type NewChain } from '../../whys/insert-chain';
import type { Parts } from '../parts';
import { writeIncident } from './write-incident';

/** Adds an empty why chain below the others. */
export function insertFiveWhys(parts: Pick<Parts, 'app' | 'index' | 'settings'>, file: TFile, chain: NewChain): Promise<Refusal | undefined> {
	return writeIncident(parts, file, (text) => insertChain(text, chain, parts.settings().labelRootCause));
}
