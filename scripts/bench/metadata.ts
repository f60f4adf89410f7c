import type { BlockCache, CachedMetadata, ListItemCache, Loc, Pos } from 'obsidian';

/**
 * What the app's metadata says of a generated note, as far as the plugin looks at it. The notes are regular, so that lines can
 * be read one by one; a test compares a sample with the full parser of the stand-in app.
 */
export function metadataOf(text: string, frontMatter?: Readonly<Record<string, unknown>>): CachedMetadata {
	const listItems: ListItemCache[] = [];
	const blocks: Record<string, BlockCache> = {};
	let offset = 0;
	for (const [line, content] of text.split('\n').entries()) {
		const position = lineAt(line, offset, content.length);
		const task = /^\s*- (?:\[(.)\] )?/.exec(content);
		const id = /\s\^([a-z0-9-]+)$/.exec(content)?.[1];
		if (task) listItems.push({ parent: -1, position, ...(task[1] !== undefined && { task: task[1] }), ...(id !== undefined && { id }) });
		if (id !== undefined) blocks[id] = { id, position };
		offset += content.length + 1;
	}
	return {
		...(frontMatter && { frontmatter: { ...frontMatter }, frontmatterPosition: lineAt(0, 0, 3) }),
		...(listItems.length > 0 && { listItems }),
		...(Object.keys(blocks).length > 0 && { blocks }),
	};
}

function lineAt(line: number, offset: number, length: number): Pos {
	const at = (col: number): Loc => ({ line, col, offset: offset + col });
	return { start: at(0), end: at(length) };
}
