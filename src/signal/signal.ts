import { readTexts } from '../incident/properties';
import { readDay, type Day } from '../text/calendar';
import { baseName } from '../text/file-name';
import { foldText } from '../text/fold';
import { hasOwn } from '../text/record';

/** The property keys of a signal: public, people's files and queries depend on them. */
export const SIGNAL = { date: 'signal_date', source: 'signal_source', gap: 'signal_gap', control: 'signal_control', incident: 'incident' } as const;

/** A near miss or an oddity worth one sentence; everything but the sentence stands in its properties. */
export interface Signal {
	/** Undefined when the property holds no day. */
	readonly date?: Day;
	/** The kind of its source, as written. */
	readonly source: string;
	/** The one gap in a process it points to. */
	readonly gap: string;
	/** The first control to test. */
	readonly control: string;
	/** The incident it became, as a link; empty until then. */
	readonly incident: string;
}

/** Whether front matter belongs to a signal; one whose day cannot be read still is one. */
export function isSignal(frontMatter: unknown): boolean {
	return hasOwn(frontMatter, SIGNAL.date);
}

/** Undefined for a note that is no signal. */
export function readSignal(frontMatter: unknown): Signal | undefined {
	if (!isSignal(frontMatter)) return undefined;
	const text = (key: string): string => readTexts(frontMatter, key)[0] ?? '';
	const date = readDay(text(SIGNAL.date).slice(0, 10));
	return { ...(date && { date }), source: text(SIGNAL.source), gap: text(SIGNAL.gap), control: text(SIGNAL.control), incident: text(SIGNAL.incident) };
}

/** What a signal is called: its file name without the day in front. */
export function signalTitle(path: string): string {
	const name = baseName(path);
	return name.replace(/^\d{4}-\d{2}-\d{2}[\s_–—-]*/, '') || name;
}

/** Kinds of sources that are offered; any other may be written. */
export const SOURCES = [
	'near miss', 'near miss found late', 'scope dispute', 'slow communication', 'missed message', 'client message', 'own test', 'provider mail',
] as const;

/** A failure of communication asks for a closer look: what went unsaid once goes unsaid again. */
export function isCommunication({ source }: Pick<Signal, 'source'>): boolean {
	const folded = foldText(source);
	return folded === 'missed message' || /(?:^| )(?:mis|non)?communication(?: |$)/.test(folded);
}

/** Where to begin with a kind of signal that comes again and again: texts to change, not answers. */
export interface StartingPoint {
	readonly source: (typeof SOURCES)[number];
	readonly gap: string;
	readonly control: string;
}

export const STARTING_POINTS: readonly StartingPoint[] = [
	{
		source: 'scope dispute',
		gap: 'The agreement does not say where the work ends and a change begins',
		control: 'One line in the statement of work: what is included, and how a change is asked for and priced',
	},
	{
		source: 'slow communication',
		gap: 'No time is promised for an answer, and nobody looks for questions that wait',
		control: 'Answers within one working day, promised in the communication protocol; waiting questions listed on Monday',
	},
	{
		source: 'near miss found late',
		gap: 'Nothing between the work and the client would have shown it',
		control: 'One step in the delivery checklist that would have shown it before the client did',
	},
];
