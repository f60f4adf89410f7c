import type { EvidenceItem } from '../../incident/evidence';
import type { FormalReason } from '../../incident/formal-review';
import type { NoticeStanding } from '../../incident/notice-deadline';
import type { Handoff } from '../../incident/handoff';
import type { Durations } from '../../incident/timeline';
import { utcDayOf, utcTimeOf } from '../../text/calendar';
import { words } from '../../words/words';
import type { Prevention } from '../prevention';
import type { Tone } from './panel-row';

/** Something that is known of an incident, with its parts where they are worth a look one by one. */
export interface Fact {
	readonly key: string;
	readonly name: string;
	/** How it stands, in a few words; empty when the parts say it all. */
	readonly value: string;
	readonly tone: Tone;
	readonly details: readonly string[];
	readonly parts: readonly FactPart[];
}

export interface FactPart {
	readonly key: string;
	readonly icon: string;
	readonly tone: Tone;
	readonly name: string;
	readonly word: string;
}

/** Could somebody else take over: its parts are listed as long as one is not met. */
export function handoffFact(handoff: Handoff): Fact {
	const { name, parts, met, unmet } = words().panel.thisIncident.handoff;
	const keys = ['whatBroke', 'whoWasAffected', 'whenItStarted'] as const;
	return checklist('handoff', name, keys.map((key) => ({ key, name: parts[key], isMet: handoff[key] })), [met, unmet], ofAll);
}

/** An item counts when a link of it leads somewhere, or when it says why it is not available. */
export function evidenceFact(items: readonly EvidenceItem[], leads: (item: EvidenceItem) => boolean): Fact {
	const said = words().panel.thisIncident.evidence;
	const names = words().review.evidence.items;
	const linked = items.filter((item) => item.state === 'linked' && leads(item));
	const broken = items.filter((item) => item.state === 'linked' && !leads(item));
	const absent = items.filter((item) => item.state === 'not available');
	const open = items.filter((item) => item.state === 'open');
	const named = (some: readonly EvidenceItem[]): string[] => some.map((item) => names[item.name]);
	const count = linked.length + absent.length;
	return {
		key: 'evidence',
		name: said.name,
		value: ofAll(count, items.length),
		tone: count === items.length ? 'success' : 'plain',
		details: [
			...(count > 0 ? [said.counted(linked.length, absent.length)] : []),
			...(broken.length > 0 ? [said.broken(named(broken))] : []),
			...(open.length > 0 && open.length < items.length ? [said.open(named(open))] : []),
		],
		parts: [],
	};
}

/** Its parts are left out while nobody has thought of controls yet. */
export function preventionFact(gate: Prevention, withParts: boolean): Fact {
	const said = words().panel.thisIncident.prevention;
	const keys = ['clause', 'step', 'breaker', 'review'] as const;
	const parts = keys.map((key) => ({ key, name: said.parts[key], isMet: gate[key] }));
	const fact = checklist('prevention', said.name, parts, [said.met, said.unmet], (met, all) => said.gate(met, all, met === all));
	return withParts ? fact : { ...fact, parts: [] };
}

/** Undefined while nothing has been reached that could be measured. */
export function timesFact(durations: Durations): Fact | undefined {
	const said = words().panel.thisIncident.times;
	const keys = ['toContained', 'toNotified', 'toResolved'] as const;
	const parts = keys.flatMap((key): FactPart[] => {
		const minutes = durations[key];
		return minutes === undefined ? [] : [{ key, icon: 'clock', tone: 'faint', name: said.parts[key], word: words().time.duration(minutes) }];
	});
	return parts.length === 0 ? undefined : { key: 'times', name: said.name, value: '', tone: 'plain', details: [], parts };
}

/** What is left of the time in which a client should hear, or by how much it was missed. */
export function noticeFact({ by, minutes, isSent }: NoticeStanding): Fact {
	const said = words().panel.thisIncident.notice;
	const isLate = minutes < 0;
	const stretch = words().time.duration(Math.abs(minutes));
	const value = isSent ? (isLate ? said.sentLate(stretch) : said.sentInTime) : isLate ? said.late(stretch) : said.left(stretch);
	return {
		key: 'notice', name: said.name, value, tone: isLate ? 'warning' : isSent ? 'success' : 'accent',
		details: isSent ? [] : [said.by(utcDayOf(by), utcTimeOf(by))], parts: [],
	};
}

export function formalFact(reasons: readonly FormalReason[]): Fact {
	const said = words().panel.thisIncident.formal;
	const isCalled = reasons.length > 0;
	return {
		key: 'formal',
		name: said.name,
		value: isCalled ? said.called : said.short,
		tone: 'plain',
		details: isCalled ? [said.because(reasons.map((reason) => said.reasons[reason]))] : [],
		parts: [],
	};
}

type Check = { readonly key: string; readonly name: string; readonly isMet: boolean };

function checklist(key: string, name: string, checks: readonly Check[], [met, unmet]: readonly [string, string], value: (met: number, all: number) => string): Fact {
	const count = checks.filter((check) => check.isMet).length;
	const isWhole = count === checks.length;
	const parts = checks.map((check): FactPart => ({
		key: check.key,
		icon: check.isMet ? 'check' : 'circle-dashed',
		tone: check.isMet ? 'success' : 'faint',
		name: check.name,
		word: check.isMet ? met : unmet,
	}));
	return { key, name, value: value(count, checks.length), tone: isWhole ? 'success' : 'plain', details: [], parts: isWhole ? [] : parts };
}

function ofAll(count: number, all: number): string {
	return words().panel.thisIncident.ofAll(count, all);
}
