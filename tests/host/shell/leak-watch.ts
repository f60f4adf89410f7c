import type { Footprint } from './footprint';

type Undo = () => void;

/** Counts the listeners on one target until `undo`. */
function watchListeners(target: EventTarget): { count: () => number; undo: Undo } {
	const known = new Set<string>();
	const ids = new WeakMap<object, number>();
	let next = 0;
	const key = (type: string, listener: object | null, options: unknown): string => {
		const id = (listener && ids.get(listener)) ?? next++;
		if (listener) ids.set(listener, id);
		const capture = typeof options === 'object' && options !== null ? Reflect.get(options, 'capture') === true : options === true;
		return `${type} ${id} ${capture}`;
	};
	const add = target.addEventListener.bind(target);
	const remove = target.removeEventListener.bind(target);
	target.addEventListener = (type: string, listener: EventListener | null, options?: AddEventListenerOptions | boolean) => {
		if (listener && !(typeof options === 'object' && options.once)) known.add(key(type, listener, options));
		add(type, listener, options);
	};
	target.removeEventListener = (type: string, listener: EventListener | null, options?: AddEventListenerOptions | boolean) => {
		known.delete(key(type, listener, options));
		remove(type, listener, options);
	};
	return {
		count: () => known.size,
		undo: () => {
			Reflect.deleteProperty(target, 'addEventListener');
			Reflect.deleteProperty(target, 'removeEventListener');
		},
	};
}

function watchIntervals(): { count: () => number; undo: Undo } {
	const { setInterval: set, clearInterval: clear } = window;
	const running = new Set<unknown>();
	window.setInterval = Object.assign((...args: Parameters<typeof set>) => {
		const id = Reflect.apply(set, window, args);
		running.add(id);
		return id;
	}, set);
	window.clearInterval = Object.assign((...args: Parameters<typeof clear>) => {
		running.delete(args[0]);
		Reflect.apply(clear, window, args);
	}, clear);
	return {
		count: () => running.size,
		undo: () => {
			window.setInterval = set;
			window.clearInterval = clear;
		},
	};
}

/** Counts, from now on, intervals and listeners on the window, the document and its body. */
export function watchLeaks(): { counts: () => Footprint; undo: Undo } {
	const watched = {
		windowListeners: watchListeners(window),
		documentListeners: watchListeners(document),
		bodyListeners: watchListeners(document.body),
		intervals: watchIntervals(),
	};
	const each = Object.entries(watched);
	return {
		counts: () => Object.fromEntries(each.map(([name, { count }]) => [name, count()])),
		undo: () => each.forEach(([, { undo }]) => undo()),
	};
}
