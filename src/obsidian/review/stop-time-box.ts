import { FuzzySuggestModal, Notice } from 'obsidian';
import { readDocument } from '../../text/document';
import { isRefusal, type Refusal } from '../../text/edit';
import { words } from '../../words/words';
import { chosenChain } from '../../whys/chosen-chain';
import { noteMinutes } from '../../whys/time-box';
import { readWhyChains } from '../../whys/why-chain';
import { writeIncident } from '../actions/write-incident';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';
import { cursorIn } from './chain-place';
import { minutesOf, type TimeBox } from './time-boxes';

export interface StoppedBox {
	readonly minutes: number;
	/** `short`: within the first minute, so that there is nothing to note; `lost`: the chain or the note is gone. */
	readonly outcome: 'noted' | 'short' | 'lost';
}

type Needs = Pick<Parts, 'app' | 'index' | 'clock' | 'timeBoxes' | 'settings'>;

/** Stops a time box and notes its minutes on the chain's heading; refused, it goes on. */
async function stopTimeBox(parts: Needs, box: TimeBox): Promise<StoppedBox | Refusal> {
	const { app, clock, timeBoxes } = parts;
	const minutes = minutesOf(box, clock.now());
	let outcome: StoppedBox['outcome'] = 'short';
	if (minutes >= 1) {
		outcome = 'lost';
		const isThere = app.vault.getFileByPath(box.file.path) === box.file;
		const refusal = isThere ? await writeIncident(parts, box.file, (text) => {
			const title = titleNow(parts, box, text);
			if (isRefusal(title)) return title;
			outcome = title === undefined ? 'lost' : 'noted';
			return title === undefined ? [] : noteMinutes(text, title, minutes);
		}) : undefined;
		if (refusal) return refusal;
	}
	timeBoxes.stop(box);
	return { minutes, outcome };
}

/** What the chain is called now: a chain that was renamed is the one at the cursor, or the only one; undefined without chains. */
function titleNow({ app, settings }: Needs, box: TimeBox, text: string): string | Refusal | undefined {
	const doc = readDocument(text);
	const chains = readWhyChains(doc);
	if (chains.length === 0) return undefined;
	if (chains.some((chain) => chain.title === box.title)) return box.title;
	const chain = chosenChain(doc, cursorIn(app, box.file, doc), settings().labelRootCause);
	return isRefusal(chain) ? chain : chain.title;
}

/** Stops the box of the note that is open, or the only one; otherwise asks which. */
export function runStopTimeBox(parts: Parts): void {
	const running = parts.timeBoxes.running();
	const here = running.filter((box) => box.file === parts.app.workspace.getActiveFile());
	const offered = here.length > 0 ? here : running;
	const [only, more] = offered;
	if (only && !more) stopAndSay(parts, only);
	else if (only) parts.dialogs.show(new BoxPicker(parts, offered));
}

function stopAndSay(parts: Parts, box: TimeBox): void {
	guard(async () => {
		const stopped = await stopTimeBox(parts, box);
		if (isRefusal(stopped)) {
			announceRefusal(stopped);
			return;
		}
		const { notices } = words().review;
		const { minutes, outcome } = stopped;
		if (outcome === 'short') new Notice(notices.timeBoxShort);
		else new Notice(outcome === 'noted' ? notices.timeBoxStopped(minutes, box.file.basename) : notices.timeBoxLost(minutes));
	});
}

class BoxPicker extends FuzzySuggestModal<TimeBox> {
	constructor(private readonly parts: Parts, private readonly boxes: readonly TimeBox[]) {
		super(parts.app);
		const { choose } = words().review.timeBox;
		this.setPlaceholder(choose);
		this.inputEl.setAttr('aria-label', choose);
	}

	override getItems(): TimeBox[] {
		return [...this.boxes];
	}

	override getItemText(box: TimeBox): string {
		return words().review.timeBox.minutes(box.title, minutesOf(box, this.parts.clock.now()));
	}

	override onChooseItem(box: TimeBox): void {
		stopAndSay(this.parts, box);
	}
}
