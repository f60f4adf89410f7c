import type { TFile } from 'obsidian';
import { findAgain } from '../../check/find-again';
import type { Finding, Fix, WritingFix } from '../../check/finding';
import { refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { incidentKind } from '../actions/incident-file';
import { refusedIn } from '../actions/refused-in';
import { writeIncident } from '../actions/write-incident';
import { writeNote, type Write } from '../note-writer';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';

/** Does what a fix says; `text` is the note in which the finding has its place. A command runs where the cursor is. */
export function applyFix(parts: Pick<Parts, 'app' | 'index' | 'runner'>, file: TFile, text: string, finding: Finding, fix: Fix): void {
	guard(async () => {
		const refusal = 'command' in fix ? runCommand(parts, fix.command) : await writeFix(parts, file, text, finding, fix);
		if (refusal) announceRefusal(refusal);
	});
}

function runCommand({ runner }: Pick<Parts, 'runner'>, id: string): Refusal | undefined {
	return runner.run(id) ? undefined : refuse(words().checks.cannotRun);
}

/** One small write; the finding is found again in the text that is there at that moment. */
async function writeFix(parts: Pick<Parts, 'app' | 'index'>, file: TFile, text: string, finding: Finding, fix: WritingFix): Promise<Refusal | undefined> {
	const write: Write = (now) => {
		const place = findAgain(now, text, finding);
		return place ? fix.write(now, place) : refuse(words().checks.gone);
	};
	if (incidentKind(parts, file)) return writeIncident(parts, file, write);
	const refusal = await writeNote(parts.app, file, write);
	return refusal && refusedIn(file, refusal);
}
