/** What CodeMirror and the app's views measure and jsdom does not have. Only jest needs it; a browser has the real thing. */

const nothing = { x: 0, y: 0, top: 0, left: 0, bottom: 0, right: 0, width: 0, height: 0 };
const rect = (): DOMRect => ({ ...nothing, toJSON: () => nothing });
const noRects = (): DOMRectList => Object.assign([], { item: () => null });

class NoObserver {
	observe(): void {}
	unobserve(): void {}
	disconnect(): void {}
	takeRecords(): never[] {
		return [];
	}
}

function fill(target: object, additions: Record<string, unknown>): void {
	for (const [name, value] of Object.entries(additions)) {
		if (!(name in target)) Object.defineProperty(target, name, { value, configurable: true, writable: true });
	}
}

const isJsdom = (): boolean => navigator.userAgent.includes('jsdom');

/** Does nothing outside jsdom. */
export function installJsdomShims(): void {
	if (!isJsdom()) return;
	fill(Range.prototype, { getClientRects: noRects, getBoundingClientRect: rect });
	fill(Element.prototype, { scrollIntoView: () => undefined });
	fill(window, {
		ResizeObserver: NoObserver,
		IntersectionObserver: NoObserver,
		matchMedia: (media: string) => ({
			media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined,
		}),
	});
	fill(document, { elementFromPoint: () => null });
}
