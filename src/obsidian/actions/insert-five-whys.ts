import type { TFile } from 'obsidian';
import { oneLine } from '../../text/fold';
import type { Refusal } from '../../text/edit';
import { insertChain, type NewChain } from '../../whys/insert-chain';
import { readChainHeading } from '../../whys/why-chain';
import type { Parts } from '../parts';
import { writeIncident } from './write-incident';

/** Adds an empty why chain below the others and starts its time box. */
export async function insertFiveWhys(
	parts: Pick<Parts, 'app' | 'index' | 'clock' | 'timeBoxes' | 'settings'>,
	file: TFile,
	chain: NewChain,
): Promise<Refusal | undefined> {
	const { labelRootCause, timeBoxMinutes } = parts.settings();
	const refusal = await writeIncident(parts, file, (text) => insertChain(text, chain, labelRootCause));
	if (refusal) return refusal;
	const { title } = readChainHeading(oneLine(chain.title ?? '') || oneLine(chain.outcome));
	parts.timeBoxes.start({ file, title, since: parts.clock.now(), limit: timeBoxMinutes });
	return undefined;
}
