import { readDocument, type Document } from '../text/document';
import { clientWords } from '../text/client-sentence';
import { readListItem } from '../text/list-item';
import { fillKnown, PLACEHOLDER, type KnownValue } from '../text/placeholder';
import { words } from '../words/words';

/** A message as it goes to the clipboard. */
export interface CopyText {
	readonly plain: string;
	/** Paragraphs, lists and headings, every character of the note escaped. */
	readonly html: string;
	/** What is left to fill in, in order. */
	readonly placeholders: readonly string[];
}

type Block =
	| { readonly kind: 'heading'; readonly text: string }
	| { readonly kind: 'paragraph'; readonly text: string }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] };

/** What a mail takes of a message note: its visible text, without properties, comments, links and ids. */
export function copyText(text: string, known: readonly KnownValue[] = []): CopyText {
	const blocks = readBlocks(readDocument(text), known);
	const plain = blocks.map(asPlain).join('\n\n');
	return { plain, html: blocks.map(asHtml).join('\n'), placeholders: [...new Set(plain.match(PLACEHOLDER) ?? [])] };
}

function readBlocks(doc: Document, known: readonly KnownValue[]): Block[] {
	const blocks: Block[] = [];
	const { gap } = words().messages;
	const headings = new Map(doc.headings.map((heading) => [heading.line, heading.text]));
	let lines: string[] = [];
	let list: { readonly ordered: boolean; readonly items: string[] } | undefined;
	const close = (): void => {
		if (list) blocks.push({ kind: 'list', ...list });
		else if (lines.length > 0) blocks.push({ kind: 'paragraph', text: lines.join('\n') });
		[lines, list] = [[], undefined];
	};
	for (const line of doc.lines) {
		const heading = headings.get(line.number);
		const item = readListItem(line);
		const text = line.place === 'text' ? clientWords(fillKnown(heading ?? unescaped(item?.content ?? line.text), known), gap) : '';
		if (text === '') close();
		else if (heading !== undefined) {
			close();
			blocks.push({ kind: 'heading', text });
		} else if (item) {
			const ordered = /\d/.test(item.marker);
			if (lines.length > 0 || list?.ordered !== ordered) close();
			list ??= { ordered, items: [] };
			list.items.push(text);
		} else if (list && /^\s/.test(line.text)) list.items.push(`${list.items.pop() ?? ''} ${text}`);
		else {
			if (list) close();
			lines.push(text);
		}
	}
	close();
	return blocks;
}

/** A paragraph that would have started a block was written with a backslash. */
function unescaped(text: string): string {
	return text.replace(/^(\d{0,9})\\(?=[-#>+*.)|<%`~=_])/, '$1');
}

function asPlain(block: Block): string {
	if (block.kind !== 'list') return block.text;
	return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${item}`).join('\n');
}

function asHtml(block: Block): string {
	if (block.kind === 'heading') return `<p><strong>${escaped(block.text)}</strong></p>`;
	if (block.kind === 'paragraph') return `<p>${escaped(block.text).replace(/\n/g, '<br>')}</p>`;
	const tag = block.ordered ? 'ol' : 'ul';
	return `<${tag}>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`;
}

function escaped(text: string): string {
	return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
