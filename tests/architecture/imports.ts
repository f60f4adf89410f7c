import { posix } from 'node:path';
import ts from 'typescript';
import type { Sources } from './sources';

/** Every node of a file, parents before their children. */
export function nodesOf(path: string, text: string): ts.Node[] {
	const nodes: ts.Node[] = [];
	const visit = (node: ts.Node): void => {
		nodes.push(node);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true));
	return nodes;
}

/** What a file imports, as written: with `import`, `export … from`, `import()`, `import('…').Type` and `require`. */
export function importsOf(path: string, text: string): string[] {
	return nodesOf(path, text).flatMap((node) => {
		const named = specifier(node);
		return named && ts.isStringLiteralLike(named) ? [named.text] : [];
	});
}

function specifier(node: ts.Node): ts.Node | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
	if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
	if (!ts.isCallExpression(node)) return undefined;
	const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
	return isRequire || node.expression.kind === ts.SyntaxKind.ImportKeyword ? node.arguments[0] : undefined;
}

/** The files of the project that each file imports. */
export function fileGraph(sources: Sources): Map<string, string[]> {
	return new Map([...sources].map(([path, text]) => {
		const local = importsOf(path, text).filter((each) => each.startsWith('.')).map((each) => posix.join(posix.dirname(path), each));
		return [path, local.flatMap((each) => [`${each}.ts`, `${each}/index.ts`, each].find((file) => sources.has(file)) ?? [])];
	}));
}
