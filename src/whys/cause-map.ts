import { readControls, type Control } from '../control/control';
import { SECTIONS } from '../incident/note-sections';
import { readDocument, sectionNamed, type Document } from '../text/document';
import { refuse, type Edits, type Refusal } from '../text/edit';
import { foldPath } from '../text/fold';
import { guarded } from '../text/guard';
import { linesAfter, linesBefore } from '../text/insert';
import { baseName } from '../text/file-name';
import type { Link } from '../text/link';
import { replaceBlock } from '../text/replace-block';
import { words } from '../words/words';
import { mermaidLabel } from './mermaid';
import { plainStatement } from './read-backwards';
import { readWhyChains, type WhyChain } from './why-chain';

/** Stands above the drawing, so that it is found and drawn again in place. */
const CAUSE_MAP = '%% cause map %%';

/** Draws every chain of the note as a flowchart, in place of the one drawn before; the first stands at the top of the whys. */
export function drawCauseMap(text: string, rootCauseLabel: string): Edits | Refusal {
	const doc = readDocument(text);
	const chains = readWhyChains(doc, rootCauseLabel);
	const [first] = chains;
	if (!first) return refuse(words().refusals.noChains);
	const block = ['```mermaid', ...flowchart(chains, readControls(doc)), '```'];
	const mark = doc.lines.find((line) => line.place === 'text' && line.text.trim().toLowerCase() === CAUSE_MAP);
	if (mark) {
		if (doc.openFence === mark.number + 1) return refuse(words().refusals.openFence(mark.number + 2));
		const last = endOfDrawing(doc, mark.number + 1);
		const edits = last === undefined ? [linesAfter(doc, mark.number, block)] : replaceBlock(doc, mark.number + 1, last, block);
		return edits.length === 0 ? refuse(words().refusals.nothingToChange) : guarded(doc, edits);
	}
	const section = sectionNamed(doc, SECTIONS.whys);
	const isAbove = section !== undefined && section.start <= first.line && first.line < section.end;
	if (isAbove) return guarded(doc, [linesAfter(doc, section.heading.line, ['', CAUSE_MAP, ...block])]);
	return guarded(doc, [linesBefore(doc, first.line, [CAUSE_MAP, ...block, ''])]);
}

/** The line that closes the drawing which starts on a line, if one does. */
function endOfDrawing(doc: Document, first: number): number | undefined {
	if (!/^```mermaid[ \t]*$/.test(doc.lines[first]?.text ?? '')) return undefined;
	for (let number = first + 1; doc.lines[number]?.place === 'code'; number++) {
		if (/^```[ \t]*$/.test(doc.lines[number]?.text ?? '')) return number;
	}
	return undefined;
}

function flowchart(chains: readonly WhyChain[], controls: readonly Control[]): string[] {
	const open = controls.filter((control) => control.box !== 'dropped' && control.text !== '');
	return [
		'flowchart TD',
		...chains.flatMap(chainNodes),
		...open.map((control, index) => `k${index + 1}([${mermaidLabel(control.text)}])`),
		...open.flatMap((control, index) => chains.flatMap((chain, number) =>
			belongs(control, chain, chains.length) ? [`${endOf(chain, number)} --- k${index + 1}`] : [])),
		'classDef assumption stroke-dasharray: 6 4',
		'classDef cause font-weight:bold,stroke-width:3px',
	];
}

function chainNodes(chain: WhyChain, number: number): string[] {
	const id = `c${number + 1}`;
	const lines = [`${id}o[${mermaidLabel(plainStatement(chain.outcome?.text || chain.title))}]`];
	let above = `${id}o`;
	chain.answers.forEach((answer, index) => {
		const node = `${id}w${index + 1}`;
		lines.push(`${node}[${mermaidLabel(plainStatement(answer.text))}]`, `${above} --> ${node}`);
		if (answer.assumption) lines.push(`class ${node} assumption`);
		above = node;
	});
	if (!chain.rootCause?.text) return lines;
	lines.push(`${id}r[${mermaidLabel(plainStatement(chain.rootCause.text))}]`, `${above} --> ${id}r`, `class ${id}r cause`);
	if (chain.rootCause.links.length === 0) lines.push(`class ${id}r assumption`);
	return lines;
}

/** The node controls hang on: the root cause, else the last answer, else the outcome. */
function endOf(chain: WhyChain, number: number): string {
	const answer = chain.answers.length === 0 ? 'o' : `w${chain.answers.length}`;
	return `c${number + 1}${chain.rootCause?.text ? 'r' : answer}`;
}

/** A control belongs to the chain that names its artifact, and to the only chain there is. */
function belongs(control: Control, chain: WhyChain, chains: number): boolean {
	if (chains === 1) return true;
	const named = [...(chain.rootCause?.links ?? []), ...(chain.change?.links ?? [])].map(nameOf);
	return control.artifact !== undefined && named.includes(nameOf(control.artifact));
}

function nameOf(link: Link): string {
	return foldPath(baseName(link.target));
}
