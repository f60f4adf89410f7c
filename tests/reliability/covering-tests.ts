import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import ts from 'typescript';

const TESTS = resolve(__dirname, '..');

export interface CoveringTest {
	/** From the root of the repository. */
	readonly path: string;
	/** Without the numbers. */
	readonly name: string;
	readonly rows: readonly number[];
}

const MARK = / \(reliability (\d+(?:, \d+)*)\)$/;

/** Every test whose name says which rows it covers; one that is skipped covers nothing. */
export function coveringTests(): CoveringTest[] {
	const paths = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.test.ts')).sort();
	return paths.flatMap((path) => {
		const text = readFileSync(join(TESTS, path), 'utf8');
		return text.includes('(reliability ') ? testsIn(text).map((test) => ({ path: `tests/${path.split(sep).join('/')}`, ...test })) : [];
	});
}

/** The tests in the text of one file. */
export function testsIn(text: string): Omit<CoveringTest, 'path'>[] {
	const found: Omit<CoveringTest, 'path'>[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isCallExpression(node)) {
			const called = calledBy(node.expression);
			if (/\.(?:skip|todo|failing)\b|^x/.test(called)) return;
			const [name] = node.arguments;
			const mark = name && ts.isStringLiteralLike(name) && /^(?:it|describe|describeInBrowser)\b/.test(called) ? MARK.exec(name.text) : null;
			if (mark && name && ts.isStringLiteralLike(name)) {
				found.push({ name: name.text.slice(0, mark.index), rows: (mark[1] ?? '').split(', ').map(Number) });
			}
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest));
	return found;
}

/** `it`, `it.skip`, `it.each` …, as written before the first bracket. */
function calledBy(node: ts.Expression): string {
	if (ts.isIdentifier(node)) return node.text;
	if (ts.isPropertyAccessExpression(node)) return `${calledBy(node.expression)}.${node.name.text}`;
	return ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node) ? calledBy(ts.isCallExpression(node) ? node.expression : node.tag) : '';
}
