import type { EventRef } from './events';

/** Owns what it registers: unloading takes back children first, then registrations, newest first. */
export class Component {
	_loaded = false;
	_children: Component[] = [];
	_events: (() => unknown)[] = [];

	/** Resolves when an asynchronous `onload` has finished; children are loaded at once. */
	load(): void | Promise<void> {
		if (this._loaded) return;
		this._loaded = true;
		const loading = this.onload();
		for (const child of [...this._children]) void child.load();
		return loading;
	}

	onload(): void | Promise<void> {}

	unload(): void {
		if (!this._loaded) return;
		this._loaded = false;
		for (let child = this._children.pop(); child; child = this._children.pop()) child.unload();
		for (let undo = this._events.pop(); undo; undo = this._events.pop()) undo();
		this.onunload();
	}

	onunload(): void {}

	addChild<T extends Component>(component: T): T {
		this._children.push(component);
		if (this._loaded) void component.load();
		return component;
	}

	removeChild<T extends Component>(component: T): T {
		const at = this._children.indexOf(component);
		if (at >= 0) {
			this._children.splice(at, 1);
			component.unload();
		}
		return component;
	}

	register(cb: () => unknown): void {
		this._events.push(cb);
	}

	registerEvent(eventRef: EventRef): void {
		this.register(() => eventRef.e.offref(eventRef));
	}

	registerDomEvent(
		el: EventTarget,
		type: string,
		callback: (event: never) => unknown,
		options?: boolean | AddEventListenerOptions,
	): void {
		const listener = callback as EventListener;
		el.addEventListener(type, listener, options);
		this.register(() => el.removeEventListener(type, listener, options));
	}

	registerInterval(id: number): number {
		this.register(() => clearInterval(id));
		return id;
	}
}
