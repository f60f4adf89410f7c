import type { App } from 'obsidian';
import { Component } from '../../vault/component';
import { installDomHelpers, MarkdownPreviewRenderer, MarkdownRenderer, sanitizeHTMLToDom } from '../index';

installDomHelpers(window);

const known = new Set(['Send checklist']);
const app = {
	metadataCache: {
		getCache: () => ({ frontmatter: { severity: 'P2' } }),
		getFirstLinkpathDest: (path: string) => (known.has(path) ? {} : null),
	},
} as unknown as App;

async function render(markdown: string, cls = ''): Promise<HTMLElement> {
	const el = createDiv(cls);
	await MarkdownRenderer.render(app, markdown, el, 'Note.md', new Component() as never);
	return el;
}

describe('reading a note', () => {
	it('draws links to notes, and marks those that lead nowhere', async () => {
		const el = await render('See [[Send checklist#Prices|the list]] and [[Gone#^ctl-1]].');
		const links = el.findAll('a.internal-link');
		expect(links.map((link) => [link.getText(), link.getAttr('data-href'), link.hasClass('is-unresolved')])).toEqual([
			['the list', 'Send checklist#Prices', false],
			['Gone > ^ctl-1', 'Gone#^ctl-1', true],
		]);
	});

	it('draws tasks with their character', async () => {
		const el = await render('- [ ] open\n- [x] done **now**\n- [-] dropped\n- plain');
		const tasks = el.findAll('li.task-list-item');
		expect(tasks.map((item) => [item.getAttr('data-task'), item.getText().trim()])).toEqual([
			['', 'open'], ['x', 'done now'], ['-', 'dropped'],
		]);
		expect(tasks.map((item) => (item.find('input') as HTMLInputElement).checked)).toEqual([false, true, true]);
	});

	it('hides comments, block ids and front matter', async () => {
		const el = await render('---\na: b\n---\nSeen %%not seen%% here ^block-1\n\n%%\nnot\n\nseen\n%%\n\nEnd');
		expect(el.getText().replace(/\s+/g, ' ').trim()).toBe('Seen here End');
	});

	it('keeps comment signs inside code', async () => {
		expect((await render('`%%x%%`')).find('code').getText()).toBe('%%x%%');
	});

	it('shows HTML as text', async () => {
		const el = await render('<img src=x onerror="alert(1)"> and <b>bold</b>');
		expect(el.find('img')).toBeNull();
		expect(el.getText()).toContain('<b>bold</b>');
	});

	it('draws tags, but not headings of numbers alone', async () => {
		const el = await render('Has #work/client and #2026 and no#tag');
		expect(el.findAll('a.tag').map((tag) => tag.getText())).toEqual(['#work/client']);
	});

	it('draws callouts with their title and content', async () => {
		const callout = (await render('> [!warning] Stop *now*\n> Why')).find('.callout');
		expect(callout.getAttr('data-callout')).toBe('warning');
		expect(callout.find('.callout-title-inner').innerHTML).toBe('Stop <em>now</em>');
		expect(callout.find('.callout-content').getText().trim()).toBe('Why');
	});
});

describe('post processors', () => {
	it('hand a code block to its handler, with where it stands', async () => {
		const seen: unknown[] = [];
		const processor = MarkdownPreviewRenderer.createCodeBlockPostProcessor('due', (source, el, ctx) => {
			seen.push(source, ctx.getSectionInfo(el)?.lineStart, ctx.frontmatter);
			el.setText('drawn');
		});
		MarkdownPreviewRenderer.registerPostProcessor(processor);
		const el = await render('---\nx: 1\n---\n# Title\n\n```due\nall\n```\n', 'markdown-preview-section');
		MarkdownPreviewRenderer.unregisterPostProcessor(processor);
		expect(seen).toEqual(['all', 5, { severity: 'P2' }]);
		expect(el.find('.block-language-due').getText()).toBe('drawn');
		expect((await render('```due\nall\n```')).find('.block-language-due')).toBeNull();
	});
});

it('takes everything that runs out of HTML', () => {
	const dom = sanitizeHTMLToDom('<a href="javascript:x()" onclick="x()">a</a><script>x()</script><i>b</i>');
	const el = createDiv();
	el.append(dom);
	expect(el.innerHTML).toBe('<a>a</a><i>b</i>');
});
