import { posix } from 'node:path';
import { fileGraph, importsOf } from './imports';
import type { Sources } from './sources';

/** Folders of `src` from the ground up: a folder imports from its own layer and from those below. */
const LAYERS: readonly (readonly string[])[] = [
	['words', 'text'],
	['incident', 'language', 'control', 'settings'],
	['whys', 'message', 'signal', 'recovery', 'check'],
	['index'],
	['obsidian'],
	['main.ts'],
];

/** Folders that may import less than their layer allows. */
const ONLY: Readonly<Record<string, readonly string[]>> = { words: [], text: ['words'], settings: ['text', 'language'] };

function folderOf(path: string): string {
	return path.split('/')[1] ?? '';
}

function layerOf(folder: string): number {
	return LAYERS.findIndex((layer) => layer.includes(folder));
}

/** The folders a file imports from, its own left out, whether or not the imported files exist. */
function foldersUsed(path: string, text: string): string[] {
	const used = importsOf(path, text).filter((each) => each.startsWith('.')).map((each) => folderOf(posix.join(posix.dirname(path), each)));
	return [...new Set(used)].filter((folder) => folder !== folderOf(path));
}

/** Imports that point up, as `file → folder`. */
export function wrongArrows(sources: Sources): string[] {
	return [...sources].flatMap(([path, text]) => {
		const folder = folderOf(path);
		if (layerOf(folder) < 0) return [`${path}: unknown folder`];
		const allowed = (to: string): boolean => ONLY[folder]?.includes(to) ?? layerOf(to) <= layerOf(folder);
		return foldersUsed(path, text).filter((to) => !allowed(to)).map((to) => `${path} → ${to}`);
	}).sort();
}

export function fileCycles(sources: Sources): string[] {
	return cycles(fileGraph(sources));
}

export function folderCycles(sources: Sources): string[] {
	const graph = new Map<string, Set<string>>();
	for (const [path, text] of sources) {
		graph.set(folderOf(path), new Set([...(graph.get(folderOf(path)) ?? []), ...foldersUsed(path, text)]));
	}
	return cycles(new Map([...graph].map(([folder, used]) => [folder, [...used]])));
}

/** One cycle for each edge that closes one, depth first, as `a → b → a`. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
	const done = new Set<string>();
	const found: string[] = [];
	const visit = (node: string, path: readonly string[]): void => {
		const start = path.indexOf(node);
		if (start >= 0) found.push([...path.slice(start), node].join(' → '));
		if (start >= 0 || done.has(node)) return;
		for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
		done.add(node);
	};
	for (const node of [...graph.keys()].sort()) visit(node, []);
	return found;
}
