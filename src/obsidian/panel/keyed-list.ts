/** An element and what brings it up to date; it must write nothing that is there already. */
export interface Drawn<Item> {
	readonly el: HTMLElement;
	update(item: Item): void;
}

/**
 * The children of an element as a list of records. Keeps true: an element lives as long as its key is in the list, and a
 * list that says the same as before changes nothing in the document.
 */
export class KeyedList<Item extends { readonly key: string }> {
	private readonly drawn = new Map<string, Drawn<Item>>();

	constructor(private readonly parent: HTMLElement, private readonly draw: () => Drawn<Item>) {}

	update(items: readonly Item[]): void {
		const wanted = new Map(items.map((item) => [item.key, item]));
		for (const [key, { el }] of this.drawn) {
			if (wanted.has(key)) continue;
			el.remove();
			this.drawn.delete(key);
		}
		let next = this.parent.firstElementChild;
		for (const [key, item] of wanted) {
			const drawn = this.drawn.get(key) ?? this.draw();
			this.drawn.set(key, drawn);
			drawn.update(item);
			if (drawn.el === next) next = next.nextElementSibling;
			else this.parent.insertBefore(drawn.el, next);
		}
	}
}
