import type { MarkdownIt, StateBlock } from 'markdown-it';

function line(state: StateBlock, at: number): string {
	return state.src.slice((state.bMarks[at] ?? 0) + (state.tShift[at] ?? 0), state.eMarks[at]);
}

function commentBlock(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
	const first = line(state, startLine);
	if (!first.startsWith('%%') || first.indexOf('%%', 2) >= 0) return false;
	if (silent) return true;
	let at = startLine + 1;
	while (at < endLine && !line(state, at).includes('%%')) at++;
	state.line = Math.min(at + 1, endLine);
	return true;
}

/** `%%` on its own line hides everything up to the next `%%`, or to the end of the note. */
export function commentBlocks(md: MarkdownIt): void {
	md.block.ruler.before('fence', 'comment_block', commentBlock, { alt: ['paragraph', 'blockquote', 'list'] });
}
