const defaultDuration = 4000;
let stay = false;

/** Lets notices stay until they are hidden, so that a slow machine takes away nothing that a test is about to read. */
export function keepNotices(): void {
	stay = true;
}

/** A message in the corner; a click takes it away, and so does time unless the duration is 0. */
export class Notice {
	containerEl: HTMLElement;
	messageEl: HTMLElement;
	noticeEl: HTMLElement;
	private timer = 0;

	constructor(message: string | DocumentFragment, duration: number = defaultDuration) {
		this.containerEl = createDiv('notice');
		this.noticeEl = this.containerEl;
		this.messageEl = this.containerEl.createDiv({ cls: 'notice-message', attr: { role: 'alert' } });
		this.setMessage(message);
		this.containerEl.addEventListener('click', () => this.hide());
		corner().append(this.containerEl);
		this.hideAfter(duration);
	}

	setMessage(message: string | DocumentFragment): this {
		this.messageEl.setText(message);
		return this;
	}

	/** Counts the time to live anew; 0 keeps the notice until it is hidden. */
	setAutoHide(duration: number): this {
		this.hideAfter(duration);
		return this;
	}

	hide(): void {
		window.clearTimeout(this.timer);
		const parent = this.containerEl.parentElement;
		this.containerEl.detach();
		if (parent?.childElementCount === 0) parent.detach();
	}

	private hideAfter(duration: number): void {
		window.clearTimeout(this.timer);
		if (duration > 0 && !stay) this.timer = window.setTimeout(() => this.hide(), duration);
	}
}

function corner(): HTMLElement {
	const existing = activeDocument.querySelector<HTMLElement>('.notice-container');
	return existing ?? activeDocument.body.createDiv('notice-container');
}
