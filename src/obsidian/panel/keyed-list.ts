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
		const wanted = byKey(items);
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

/** Items that share a key, as two lines of one note with the same id do, are told apart by their order. */
function byKey<Item extends { readonly key: string }>(items: readonly Item[]): Map<string, Item> {
	const found = new Map<string, Item>();
	for (const item of items) {
		let key = item.key;
		for (let number = 2; found.has(key); number++) key = `${item.key} ${number}`;
		found.set(key, item);
	}
	return found;
}
