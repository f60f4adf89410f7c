import type { HostWindow } from './extend';
import { extend } from './extend';

const hiddenDisplay = new WeakMap<HTMLElement, string>();

function names(classes: readonly string[]): string[] {
	return classes.flatMap((cls) => cls.split(/\s+/)).filter((cls) => cls !== '');
}

function installClasses(window: HostWindow): void {
	extend(window.Element.prototype, {
		addClass(...classes) {
			this.classList.add(...names(classes));
		},
		addClasses(classes) {
			this.classList.add(...names(classes));
		},
		removeClass(...classes) {
			this.classList.remove(...names(classes));
		},
		removeClasses(classes) {
			this.classList.remove(...names(classes));
		},
		toggleClass(classes, value) {
			const all = Array.isArray(classes) ? classes : [classes];
			if (value) this.addClasses(all);
			else this.removeClasses(all);
		},
		hasClass(cls) {
			return this.classList.contains(cls);
		},
	});
}

function installContent(window: HostWindow): void {
	extend(window.Element.prototype, {
		getText() {
			return this.textContent ?? '';
		},
		setText(value) {
			if (typeof value === 'string') this.textContent = value;
			else this.replaceChildren(value);
		},
		setAttr(name, value) {
			if (value === null) this.removeAttribute(name);
			else this.setAttribute(name, String(value));
		},
		setAttrs(attributes) {
			for (const [name, value] of Object.entries(attributes)) this.setAttr(name, value);
		},
		getAttr(name) {
			return this.getAttribute(name);
		},
		getCssPropertyValue(property, pseudoElement) {
			return window.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
		},
		isActiveElement() {
			return this.doc.activeElement === this;
		},
	});
}

function nearest(from: Element, selector: string, lastParent?: Element): Element | null {
	for (let el: Element | null = from; el; el = el.parentElement) {
		if (el.matches(selector)) return el;
		if (el === lastParent) return null;
	}
	return null;
}

function installFinding(window: HostWindow): void {
	extend(window.Element.prototype, {
		find(selector) {
			return this.querySelector(selector);
		},
		findAll(selector) {
			return Array.from(this.querySelectorAll<HTMLElement>(selector));
		},
		findAllSelf(selector) {
			const inside = this.findAll(selector);
			return this.matches(selector) ? [this as HTMLElement, ...inside] : inside;
		},
		matchParent(selector, lastParent) {
			return nearest(this, selector, lastParent);
		},
	});
	extend(window.DocumentFragment.prototype as Pick<DocumentFragment, 'findAll'> & DocumentFragment, {
		find(selector) {
			return this.querySelector(selector) as HTMLElement;
		},
		findAll(selector) {
			return Array.from(this.querySelectorAll<HTMLElement>(selector));
		},
	});
}

/** Without a layout engine (jsdom) what counts is being attached with no `display: none` above. */
function isDisplayed(window: HostWindow, el: HTMLElement): boolean {
	if (!el.isConnected) return false;
	for (let at: HTMLElement | null = el; at; at = at.parentElement) {
		if (window.getComputedStyle(at).display === 'none') return false;
	}
	return true;
}

function installVisibility(window: HostWindow): void {
	extend(window.HTMLElement.prototype, {
		show() {
			if (this.style.display !== 'none') return;
			this.style.display = hiddenDisplay.get(this) ?? '';
			hiddenDisplay.delete(this);
		},
		hide() {
			if (this.style.display === 'none') return;
			hiddenDisplay.set(this, this.style.display);
			this.style.display = 'none';
		},
		toggle(show) {
			if (show) this.show();
			else this.hide();
		},
		toggleVisibility(visible) {
			this.style.visibility = visible ? '' : 'hidden';
		},
		isShown() {
			return isDisplayed(window, this);
		},
		get innerWidth() {
			return this.clientWidth - padding(window, this, 'left') - padding(window, this, 'right');
		},
		get innerHeight() {
			return this.clientHeight - padding(window, this, 'top') - padding(window, this, 'bottom');
		},
	});
}

function padding(window: HostWindow, el: HTMLElement, side: string): number {
	return parseFloat(window.getComputedStyle(el).getPropertyValue(`padding-${side}`)) || 0;
}

function installStyles(window: HostWindow): void {
	const styles = {
		setCssStyles(this: HTMLElement | SVGElement, values: Partial<CSSStyleDeclaration>) {
			Object.assign(this.style, values);
		},
		setCssProps(this: HTMLElement | SVGElement, values: Record<string, string>) {
			for (const [name, value] of Object.entries(values)) this.style.setProperty(name, value);
		},
	};
	extend(window.HTMLElement.prototype, styles);
	extend(window.SVGElement.prototype, styles);
}

/** The helpers of elements: classes, text, attributes, finding, showing and hiding. */
export function installElementHelpers(window: HostWindow): void {
	installClasses(window);
	installContent(window);
	installFinding(window);
	installVisibility(window);
	installStyles(window);
}
