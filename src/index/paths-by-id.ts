/** Which notes hold an id; an id that no note holds any more is gone. */
export class PathsById {
	private readonly paths = new Map<string, Set<string>>();

	add(id: string, path: string): void {
		const paths = this.paths.get(id);
		if (paths) paths.add(path);
		else this.paths.set(id, new Set([path]));
	}

	remove(id: string, path: string): void {
		const paths = this.paths.get(id);
		paths?.delete(path);
		if (paths?.size === 0) this.paths.delete(id);
	}

	of(id: string): ReadonlySet<string> {
		return this.paths.get(id) ?? none;
	}

	has(id: string): boolean {
		return this.paths.has(id);
	}

	ids(): Iterable<string> {
		return this.paths.keys();
	}
}

const none: ReadonlySet<string> = new Set();
