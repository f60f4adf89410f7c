import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readDocument } from '../../src/text/document';
import { isRefusal } from '../../src/text/edit';
import { drawCauseMap } from '../../src/whys/cause-map';
import { plainStatement } from '../../src/whys/read-backwards';
import { readWhyChains } from '../../src/whys/why-chain';
import { applied, linesOf } from '../notation';

/** What Mermaid reads in a flowchart, by the ids of its nodes. */
interface Flowchart {
	readonly error?: string;
	readonly labels: Readonly<Record<string, string>>;
	readonly classes: Readonly<Record<string, readonly string[]>>;
	readonly edges: readonly string[];
	/** Nodes that would open something when they are clicked. */
	readonly links: readonly string[];
}

function readFlowcharts(sources: readonly string[]): Flowchart[] {
	const answer = execFileSync(process.execPath, [join(__dirname, 'read-flowcharts.mjs')], {
		input: JSON.stringify(sources), encoding: 'utf8', maxBuffer: 100_000_000,
	});
	return JSON.parse(answer) as Flowchart[];
}

function flowchartOf(note: string): string | undefined {
	const edits = drawCauseMap(note, 'Root cause');
	return isRefusal(edits) ? undefined : /%% cause map %%\n```mermaid\n([^]*?)\n```/.exec(applied(note, edits).replace(/\r\n/g, '\n'))?.[1];
}

/** Words that mean something to Mermaid, to Markdown, to HTML, or to nobody. */
const HOSTILE = [
	'"quoted" \'words\'', '[square] (round) {curly} <angle> |pipe|', '([stadium])', '[[Send checklist]]', '<script>alert(1)</script>',
	'<img src=x onerror=alert(1)>', '<br/>', '`code` and ```', '```', 'a; b; c', 'end', 'END', 'click c1o "https://example.com"', 'click', 'subgraph x',
	'graph TD', 'flowchart LR', 'class c1o cause', 'classDef cause fill:#f00', 'style c1o fill:#f00', 'linkStyle 0 stroke:red', 'default', '--> c1o', '-->|x| y',
	'%%', '%%{init: {"theme": "dark"}}%%', '---', '---\ntitle: x\n---', '#34;', '#quot;', '&quot; &amp; &#35;', '# heading', '- item', '1. item', '1) item',
	'**bold** _em_ ~~struck~~ ==marked==', '$$x^2$$', 'fa:fa-car', '@{ shape: rect }', 'c1o@{ label: "x" }', ':::cause', '\\n', '\\"', '\u202Eright to left\u202C',
	'عربي "عبارة"', 'עברית', '日本語「引用」', '👩‍👩‍👧‍👦 👍🏽 ❤️', 'e\u0301\u200D\u200B', '\u2028\u2029\u0085', '\uD83D', 'javascript:alert(1)', 'https://example.com?a=1&b="2"',
	'x'.repeat(400), '😀'.repeat(200), '=', '*', '+', '~', '^', '!', '?', '.', ',', ':', '/', '\\', '0', '﬚°°34¶ß', 'ﬂ°°34¶ß ﬂ°x¶ß',
];

function noteOf(outcome: string, answers: readonly string[], cause: string, control: string): string {
	const line = (text: string): string => text.replace(/[\r\n\u2028\u2029\u0085]+/g, ' ');
	return linesOf(
		'## Five whys', '', '### Why chain: Chain', '', `- **Outcome:** ${line(outcome)}`, ...answers.map((each, index) => `${index + 1}. ${line(each)}`),
		`- **Root cause:** ${line(cause)}`, '', '## Controls', `- [ ] ${line(control)} ^ctl-7k3q2a`,
	);
}

const words = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 12 }), fc.string({ unit: 'binary', maxLength: 6 })), { minLength: 1, maxLength: 4 })
	.map((parts) => parts.join(' '));
const generated = fc.sample(fc.tuple(words, fc.array(words, { maxLength: 4 }), words, words), { numRuns: 250, seed: 20261123 });

const vault = join(__dirname, '..', 'vault');
const vaultNotes = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'))
	.map((path) => ({ path, text: readFileSync(join(vault, path), 'utf8') }));

interface Drawn {
	readonly name: string;
	readonly note: string;
	readonly source: string;
}

const notes = [
	...vaultNotes.map(({ path, text }) => ({ name: path, note: text })),
	...HOSTILE.map((text) => ({ name: text, note: noteOf(text, [text, `a ${text}`, `${text} b`], text, text) })),
	...generated.map((parts) => ({ name: 'generated', note: noteOf(...parts) })),
];
const drawn: readonly Drawn[] = notes.flatMap(({ name, note }) => {
	const source = flowchartOf(note);
	return source === undefined ? [] : [{ name, note, source }];
});

describe('Mermaid', () => {
	let read: readonly { readonly from: Drawn; readonly chart: Flowchart }[] = [];

	beforeAll(() => {
		const charts = readFlowcharts([...drawn.map(({ source }) => source), 'flowchart TD\nc1o["open']);
		expect(charts.pop()?.error).toMatch(/error/i);
		read = drawn.map((from, index) => ({ from, chart: charts[index] ?? { error: 'not read', labels: {}, classes: {}, edges: [], links: [] } }));
	}, 60_000);

	it('is given the maps of the sample vault, of every hostile word, and of most generated notes', () => {
		expect(drawn.filter(({ name }) => vaultNotes.some(({ path }) => path === name)).length).toBeGreaterThanOrEqual(5);
		expect(drawn.filter(({ name }) => HOSTILE.includes(name)).length).toBeGreaterThan(HOSTILE.length - 5);
		expect(drawn.filter(({ name }) => name === 'generated').length).toBeGreaterThan(150);
	});

	it('reads every one of them', () => {
		expect(read.filter(({ chart }) => chart.error !== undefined).map(({ from, chart }) => [from.name, from.source, chart.error])).toEqual([]);
	});

	it('draws one box for each statement and control, and nothing else that the words could make (reliability 33)', () => {
		for (const { from, chart } of read) {
			const chains = readWhyChains(readDocument(from.note));
			const ids = chains.flatMap((chain, index) => [
				`c${index + 1}o`, ...chain.answers.map((_, why) => `c${index + 1}w${why + 1}`), ...(chain.rootCause?.text ? [`c${index + 1}r`] : []),
			]);
			const [controls, boxes] = [Object.keys(chart.labels).filter((id) => /^k\d+$/.test(id)), Object.keys(chart.labels).filter((id) => !/^k\d+$/.test(id))];
			expect(boxes).toEqual(ids);
			expect(chart.links).toEqual([]);
			expect(chart.edges.filter((edge) => !/ k\d+$/.test(edge))).toHaveLength(ids.length - chains.length);
			expect(chart.edges.every((edge) => edge.split(' ').every((id) => [...controls, ...boxes].includes(id)))).toBe(true);
			expect(Object.values(chart.classes).flat().every((each) => each === 'assumption' || each === 'cause')).toBe(true);
		}
	});

	it('shows the words as they are', () => {
		for (const { from, chart } of read) {
			const [chain] = readWhyChains(readDocument(from.note));
			const said = plainStatement(chain?.outcome?.text || chain?.title || '').replace(/[\p{Cc}\p{Cs}\u2028\u2029\s]+/gu, ' ').trim();
			const shown = chart.labels['c1o'] ?? '';
			if (said.length <= 160) expect(shown).toBe(said === '' ? '…' : said);
			else expect(said.startsWith(shown.replace(/…$/, ''))).toBe(true);
		}
	});
});
