import { builtinModules } from 'node:module';
import ts from 'typescript';
import { importsOf, nodesOf } from './imports';
import type { Sources } from './sources';

function isEdge(path: string): boolean {
	return path.startsWith('src/obsidian/') || path === 'src/main.ts';
}

/** Imports that no file, or no file in this place, may have: Node, gray-matter, main, and the app outside the edge. */
export function misplacedImports(sources: Sources): string[] {
	return [...sources].flatMap(([path, text]) => importsOf(path, text).filter((name) => {
		if (builtinModules.includes(name.replace(/^node:/, '')) || name === 'gray-matter' || /(?:^|\/)main$/.test(name)) return true;
		return /^(?:obsidian$|electron$|@codemirror\/|@lezer\/)/.test(name) && !isEdge(path);
	}).map((name) => `${path}: ${name}`)).sort();
}

const DOM = /^(?:document|window|activeDocument|activeWindow|navigator|localStorage|sessionStorage|createEl|createDiv|createSpan|createSvg|createFragment|requestAnimationFrame|DOMParser|MutationObserver|Node|Element|[A-Z]\w*Element|(?:Mouse|Keyboard|Pointer|Touch|UI)?Event)$/;

/** Names of the DOM outside the edge that the file does not declare itself, each once per line. */
export function domUses(sources: Sources): string[] {
	return [...sources].filter(([path]) => !isEdge(path)).flatMap(([path, text]) => {
		const nodes = nodesOf(path, text);
		const own = new Set(nodes.flatMap((node) => (declares(node) && ts.isIdentifier(node.name) ? [node.name.text] : [])));
		const uses = nodes.filter(ts.isIdentifier).filter((node) => DOM.test(node.text) && !own.has(node.text) && !isLabel(node));
		return [...new Set(uses.map((node) => `${place(path, node)} ${node.text}`))];
	}).sort();
}

type Declaration = ts.VariableDeclaration | ts.ParameterDeclaration | ts.FunctionDeclaration | ts.InterfaceDeclaration
	| ts.TypeAliasDeclaration | ts.ImportSpecifier | ts.TypeParameterDeclaration | ts.BindingElement;

function declares(node: ts.Node): node is Declaration & { readonly name: ts.Node } {
	return (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionDeclaration(node) || ts.isInterfaceDeclaration(node)
		|| ts.isTypeAliasDeclaration(node) || ts.isImportSpecifier(node) || ts.isTypeParameterDeclaration(node) || ts.isBindingElement(node))
		&& node.name !== undefined;
}

/** A property's name says nothing about where it comes from. */
function isLabel(node: ts.Identifier): boolean {
	const { parent } = node;
	if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
	return (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isMethodDeclaration(parent) || ts.isMethodSignature(parent))
		&& parent.name === node;
}

/** The one file that asks what time it is and throws dice. */
const CLOCK = 'src/obsidian/clock.ts';

export function clockReadings(sources: Sources): string[] {
	return [...sources].filter(([path]) => path !== CLOCK).flatMap(([path, text]) => nodesOf(path, text).flatMap((node) => {
		const reading = clockReading(node);
		return reading === undefined ? [] : [`${place(path, node)} ${reading}`];
	}));
}

function clockReading(node: ts.Node): string | undefined {
	if (ts.isPropertyAccessExpression(node) && /^(?:Date\.now|performance\.(?:now|timeOrigin)|Math\.random)$/.test(node.getText())) return node.getText();
	if (ts.isPropertyAccessExpression(node) && /^crypto\./.test(node.getText())) return node.getText();
	const isDate = (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'Date';
	if (isDate && ts.isCallExpression(node)) return 'Date()';
	return isDate && (node.arguments?.length ?? 0) === 0 ? 'new Date()' : undefined;
}

/** Files with a lookbehind in a regular expression, or in a text that may become one. */
export function lookbehinds(sources: Sources): string[] {
	return [...sources].filter(([path, text]) => nodesOf(path, text).some((node) =>
		(ts.isRegularExpressionLiteral(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) && /\(\?<[=!]/.test(node.text)))
		.map(([path]) => path);
}

function place(path: string, node: ts.Node): string {
	return `${path}:${node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
}
