import { readFile } from 'node:fs/promises';
import ts from 'typescript';

/** Properties of a rule that are its tests and its documentation, and nothing to a running plugin. */
const LEFT_OUT = new Set(['examples', 'blame', 'fine']);

/** A check says what it found; why it exists stands in docs/rules.md. Language rules show their reason. */
function isReason(path, node, source) {
	if (!/[\\/]check[\\/]rules[\\/]/.test(path) || node.name.getText(source) !== 'why' || !ts.isStringLiteral(node.initializer)) return false;
	return node.parent.properties.some((each) => each.name?.getText(source) === 'find');
}

/** Leaves the examples of rules out of the bundle: they would be a quarter of it. */
export const leaveOutExamples = {
	name: 'leave-out-examples',
	setup(build) {
		build.onLoad({ filter: /[\\/]src[\\/](?:check|language)[\\/]rules[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
			contents: withoutExamples(path, await readFile(path, 'utf8')),
			loader: 'ts',
		}));
	},
};

function withoutExamples(path, text) {
	const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
	const cuts = [];
	const visit = (node) => {
		if (ts.isPropertyAssignment(node) && ts.isArrayLiteralExpression(node.initializer) && LEFT_OUT.has(node.name.getText(source))) {
			cuts.push([node.initializer.getStart(source), node.initializer.end, '[]']);
		} else if (ts.isPropertyAssignment(node) && isReason(path, node, source)) {
			cuts.push([node.initializer.getStart(source), node.initializer.end, "''"]);
		} else ts.forEachChild(node, visit);
	};
	visit(source);
	return cuts.reverse().reduce((rest, [from, to, instead]) => rest.slice(0, from) + instead + rest.slice(to), text);
}
