import type { MarkdownPostProcessor, MarkdownPostProcessorContext } from 'obsidian';

type CodeBlockHandler = (source: string, el: HTMLElement, ctx: MarkdownPostProcessorContext) => Promise<unknown> | void;

const processors: MarkdownPostProcessor[] = [];

/** The processors that every rendered part of a note passes through. */
export class MarkdownPreviewRenderer {
	static registerPostProcessor(postProcessor: MarkdownPostProcessor, sortOrder?: number): void {
		if (sortOrder !== undefined) postProcessor.sortOrder = sortOrder;
		processors.push(postProcessor);
		processors.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
	}

	static unregisterPostProcessor(postProcessor: MarkdownPostProcessor): void {
		processors.remove(postProcessor);
	}

	/** A processor that hands the code blocks of one language, emptied, to a handler. */
	static createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): MarkdownPostProcessor {
		return async (el, ctx) => {
			for (const code of el.findAll('pre > code')) {
				if (!code.hasClass(`language-${language}`)) continue;
				const block = createDiv(`block-language-${language}`);
				code.parentElement?.replaceWith(block);
				await handler((code.textContent ?? '').replace(/\n$/, ''), block, ctx);
			}
		};
	}
}

/** Runs them in order; one that fails is reported and does not stop the others. */
export async function runPostProcessors(el: HTMLElement, ctx: MarkdownPostProcessorContext): Promise<void> {
	for (const process of [...processors]) {
		try {
			await process(el, ctx);
		} catch (error) {
			console.error('A Markdown post processor failed.', error);
		}
	}
}
