import type { StepAction } from '../../index/panel/incident-phases';
import type { ThisIncident } from '../../index/panel/this-incident';
import { words } from '../../words/words';
import { putText } from './put';

/** What to do next, and the one button that does it; a sentence where nothing is left. */
export class StepView {
	private readonly el: HTMLElement;
	private readonly name: HTMLElement;
	private readonly text: HTMLElement;
	private readonly about: HTMLElement;
	private readonly place: HTMLElement;
	private button: HTMLButtonElement | undefined;
	private action: StepAction | undefined;

	constructor(parent: HTMLElement, private readonly run: (action: StepAction) => void) {
		this.el = parent.createDiv('post-mortem-step');
		this.name = this.el.createDiv('post-mortem-step-name');
		this.text = this.el.createDiv({ cls: 'post-mortem-step-text', attr: { dir: 'auto' } });
		this.about = this.el.createDiv({ cls: 'post-mortem-step-about', attr: { dir: 'auto' } });
		this.place = this.el.createDiv();
	}

	update({ step, nothingLeft }: Pick<ThisIncident, 'step' | 'nothingLeft'>): void {
		this.action = step?.action;
		putText(this.name, step ? words().panel.thisIncident.nextStep : '');
		putText(this.text, step?.text ?? nothingLeft);
		putText(this.about, step?.about ?? '');
		if (!step) {
			this.button?.remove();
			this.button = undefined;
			return;
		}
		this.button ??= this.draw();
		putText(this.button, step.button);
	}

	private draw(): HTMLButtonElement {
		const button = this.place.createEl('button', { cls: 'mod-cta post-mortem-button', type: 'button' });
		button.addEventListener('click', () => { if (this.action) this.run(this.action); });
		return button;
	}
}
