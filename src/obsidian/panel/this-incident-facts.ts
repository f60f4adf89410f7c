import type { Fact, FactPart } from '../../index/panel/incident-facts';
import { KeyedList, type Drawn } from './keyed-list';
import { putAttr, putIcon, putText } from './put';

/** A name with its value on one line, and below it what there is to say in detail. */
export class FactView implements Drawn<Fact> {
	readonly el = createDiv({ cls: 'post-mortem-fact', attr: { role: 'listitem' } });
	private readonly head = this.el.createDiv('post-mortem-fact-head');
	private readonly name = this.head.createSpan({ attr: { dir: 'auto' } });
	private readonly value = this.head.createSpan({ cls: 'post-mortem-fact-value', attr: { dir: 'auto' } });
	private readonly details = new KeyedList<{ readonly key: string; readonly text: string }>(this.el.createDiv(), textLine);
	private readonly parts = new KeyedList<FactPart>(this.el.createDiv({ cls: 'post-mortem-parts', attr: { role: 'list' } }), partView);

	update(fact: Fact): void {
		putAttr(this.el, 'data-tone', fact.tone);
		putText(this.name, fact.name);
		putText(this.value, fact.value);
		this.details.update(fact.details.map((text, number) => ({ key: String(number), text })));
		this.parts.update(fact.parts);
	}
}

function textLine(): Drawn<{ readonly key: string; readonly text: string }> {
	const el = createDiv({ cls: 'post-mortem-fact-detail', attr: { dir: 'auto' } });
	return { el, update: ({ text }) => { putText(el, text); } };
}

/** What has an icon, a name and a word: a phase, or a part of a fact. */
export function partView(): Drawn<Pick<FactPart, 'key' | 'icon' | 'name' | 'word'> & { readonly tone?: string; readonly standing?: string }> {
	const el = createDiv({ cls: 'post-mortem-part', attr: { role: 'listitem' } });
	const icon = el.createSpan({ cls: 'post-mortem-part-icon', attr: { 'aria-hidden': 'true' } });
	const name = el.createSpan({ cls: 'post-mortem-part-name', attr: { dir: 'auto' } });
	const word = el.createSpan({ cls: 'post-mortem-part-word', attr: { dir: 'auto' } });
	return {
		el,
		update(part) {
			putAttr(el, 'data-tone', part.tone);
			putAttr(el, 'data-standing', part.standing);
			putAttr(el, 'aria-current', part.standing === 'now' ? 'step' : undefined);
			putIcon(icon, part.icon);
			putText(name, part.name);
			putText(word, part.word);
		},
	};
}
