import { Events } from '../../vault/events';

/** What listeners of `quit` add the work to that must end before the app goes. */
export class Tasks {
	private readonly promises: Promise<unknown>[] = [];

	add(callback: () => Promise<unknown>): void {
		this.addPromise(callback());
	}

	addPromise(promise: Promise<unknown>): void {
		this.promises.push(promise);
	}

	isEmpty(): boolean {
		return this.promises.length === 0;
	}

	promise(): Promise<unknown> {
		return Promise.all(this.promises);
	}
}

/** Secrets by id, kept in memory only. */
export class SecretStorage extends Events {
	private readonly secrets = new Map<string, string>();

	setSecret(id: string, secret: string): void {
		if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new Error('A secret\'s id is lowercase letters, digits and dashes.');
		this.secrets.set(id, secret);
	}

	getSecret(id: string): string | null {
		return this.secrets.get(id) ?? null;
	}

	listSecrets(): string[] {
		return [...this.secrets.keys()];
	}
}

export class RenderContext {
	hoverPopover: object | null = null;
}

/** In the app an enumeration without published members. */
export const PopoverState: Readonly<Record<string, never>> = Object.freeze({});

/** `note.status` as its kind and its name. */
export function parsePropertyId(id: string): { type: string; name: string } {
	const dot = id.indexOf('.');
	return { type: id.slice(0, dot), name: id.slice(dot + 1) };
}
