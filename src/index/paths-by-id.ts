/**
 * Which notes hold an id; an id that no note holds any more is gone. Keeps true: an id is in one of the two maps, in the
 * first while one note holds it, as nearly all do, since a set for each of them would weigh more than what the notes give.
 */
export class PathsById {
	private readonly one = new Map<string, string>();
	private readonly many = new Map<string, Set<string>>();

	add(id: string, path: string): void {
		const [known, paths] = [this.one.get(id), this.many.get(id)];
		if (paths) paths.add(path);
		else if (known === undefined) this.one.set(id, path);
		else if (known !== path) {
			this.one.delete(id);
			this.many.set(id, new Set([known, path]));
		}
	}

	remove(id: string, path: string): void {
		if (this.one.get(id) === path) this.one.delete(id);
		const paths = this.many.get(id);
		if (!paths?.delete(path) || paths.size > 1) return;
		this.many.delete(id);
		for (const last of paths) this.one.set(id, last);
	}

	of(id: string): readonly string[] {
		const known = this.one.get(id);
		return known === undefined ? [...this.many.get(id) ?? []] : [known];
	}

	has(id: string): boolean {
		return this.one.has(id) || this.many.has(id);
	}

	holds(id: string, path: string): boolean {
		return this.one.get(id) === path || (this.many.get(id)?.has(path) ?? false);
	}

	ids(): string[] {
		return [...this.one.keys(), ...this.many.keys()];
	}

	/** Ids that more than one note holds. */
	shared(): Iterable<string> {
		return this.many.keys();
	}
}
