import { Keymap } from 'obsidian';
import type { Proof } from '../../index/panel/panel-row';
import { words } from '../../words/words';
import type { Drawn } from './keyed-list';
import type { PanelHands } from './panel-hands';
import { LATE_TOOLTIP, onPress, putAttr, putText } from './put';

/** A note that proves a control, as a link. */
export function proofView(hands: PanelHands): Drawn<Proof> {
	const el = createDiv({ cls: 'post-mortem-proof', attr: { role: 'listitem' } });
	const link = el.createDiv({ cls: 'tree-item-self is-clickable post-mortem-proof-link', attr: { role: 'link', tabindex: -1, 'data-stop': 'row', ...LATE_TOOLTIP } });
	const title = link.createSpan('post-mortem-proof-title').createSpan({ attr: { dir: 'auto' } });
	const word = link.createSpan({ cls: 'post-mortem-proof-word' });
	let shown: Proof | undefined;
	onPress(link, (event) => { if (shown) hands.open(shown, Keymap.isModEvent(event)); });
	return {
		el,
		update(proof) {
			shown = proof;
			putText(title, proof.title);
			putText(word, proof.word);
			putAttr(link, 'aria-label', words().panel.join([proof.title, proof.word]));
		},
	};
}
