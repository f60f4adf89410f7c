import { readInstant, type Instant } from '../text/calendar';
import type { Document } from '../text/document';
import { readListItem } from '../text/list-item';

/** A line in a breaker's log: a list item with a UTC time and the breaker's id as a word. */
export interface BreakerTrace {
	readonly id: string;
	readonly at: Instant;
	readonly line: number;
	readonly kind: 'fired' | 'overridden' | 'other';
}

const TIME = /(?:^|\s)(\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2})(?::\d{2})?\s?(?:UTC|Z)(?![\w])/i;
const ID = /(?:^|[^\w^#/-])(ctl-[a-z0-9]{6})(?![\w-])/gi;

export function readBreakerTraces(doc: Document): BreakerTrace[] {
	return doc.lines.flatMap((line) => {
		const item = /ctl-/i.test(line.plain) ? readListItem(line) : undefined;
		const at = item && readInstant(TIME.exec(item.plain)?.[1]);
		if (!item || !at) return [];
		const bold = /\*\*(Fired|Overridden)\*\*/i.exec(item.plain)?.[1]?.toLowerCase();
		const kind = bold === 'fired' || bold === 'overridden' ? bold : 'other';
		return [...item.plain.matchAll(ID)].map((found) => ({ id: (found[1] ?? '').toLowerCase(), at, line: line.number, kind }));
	});
}
