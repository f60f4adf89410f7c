/** What the app keeps on this device for one vault, in the browser's own storage. */
export class LocalStore {
	constructor(private readonly appId: string) {}

	load(key: string): unknown {
		const text = window.localStorage.getItem(this.name(key));
		const data: unknown = text === null ? null : JSON.parse(text);
		return data;
	}

	save(key: string, data: unknown): void {
		if (data === null || data === undefined) window.localStorage.removeItem(this.name(key));
		else window.localStorage.setItem(this.name(key), JSON.stringify(data));
	}

	clear(): void {
		const mine = this.name('');
		for (const name of Object.keys(window.localStorage)) {
			if (name.startsWith(mine)) window.localStorage.removeItem(name);
		}
	}

	private name(key: string): string {
		return `${this.appId}-${key}`;
	}
}
