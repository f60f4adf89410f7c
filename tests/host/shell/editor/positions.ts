import type { Text } from '@codemirror/state';
import type { EditorPosition } from 'obsidian';

/** The offset of a line and column; places outside the document are brought to its nearest end. */
export function offsetAt(doc: Text, pos: EditorPosition): number {
	if (pos.line < 0) return 0;
	if (pos.line >= doc.lines) return doc.length;
	const line = doc.line(pos.line + 1);
	return Math.min(line.from + Math.max(pos.ch, 0), line.to);
}

export function positionAt(doc: Text, offset: number): EditorPosition {
	const at = Math.max(0, Math.min(offset, doc.length));
	const line = doc.lineAt(at);
	return { line: line.number - 1, ch: at - line.from };
}
