/**
 * Which notes hold an id; an id that no note holds any more is gone. Keeps true: an id is in one of the two maps, in the
 * first while one note holds it, as nearly all do. Lists and not sets, which weigh more than what the notes give.
 */
export class PathsById {
	private readonly one = new Map<string, string>();
	private readonly many = new Map<string, string[]>();

	add(id: string, path: string): void {
		const [known, paths] = [this.one.get(id), this.many.get(id)];
		if (paths) {
			if (!paths.includes(path)) paths.push(path);
		} else if (known === undefined) this.one.set(id, path);
		else if (known !== path) {
			this.one.delete(id);
			this.many.set(id, [known, path]);
		}
	}

	remove(id: string, path: string): void {
		if (this.one.get(id) === path) this.one.delete(id);
		const paths = this.many.get(id);
		const place = paths?.indexOf(path) ?? -1;
		if (!paths || place < 0) return;
		paths.splice(place, 1);
		const [last] = paths;
		if (last === undefined || paths.length > 1) return;
		this.many.delete(id);
		this.one.set(id, last);
	}

	of(id: string): readonly string[] {
		const known = this.one.get(id);
		return known === undefined ? [...this.many.get(id) ?? []] : [known];
	}

	has(id: string): boolean {
		return this.one.has(id) || this.many.has(id);
	}

	holds(id: string, path: string): boolean {
		return this.one.get(id) === path || (this.many.get(id)?.includes(path) ?? false);
	}

	ids(): string[] {
		return [...this.one.keys(), ...this.many.keys()];
	}

	/** Ids that more than one note holds. */
	shared(): Iterable<string> {
		return this.many.keys();
	}
}
