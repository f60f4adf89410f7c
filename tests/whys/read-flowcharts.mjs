import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';

/**
 * Reads flowcharts with the real Mermaid: a JSON list of sources comes in, a list of what each draws goes out. A process of
 * its own, since the package is written for a browser and in a kind of module that jest does not load.
 */
const require = createRequire(import.meta.url);
const { JSDOM } = createRequire(require.resolve('jest-environment-jsdom'))('jsdom');
const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document });
const { default: mermaid } = await import('mermaid');

/** Mermaid keeps `#34;` in a form of its own until it draws. */
const asDrawn = (/** @type {string} */ label) =>
	label.replace(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(Number(code)));

async function read(/** @type {string} */ source) {
	try {
		await mermaid.parse(source);
		const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
		const nodes = [...db.getVertices().values()];
		return {
			labels: Object.fromEntries(nodes.map((node) => [node.id, asDrawn(node.text ?? '')])),
			classes: Object.fromEntries(nodes.map((node) => [node.id, node.classes])),
			edges: db.getEdges().map((edge) => `${edge.start} ${edge.end}`),
			links: nodes.filter((node) => node.link || node.haveCallback).map((node) => node.id),
		};
	} catch (error) {
		return { error: String(error) };
	}
}

const sources = JSON.parse(await text(process.stdin));
const answers = [];
for (const source of sources) answers.push(await read(source));
process.stdout.write(JSON.stringify(answers));
