import { readDay, readInstant, type Day, type Instant } from '../text/calendar';
import { hasOwn, isRecord } from '../text/record';

/** The property keys of an incident note: public, people's files and queries depend on them. */
export const PROPERTY = {
	id: 'incident_id',
	status: 'incident_status',
	date: 'incident_date',
	severity: 'severity',
	impact: 'impact',
	scope: 'scope',
	service: 'service',
	client: 'client',
	sow: 'sow',
	checklists: 'checklists',
	detectedAt: 'detected_at',
	containedAt: 'contained_at',
	notifiedAt: 'notified_at',
	resolvedAt: 'resolved_at',
	reviewDue: 'review_due',
	tags: 'tags',
	aliases: 'aliases',
} as const;

/** Whose outage an incident is; only in those that were marked as one. */
export const OUTAGE = 'outage';

export const STATUSES = ['candidate', 'open', 'contained', 'resolved', 'closed', 'dismissed'] as const;
export type Status = (typeof STATUSES)[number];

export const SEVERITIES = ['P1', 'P2', 'P3'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SCOPES = ['many', 'one', 'unknown'] as const;
export type Scope = (typeof SCOPES)[number];

export interface IncidentProperties {
	/** As written; empty when the property holds nothing that could be an id. */
	readonly id: string;
	readonly status?: Status;
	readonly severity?: Severity;
	readonly impact: string;
	readonly scope?: Scope;
	readonly service: string;
	/** A link or plain text, as written. */
	readonly client: string;
	/** Links as written. */
	readonly sows: readonly string[];
	readonly checklists: readonly string[];
	readonly aliases: readonly string[];
	readonly index: IndexProperties;
	/** Properties whose value has the wrong type or is not one of the allowed words. */
	readonly odd: readonly OddProperty[];
}

/** The properties that repeat what the lines say, for Bases and queries. */
export interface IndexProperties {
	readonly date?: Day;
	readonly detectedAt?: Instant;
	readonly containedAt?: Instant;
	readonly notifiedAt?: Instant;
	readonly resolvedAt?: Instant;
	readonly reviewDue?: Day;
}

export interface OddProperty {
	readonly key: string;
	readonly why: 'type' | 'value' | 'unquoted link';
}

/** Whether front matter belongs to an incident; a note whose id is empty still is one. */
export function isIncident(frontMatter: unknown): boolean {
	return hasOwn(frontMatter, PROPERTY.id);
}

export function readProperties(frontMatter: unknown): IncidentProperties {
	const reader = new Reader(isRecord(frontMatter) ? frontMatter : {});
	const status = reader.word(PROPERTY.status, STATUSES);
	const severity = reader.word(PROPERTY.severity, SEVERITIES);
	const scope = reader.word(PROPERTY.scope, SCOPES);
	return {
		id: reader.text(PROPERTY.id),
		impact: reader.text(PROPERTY.impact),
		service: reader.text(PROPERTY.service),
		client: reader.text(PROPERTY.client),
		sows: reader.texts(PROPERTY.sow),
		checklists: reader.texts(PROPERTY.checklists),
		aliases: reader.texts(PROPERTY.aliases),
		...(status && { status }),
		...(severity && { severity }),
		...(scope && { scope }),
		index: reader.index(),
		odd: reader.odd,
	};
}

/** The texts of any property, read as those of an incident are. */
export function readTexts(frontMatter: unknown, key: string): string[] {
	return new Reader(isRecord(frontMatter) ? frontMatter : {}).texts(key);
}

class Reader {
	readonly odd: OddProperty[] = [];

	constructor(private readonly source: Readonly<Record<string, unknown>>) {}

	/** One value; of a list the first, which is noted. */
	text(key: string): string {
		const value = this.value(key);
		if (Array.isArray(value) && unquotedLink(value) === undefined) this.odd.push({ key, why: 'type' });
		return this.texts(key)[0] ?? '';
	}

	private value(key: string): unknown {
		return Object.hasOwn(this.source, key) ? this.source[key] : undefined;
	}

	/** One value or a list, each as text; what is no text is noted, and left out unless it is a number or a yes or no. */
	texts(key: string): string[] {
		const value = this.value(key);
		const link = unquotedLink(value);
		if (link !== undefined) {
			this.odd.push({ key, why: 'unquoted link' });
			return [link];
		}
		return (Array.isArray(value) ? value : [value]).flatMap((each: unknown) => this.oneText(key, each));
	}

	private oneText(key: string, value: unknown): string[] {
		if (value === undefined || value === null) return [];
		if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
		if (typeof value === 'number' || typeof value === 'boolean') {
			this.odd.push({ key, why: 'type' });
			return [String(value)];
		}
		const link = unquotedLink(value);
		this.odd.push({ key, why: link === undefined ? 'type' : 'unquoted link' });
		return link === undefined ? [] : [link];
	}

	word<Word extends string>(key: string, allowed: readonly Word[]): Word | undefined {
		const text = this.text(key);
		const word = allowed.find((each) => each.toLowerCase() === text.toLowerCase());
		if (text !== '' && !word) this.odd.push({ key, why: 'value' });
		return word;
	}

	index(): IndexProperties {
		const found: Record<string, Day | Instant> = {};
		const days = [['date', PROPERTY.date], ['reviewDue', PROPERTY.reviewDue]] as const;
		const instants = [
			['detectedAt', PROPERTY.detectedAt], ['containedAt', PROPERTY.containedAt],
			['notifiedAt', PROPERTY.notifiedAt], ['resolvedAt', PROPERTY.resolvedAt],
		] as const;
		for (const [name, key] of days) this.put(found, name, key, readDay);
		for (const [name, key] of instants) this.put(found, name, key, readInstant);
		return found;
	}

	private put(found: Record<string, Day | Instant>, name: string, key: string, read: (text: string) => Day | Instant | undefined): void {
		const text = this.text(key);
		const value = read(text);
		if (value !== undefined) found[name] = value;
		else if (text !== '') this.odd.push({ key, why: 'value' });
	}
}

/** `client: [[Acme]]` without quotes is a list in a list to YAML. */
function unquotedLink(value: unknown): string | undefined {
	if (!Array.isArray(value) || value.length !== 1) return undefined;
	const inner: unknown = value[0];
	if (!Array.isArray(inner) || inner.length === 0) return undefined;
	return inner.every((part: unknown) => typeof part === 'string' || typeof part === 'number') ? `[[${inner.join(', ')}]]` : undefined;
}
