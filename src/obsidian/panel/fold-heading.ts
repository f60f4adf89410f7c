import type { Tone } from '../../index/panel/panel-row';
import { words } from '../../words/words';
import { LATE_TOOLTIP, onPress, putAttr, putIcon, putText } from './put';

/** A heading that opens and closes what stands below it. */
export class FoldHeading {
	readonly el: HTMLElement;
	private readonly button: HTMLElement;
	private readonly title: HTMLElement;
	private readonly count: HTMLElement;

	/** `level` is that of the heading for screen readers. */
	constructor(parent: HTMLElement, level: number, toggle: () => void) {
		this.el = parent.createDiv({ cls: 'post-mortem-heading', attr: { role: 'heading', 'aria-level': level } });
		this.button = this.el.createDiv({
			cls: 'tree-item-self is-clickable post-mortem-fold',
			attr: { role: 'button', tabindex: -1, 'data-stop': 'fold', ...LATE_TOOLTIP },
		});
		putIcon(this.button.createSpan({ cls: 'post-mortem-chevron', attr: { 'aria-hidden': 'true' } }), 'chevron-down');
		this.title = this.button.createSpan('post-mortem-heading-title').createSpan({ attr: { dir: 'auto' } });
		this.count = this.button.createSpan({ cls: 'post-mortem-count' });
		onPress(this.button, toggle);
	}

	update({ title, count, tone, open }: { title: string; count: number; tone: Tone; open: boolean }): void {
		putText(this.title, title);
		putText(this.count, count === 0 ? '' : String(count));
		putAttr(this.button, 'aria-label', words().panel.count(title, count));
		putAttr(this.button, 'aria-expanded', String(open));
		putAttr(this.el, 'data-tone', tone);
	}
}
