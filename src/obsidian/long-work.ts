import { ButtonComponent, Notice, ProgressBarComponent } from 'obsidian';
import { words } from '../words/words';
import type { Parts } from './parts';

/** Milliseconds of work at a stretch before the app gets its turn. */
const STRETCH = 8;
/** Milliseconds before anybody is told: shorter work is over before it could be read. */
const QUIET = 300;

/** Called between two pieces of work with how many of all are done; the app gets its turn when it is due. Ends the work when it was cancelled. */
export type Rest = (done: number, all: number) => Promise<void>;

class Cancelled extends Error {}

/** What a person sees of work that goes on: how far it is, and a way to stop it. */
class Progress {
	private notice: Notice | undefined;
	private bar: ProgressBarComponent | undefined;
	private line: HTMLElement | undefined;

	constructor(private readonly cancel: () => void) {}

	show(text: string, percent: number): void {
		if (!this.notice) this.open();
		this.line?.setText(text);
		this.bar?.setValue(percent);
	}

	close(): void {
		this.notice?.hide();
	}

	private open(): void {
		this.notice = new Notice('', 0);
		const el = this.notice.messageEl;
		el.addClass('post-mortem-progress');
		this.line = el.createDiv({ attr: { role: 'status' } });
		this.bar = new ProgressBarComponent(el);
		new ButtonComponent(el).setButtonText(words().signals.longWork.cancel).onClick(this.cancel);
	}
}

/**
 * Runs work that may take long without holding up the app. Undefined when it was cancelled, from its notice or because the
 * plugin goes; `said` words how many of all are done.
 */
export async function longWork<Result>(
	{ clock, dialogs }: Pick<Parts, 'clock' | 'dialogs'>,
	said: (done: number, all: number) => string,
	work: (rest: Rest) => Promise<Result>,
): Promise<Result | undefined> {
	const began = clock.now();
	let since = began;
	let cancelled = false;
	const cancel = (): void => { cancelled = true; };
	const progress = new Progress(cancel);
	const close = dialogs.keep({ close: () => { cancel(); progress.close(); } });
	const rest: Rest = async (done, all) => {
		const now = clock.now();
		if (now - since > STRETCH) {
			if (now - began > QUIET) progress.show(said(done, all), all === 0 ? 100 : done / all * 100);
			await new Promise<void>((resolve) => { window.setTimeout(resolve); });
			since = clock.now();
		}
		if (cancelled) throw new Cancelled();
	};
	try {
		return await work(rest);
	} catch (error) {
		if (!(error instanceof Cancelled)) throw error;
		new Notice(words().signals.longWork.stopped);
		return undefined;
	} finally {
		progress.close();
		close();
	}
}
