/** A registered listener; `e` is the emitter that can take it off again. */
export interface EventRef {
	readonly e: Events;
	readonly name: string;
	readonly fn: (...data: never[]) => unknown;
	readonly ctx: unknown;
}

/** Named events; a listener that throws never stops the others, its error surfaces on its own. */
export class Events {
	private listeners = new Map<string, EventRef[]>();

	on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
		const ref: EventRef = { e: this, name, fn: callback, ctx };
		this.listeners.set(name, [...(this.listeners.get(name) ?? []), ref]);
		return ref;
	}

	off(name: string, callback: (...data: never[]) => unknown): void {
		this.keep(name, (ref) => ref.fn !== callback);
	}

	offref(ref: EventRef): void {
		this.keep(ref.name, (other) => other !== ref);
	}

	trigger(name: string, ...data: unknown[]): void {
		for (const ref of this.listeners.get(name) ?? []) this.tryTrigger(ref, data);
	}

	tryTrigger(evt: EventRef, args: unknown[]): void {
		try {
			Reflect.apply(evt.fn, evt.ctx, args);
		} catch (error) {
			setTimeout(() => {
				throw error;
			}, 0);
		}
	}

	private keep(name: string, wanted: (ref: EventRef) => boolean): void {
		const left = (this.listeners.get(name) ?? []).filter(wanted);
		if (left.length > 0) this.listeners.set(name, left);
		else this.listeners.delete(name);
	}
}
