import ts from 'typescript';

/** Functions and methods whose text a person sees. */
const SHOWN_BY = new Set([
	'Notice', 'refuse', 'setText', 'setName', 'setDesc', 'setTitle', 'setHeading', 'setPlaceholder', 'setButtonText', 'setTooltip', 'setContent', 'setInstructions', 'appendText',
]);

/** Properties whose text a person sees: options of elements and settings, parts of forms, rows and findings. */
const SHOWN_AS = new Set([
	'text', 'title', 'name', 'desc', 'placeholder', 'label', 'aria-label', 'tooltip', 'heading', 'submit', 'hint', 'action', 'ask', 'button', 'detail', 'reason', 'word', 'refused',
]);

/** Places that hold words for a reason: rules as records, and what goes into notes or files in the language notes have. */
const ELSEWHERE = /^src\/(?:words|language\/rules|control\/starter)\/|^src\/(?:control\/clause-library|incident\/incident-base)\.ts$/;

/** Words in code that a person would see and no catalogue has, as `path:line words`. */
export function strayWords(path: string, text: string): string[] {
	if (ELSEWHERE.test(path)) return [];
	const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		const words = wordsIn(node);
		if (words !== undefined && isProse(words) && isShown(node)) {
			found.push(`${path}:${String(source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1)} ${words}`);
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return found;
}

/** The fixed words of a literal. */
function wordsIn(node: ts.Node): string | undefined {
	if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
	return ts.isTemplateExpression(node) ? [node.head, ...node.templateSpans.map(({ literal }) => literal)].map((each) => each.text).join('…') : undefined;
}

/** Begins with a capital, or is several words of letters; no id, key, class, path or format. */
function isProse(words: string): boolean {
	return /^[“„"]?\p{Lu}\p{Ll}/u.test(words) || /\p{Ll}{2,} \p{Ll}{2,}.*[.:!?]$/u.test(words);
}

/** Reached from the text without leaving the value: through choices, sums and brackets. */
function isShown(node: ts.Node): boolean {
	const { parent } = node;
	if (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent) || ts.isArrayLiteralExpression(parent) || ts.isTemplateSpan(parent)
		|| ts.isTemplateExpression(parent) || ts.isAsExpression(parent) || isJoined(parent)) return isShown(parent);
	if (ts.isPropertyAssignment(parent)) return parent.initializer === node && SHOWN_AS.has(nameOf(parent.name));
	if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) return parent.expression !== node && SHOWN_BY.has(calledName(parent.expression));
	return false;
}

function isJoined(node: ts.Node): boolean {
	return ts.isBinaryExpression(node) && [ts.SyntaxKind.PlusToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken].includes(node.operatorToken.kind);
}

function nameOf(name: ts.PropertyName): string {
	return ts.isComputedPropertyName(name) ? '' : name.text;
}

function calledName(expression: ts.Expression): string {
	if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
	return ts.isIdentifier(expression) ? expression.text : '';
}
