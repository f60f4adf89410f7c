/**
 * Items in order, where single ones come and go. Keeps true: an item is found by halving, so that it costs next to the same
 * among ten thousand as among ten; many new ones are sorted in at once; a list handed out never changes.
 */
export class Ordered<Item> {
	private items: Item[] = [];
	private loose: Item[] = [];
	private isShared = false;

	/** `compare` may call two items equal only if one cannot be told from the other. */
	constructor(private readonly compare: (a: Item, b: Item) => number) {}

	add(items: readonly Item[]): void {
		this.loose.push(...items);
	}

	remove(items: readonly Item[]): void {
		if (items.length === 0) return;
		this.settle();
		for (const item of items) this.own().splice(this.items.indexOf(item, this.placeOf(item)), 1);
	}

	all(): readonly Item[] {
		this.settle();
		this.isShared = true;
		return this.items;
	}

	private settle(): void {
		if (this.loose.length === 0) return;
		const items = this.own();
		if (this.loose.length > items.length / 8) this.items = [...items, ...this.loose].sort(this.compare);
		else for (const item of this.loose) items.splice(this.placeOf(item), 0, item);
		this.loose = [];
	}

	private own(): Item[] {
		if (this.isShared) this.items = [...this.items];
		this.isShared = false;
		return this.items;
	}

	/** Where the item stands, or would. */
	private placeOf(item: Item): number {
		return firstWhere(this.items, (each) => this.compare(each, item) >= 0);
	}
}

/** Index of the first item for which the test holds, in a list where it holds for all behind it too; its length for none. */
export function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
	let low = 0;
	let high = items.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const item = items[middle];
		if (item !== undefined && holds(item)) high = middle;
		else low = middle + 1;
	}
	return low;
}
