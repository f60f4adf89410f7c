import type { HostWindow } from './extend';
import { extend } from './extend';

/** The helpers that every node has: placing, emptying, and finding its own document and window. */
export function installNodeHelpers(window: HostWindow): void {
	extend(window.Node.prototype, {
		detach() {
			this.parentNode?.removeChild(this);
		},
		empty() {
			while (this.lastChild) this.removeChild(this.lastChild);
		},
		insertAfter(node, child) {
			return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
		},
		indexOf(other) {
			return Array.from(this.childNodes).findIndex((child) => child === other);
		},
		setChildrenInPlace(children) {
			for (const child of Array.from(this.childNodes)) {
				if (!children.includes(child)) this.removeChild(child);
			}
			children.forEach((child, at) => {
				const there = this.childNodes[at] ?? null;
				if (there !== child) this.insertBefore(child, there);
			});
		},
		appendText(text) {
			this.appendChild(this.doc.createTextNode(text));
		},
		get doc(): Document {
			if (this.nodeType === this.DOCUMENT_NODE) return this as unknown as Document;
			return this.ownerDocument ?? window.document;
		},
		get win(): Window {
			return this.doc.defaultView ?? window;
		},
		get constructorWin(): Window {
			return window;
		},
	});
	installEventHelpers(window);
	const check = {
		instanceOf(this: unknown, type: new (...data: unknown[]) => unknown) {
			return this instanceof type;
		},
	};
	extend<object>(window.Node.prototype, check);
	extend<object>(window.UIEvent.prototype, check);
}

function installEventHelpers(window: HostWindow): void {
	extend(window.UIEvent.prototype, {
		get targetNode(): Node | null {
			return this.target instanceof window.Node ? this.target : null;
		},
		get win(): Window {
			return this.view ?? window;
		},
		get doc(): Document {
			return this.targetNode?.doc ?? window.document;
		},
	});
}
