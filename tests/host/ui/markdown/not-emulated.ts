function refuse(what: string): () => never {
	return () => {
		throw new Error(`${what} is not emulated by the stand-in for Obsidian.`);
	};
}

/** Turns HTML into Markdown in the app; refused here. */
export const htmlToMarkdown: (html: unknown) => string = refuse('htmlToMarkdown');
export const renderMath: (source: string, display: boolean) => HTMLElement = refuse('renderMath');
export const finishRenderMath = async (): Promise<void> => refuse('finishRenderMath')();
export const loadMathJax = async (): Promise<void> => refuse('loadMathJax')();
export const loadMermaid = async (): Promise<unknown> => refuse('loadMermaid')();
export const loadPdfJs = async (): Promise<unknown> => refuse('loadPdfJs')();
export const loadPrism = async (): Promise<unknown> => refuse('loadPrism')();
