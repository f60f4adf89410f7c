import { MarkdownRenderChild, type HoverParent, type HoverPopover, type Plugin } from 'obsidian';
import { blockParts, type BlockPart } from '../../index/panel/block';
import { readFilter } from '../../index/panel/panel-filter';
import { PERIOD, readPeriod } from '../../signal/period';
import { own } from '../../text/record';
import { words } from '../../words/words';
import type { Agenda } from '../panel/agenda';
import { ArrowKeys } from '../panel/arrow-keys';
import { KeyedList } from '../panel/keyed-list';
import { makeHands } from '../panel/make-hands';
import { PanelMemory } from '../panel/panel-memory';
import type { Parts } from '../parts';
import { BlockPartView } from './block-part-view';

type BlockParts = Parts & { readonly agenda: Agenda };

/** What a block says for itself is its own: nothing of it is kept on the device. */
const FORGETFUL = { loadLocalStorage: () => null, saveLocalStorage: () => undefined };

/**
 * A `post-mortem` code block in a rendered note. Keeps true: it shows what the notes say now, as long as it is in the document;
 * when it goes, nothing of it stays.
 */
class CodeBlock extends MarkdownRenderChild implements HoverParent {
	hoverPopover: HoverPopover | null = null;

	constructor(containerEl: HTMLElement, private readonly parts: BlockParts, private readonly source: string, private readonly path: string) {
		super(containerEl);
	}

	override onload(): void {
		const { containerEl, parts: { agenda, index } } = this;
		const memory = new PanelMemory(FORGETFUL);
		const body = containerEl.createDiv({ cls: 'post-mortem-panel post-mortem-block', attr: { role: 'group', 'aria-label': words().pictures.block.label } });
		const keys = this.addChild(new ArrowKeys(body));
		const list = new KeyedList<BlockPart>(body, () => new BlockPartView(hands));
		const render = (): void => {
			const { today, items } = agenda.now();
			const wanted = { limit: (key: string) => memory.limit(key), filter: readFilter(''), controlsBy: memory.controlsBy };
			const shown = agenda.ready
				? blockParts(index, this.source, { path: this.path, today, due: items, end: this.lastDay() ?? today, wanted })
				: [{ key: 'wait', title: '', text: words().pictures.block.notRead }];
			keys.around(() => { list.update(shown); });
		};
		const hands = makeHands(this.parts, memory, this, render);
		this.register(agenda.onChange(render));
		this.register(() => { containerEl.empty(); });
		render();
	}

	/** In a periodic review, trends end with its period. */
	private lastDay() {
		return readPeriod(own(this.parts.app.metadataCache.getCache(this.path)?.frontmatter, PERIOD))?.last;
	}
}

/** Draws ```` ```post-mortem ```` blocks wherever a note is rendered; those that are shown go with the plugin. */
export function registerCodeBlocks(plugin: Plugin, parts: BlockParts): void {
	const shown = new Set<CodeBlock>();
	plugin.registerMarkdownCodeBlockProcessor('post-mortem', (source, el, context) => {
		const block = new CodeBlock(el, parts, source, context.sourcePath);
		block.register(() => shown.delete(block));
		shown.add(block);
		context.addChild(block);
	});
	plugin.register(() => {
		for (const block of [...shown]) block.unload();
	});
}
