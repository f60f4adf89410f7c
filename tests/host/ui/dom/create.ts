import type { HostWindow } from './extend';
import { extend } from './extend';

type Tag = keyof HTMLElementTagNameMap;
type SvgTag = keyof SVGElementTagNameMap;

function place(el: Element, info: { parent?: Node; prepend?: boolean }): void {
	if (!info.parent) return;
	if (info.prepend) info.parent.insertBefore(el, info.parent.firstChild);
	else info.parent.appendChild(el);
}

function className(cls: string | string[]): string {
	return Array.isArray(cls) ? cls.join(' ') : cls;
}

/** Options that are properties of some elements only, such as `value` of an input; others ignore them. */
function setOwn(el: HTMLElement, info: DomElementInfo): void {
	const { title, value, placeholder, type, href } = info;
	if (title !== undefined) el.title = title;
	if (type !== undefined && 'type' in el) el.setAttribute('type', type);
	if (value !== undefined && 'value' in el) el.value = value;
	if (placeholder !== undefined && 'placeholder' in el) el.placeholder = placeholder;
	if (href !== undefined && 'href' in el) el.setAttribute('href', href);
}

function build<K extends Tag>(
	doc: Document,
	tag: K,
	options?: DomElementInfo | string,
	callback?: (el: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
	const info = typeof options === 'string' ? { cls: options } : (options ?? {});
	const el = doc.createElement(tag);
	if (info.cls) el.className = className(info.cls);
	if (info.text) el.setText(info.text);
	if (info.attr) el.setAttrs(info.attr);
	setOwn(el, info);
	place(el, info);
	callback?.(el);
	return el;
}

function buildSvg<K extends SvgTag>(
	doc: Document,
	tag: K,
	options?: SvgElementInfo | string,
	callback?: (el: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
	const info = typeof options === 'string' ? { cls: options } : (options ?? {});
	const el = doc.createElementNS('http://www.w3.org/2000/svg', tag);
	if (info.cls) el.setAttribute('class', className(info.cls));
	if (info.attr) el.setAttrs(info.attr);
	place(el, info);
	callback?.(el);
	return el;
}

function under<T extends { parent?: Node }>(parent: Node, options?: T | string): T | { cls: string; parent: Node } {
	return typeof options === 'string' ? { cls: options, parent } : { ...options, parent } as T;
}

/** `createEl` and its relatives, as globals and on every node. */
export function installCreation(window: HostWindow): void {
	const doc = window.document;
	extend(window, {
		createEl: (tag, o, callback) => build(doc, tag, o, callback),
		createDiv: (o, callback) => build(doc, 'div', o, callback),
		createSpan: (o, callback) => build(doc, 'span', o, callback),
		createSvg: (tag, o, callback) => buildSvg(doc, tag, o, callback),
		createFragment: (callback) => {
			const fragment = doc.createDocumentFragment();
			callback?.(fragment);
			return fragment;
		},
	});
	extend(window.Node.prototype, {
		createEl(tag, o, callback) {
			return build(this.doc, tag, under(this, o), callback);
		},
		createDiv(o, callback) {
			return build(this.doc, 'div', under(this, o), callback);
		},
		createSpan(o, callback) {
			return build(this.doc, 'span', under(this, o), callback);
		},
		createSvg(tag, o, callback) {
			return buildSvg(this.doc, tag, under(this, o), callback);
		},
	});
}
