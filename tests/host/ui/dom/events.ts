import type { HostWindow } from './extend';
import { extend } from './extend';

type Delegated = (this: unknown, event: Event, delegateTarget: HTMLElement) => unknown;
type Target = EventTarget & { _EVENTS?: Record<string, EventListenerInfo[]> };

function addDelegate(
	target: Target, type: string, selector: string, listener: Delegated, options?: boolean | AddEventListenerOptions,
): void {
	const callback = (event: Event): void => {
		const from = event.target;
		const root = target instanceof Element ? target : undefined;
		const match = from instanceof Element ? from.matchParent(selector, root) : null;
		if (match instanceof HTMLElement) listener.call(target, event, match);
	};
	const events = (target._EVENTS ??= {});
	(events[type] ??= []).push({ selector, listener, callback, ...(options === undefined ? {} : { options }) });
	target.addEventListener(type, callback, options);
}

function removeDelegate(target: Target, type: string, selector: string, listener: Delegated): void {
	const listeners = target._EVENTS?.[type] ?? [];
	for (const info of listeners.filter((each) => each.selector === selector && each.listener === listener)) {
		target.removeEventListener(type, info.callback as EventListener, info.options);
		listeners.splice(listeners.indexOf(info), 1);
	}
}

/** Calls back when the element becomes part of the document; the return value stops watching. */
function whenInserted(window: HostWindow, el: HTMLElement, listener: () => unknown, once: boolean): () => void {
	let inside = el.isConnected;
	const observer = new window.MutationObserver(() => {
		const now = el.isConnected;
		if (now && !inside) {
			if (once) observer.disconnect();
			listener();
		}
		inside = now;
	});
	observer.observe(window.document, { childList: true, subtree: true });
	return () => observer.disconnect();
}

/** Delegated listeners and the event shorthands of elements and the document. */
export function installListeners(window: HostWindow): void {
	const delegation = {
		on(this: Target, type: string, selector: string, listener: Delegated, options?: boolean | AddEventListenerOptions) {
			addDelegate(this, type, selector, listener, options);
		},
		off(this: Target, type: string, selector: string, listener: Delegated) {
			removeDelegate(this, type, selector, listener);
		},
	};
	extend<object>(window.HTMLElement.prototype, delegation);
	extend<object>(window.Document.prototype, delegation);
	extend(window.HTMLElement.prototype, {
		onClickEvent(listener, options) {
			this.addEventListener('click', listener, options);
			this.addEventListener('auxclick', listener, options);
		},
		onNodeInserted(listener, once = false) {
			return whenInserted(window, this, listener, once);
		},
		onWindowMigrated() {
			return () => undefined;
		},
		trigger(type) {
			this.dispatchEvent(new window.Event(type, { bubbles: true }));
		},
	});
}
