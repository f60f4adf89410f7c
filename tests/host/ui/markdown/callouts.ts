import { setIcon } from '../icons/icons';

const header = /^\[!([^\]|]+)(?:\|[^\]]*)?\]([+-]?)[ \t]*/;

const icons: Readonly<Record<string, string>> = {
	note: 'pencil', abstract: 'clipboard-list', summary: 'clipboard-list', tldr: 'clipboard-list', info: 'info',
	todo: 'circle-check', tip: 'flame', hint: 'flame', important: 'flame', success: 'check', check: 'check', done: 'check',
	question: 'circle-question-mark', help: 'circle-question-mark', faq: 'circle-question-mark', warning: 'triangle-alert',
	caution: 'triangle-alert', attention: 'triangle-alert', failure: 'x', fail: 'x', missing: 'x', danger: 'zap',
	error: 'zap', bug: 'bug', example: 'list', quote: 'quote', cite: 'quote',
};

function titleOf(paragraph: HTMLElement, prefix: string): DocumentFragment {
	const title = createFragment();
	while (paragraph.firstChild && !(paragraph.firstChild instanceof HTMLBRElement)) title.append(paragraph.firstChild);
	paragraph.firstChild?.detach();
	const first = title.firstChild;
	if (first instanceof Text) first.data = first.data.slice(prefix.length);
	return title;
}

function drawCallout(quote: HTMLElement, paragraph: HTMLElement, match: RegExpExecArray): void {
	const type = (match[1] ?? 'note').trim().toLowerCase();
	const fold = match[2] ?? '';
	const title = titleOf(paragraph, match[0]);
	const attr = { 'data-callout': type, 'data-callout-fold': fold, 'data-callout-metadata': '' };
	const callout = createDiv({ cls: 'callout', attr });
	const titleEl = callout.createDiv('callout-title');
	setIcon(titleEl.createDiv('callout-icon'), `lucide-${icons[type] ?? 'pencil'}`);
	const inner = titleEl.createDiv('callout-title-inner');
	if (title.textContent?.trim()) inner.append(title);
	else inner.setText(type.charAt(0).toUpperCase() + type.slice(1));
	if (!paragraph.hasChildNodes()) paragraph.detach();
	const content = createDiv('callout-content');
	content.append(...Array.from(quote.childNodes));
	if (content.textContent?.trim() || content.firstElementChild) callout.append(content);
	if (fold !== '') makeFoldable(callout, titleEl, content, fold === '-');
	quote.replaceWith(callout);
}

function makeFoldable(callout: HTMLElement, titleEl: HTMLElement, content: HTMLElement, folded: boolean): void {
	callout.addClass('is-collapsible');
	setIcon(titleEl.createDiv('callout-fold'), 'lucide-chevron-down');
	const fold = (closed: boolean): void => {
		callout.toggleClass('is-collapsed', closed);
		content.toggle(!closed);
	};
	fold(folded);
	titleEl.addEventListener('click', () => fold(!callout.hasClass('is-collapsed')));
}

/** Turns quotes that begin with `[!type]` into callouts, the inner ones first. */
export function drawCallouts(root: HTMLElement): void {
	for (const quote of root.findAll('blockquote').reverse()) {
		const paragraph = quote.firstElementChild;
		if (!(paragraph instanceof HTMLParagraphElement)) continue;
		const match = header.exec(paragraph.textContent ?? '');
		if (match) drawCallout(quote, paragraph, match);
	}
}
