import type { TFile } from 'obsidian';
import { logBreaker as logEdits, type BreakerEvent } from '../../control/log-breaker';
import { leadsTo, type ControlView } from '../../index/control-view';
import { isRefusal, refuse, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { incidentKind } from '../actions/incident-file';
import { refusedIn } from '../actions/refused-in';
import { writeIncident } from '../actions/write-incident';
import { writeNote, type Write } from '../note-writer';
import type { Parts } from '../parts';

type Needs = Pick<Parts, 'app' | 'index' | 'clock'>;

/** Writes that a breaker fired or was overridden, now, into its log; answers with the log. */
export async function logBreaker(parts: Needs, breaker: ControlView, kind: BreakerEvent['kind'], reason: string): Promise<TFile | Refusal> {
	const { app, clock } = parts;
	const { control, path } = breaker;
	const log = logOf(app, breaker);
	if (isRefusal(log)) return log;
	const { id } = control;
	const now = parts.index.controlsOf(path).find((each) => each.control.id === id);
	if (id === undefined || !now || now.control.box === 'dropped') return refuse(words().controls.breakers.gone);
	const write: Write = (text) => logEdits(text, { id, kind, at: clock.minute(), reason });
	if (incidentKind(parts, log)) return await writeIncident(parts, log, write) ?? log;
	const refusal = await writeNote(app, log, write);
	return refusal ? refusedIn(log, refusal) : log;
}

/** The note a breaker logs to, or why there is none to write to. */
function logOf(app: Needs['app'], { control: { breaker }, path }: ControlView): TFile | Refusal {
	const said = words().controls.breakers;
	const { log } = breaker;
	if (!log || log.kind === 'url') return refuse(said.noLog);
	const to = leadsTo(log, path, (target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path);
	const file = to === undefined ? null : app.vault.getFileByPath(to);
	return file?.extension === 'md' ? file : refuse(said.logMissing(log.label));
}
