import type {
	App, Component as PublishedComponent, HoverParent, HoverPopover, MarkdownPostProcessorContext,
	MarkdownSectionInformation, TFile,
} from 'obsidian';
import { Component } from '../../vault/component';
import { drawCallouts } from './callouts';
import { type Section, sections } from './parser';
import { runPostProcessors } from './post-processors';
import { drawTasks } from './task-lists';

/** Lives as long as the part of a rendered note it stands in. */
export class MarkdownRenderChild extends Component {
	constructor(public containerEl: HTMLElement) {
		super();
	}
}

type Owner = Pick<PublishedComponent, 'addChild'>;

let renderings = 0;

interface Job {
	readonly app: App;
	readonly markdown: string;
	readonly sourcePath: string;
	readonly owner: Owner;
}

function context(job: Job, drawn: ReadonlyMap<HTMLElement, Section>): MarkdownPostProcessorContext {
	const { app, markdown, sourcePath, owner } = job;
	return {
		docId: `rendering-${++renderings}`,
		sourcePath,
		frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter,
		addChild: (child) => void owner.addChild(child),
		getSectionInfo: (el): MarkdownSectionInformation | null => {
			for (const [root, { from, to }] of drawn) {
				if (root.contains(el)) return { text: markdown, lineStart: from, lineEnd: Math.max(from, to - 1) };
			}
			return null;
		},
	};
}

function drawSection(job: Job, section: Section): HTMLElement {
	const el = createDiv(`el-${section.kind}`);
	el.innerHTML = section.html;
	drawTasks(el);
	drawCallouts(el);
	for (const heading of el.findAll('h1, h2, h3, h4, h5, h6')) {
		heading.setAttrs({ 'data-heading': heading.getText(), dir: 'auto' });
	}
	for (const paragraph of el.findAll('p, li, table')) paragraph.dir = 'auto';
	for (const link of el.findAll('a.internal-link')) {
		const [path = ''] = (link.getAttr('data-href') ?? '').split('#');
		const missing = path !== '' && !job.app.metadataCache.getFirstLinkpathDest(path, job.sourcePath);
		link.toggleClass('is-unresolved', missing);
	}
	return el;
}

/** In a reading view every block has its own element and is processed alone; elsewhere the whole is, unwrapped. */
async function drawInto(el: HTMLElement, job: Job): Promise<void> {
	const drawn = new Map(sections(job.markdown).map((section) => [drawSection(job, section), section]));
	const ctx = context(job, drawn);
	if (el.hasClass('markdown-preview-section')) {
		for (const part of drawn.keys()) {
			el.append(part);
			await runPostProcessors(part, ctx);
		}
		return;
	}
	const whole = createDiv();
	whole.append(...drawn.keys());
	await runPostProcessors(whole, ctx);
	for (const part of drawn.keys()) el.append(...Array.from(part.childNodes));
}

/** Draws Markdown as the app's reading view does, as far as the stand-in goes. */
export abstract class MarkdownRenderer extends MarkdownRenderChild implements HoverParent {
	hoverPopover: HoverPopover | null = null;

	constructor(public app: App, containerEl: HTMLElement) {
		super(containerEl);
	}

	abstract get file(): TFile;

	static async render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Owner): Promise<void> {
		await drawInto(el, { app, markdown, sourcePath, owner: component });
	}

	static async renderMarkdown(markdown: string, el: HTMLElement, sourcePath: string, component: Owner): Promise<void> {
		const { app } = window as { app?: App };
		if (!app) throw new Error('renderMarkdown needs the global app; use MarkdownRenderer.render.');
		await MarkdownRenderer.render(app, markdown, el, sourcePath, component);
	}
}
