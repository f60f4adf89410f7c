import type { Anchor } from '../control/anchor';
import { readBreakerTraces, type BreakerTrace } from '../control/breaker-trace';
import { readControls, type Control } from '../control/control';
import { readDueLines, type DueLine } from '../control/due-line';
import { readIncident, type Incident } from '../incident/incident';
import { isIncident, PROPERTY } from '../incident/properties';
import { readViews } from '../incident/views';
import { readRewrites, type Rewrite } from '../language/rewrite-table';
import { isMessage, readMessage, type ClientMessage } from '../message/message-note';
import { PERIOD } from '../signal/period';
import { readSignal, type Signal } from '../signal/signal';
import { readDocument, type Document } from '../text/document';
import { isConflictCopy } from '../text/file-name';
import { readBlock } from '../text/front-matter';
import type { Link } from '../text/link';
import { hasOwn } from '../text/record';
import { causeOf, type Cause } from '../whys/verified-cause';
import { readWhyChains } from '../whys/why-chain';

/** What the index asks of a note, as the app's metadata or a reader of plain files gives it. */
export interface NoteFacts {
	readonly path: string;
	/** Undefined when the note has none, and when its YAML cannot be read. */
	readonly frontMatter: unknown;
	/** There is a block between two `---` lines, but no YAML in it that can be read. */
	readonly frontMatterBroken: boolean;
	/** Blocks that end in the id of a control. */
	readonly anchors: readonly Anchor[];
	/** Whether any task ends in the id of a due line. */
	readonly hasDueLines: boolean;
	/** It stands in a folder of notes that are copied for projects. */
	readonly isTemplate: boolean;
}

/** What one note gives to the whole; replaced whole whenever the note changes. */
export interface Contribution {
	readonly path: string;
	readonly anchors: readonly Anchor[];
	readonly incident?: Incident;
	readonly controls: readonly Control[];
	readonly dueLines: readonly DueLine[];
	readonly traces: readonly BreakerTrace[];
	/** Rows of its rewrite tables. */
	readonly rewrites: readonly Rewrite[];
	/** Links of the root causes of its why chains. */
	readonly rootCauses: readonly Link[];
	/** For a signal; its metadata says all of it. */
	readonly signal?: Signal;
	/** What each of its why chains came to. */
	readonly causes: readonly Cause[];
	/** What it says in the view of the person who acted, for no client to read. */
	readonly operatorView: readonly string[];
	/** A text for a client. */
	readonly message?: ClientMessage;
	/** An incident whose properties cannot be read; it counts nowhere else. */
	readonly unreadable?: Unreadable;
	readonly conflictCopy: boolean;
	/** Client messages and periodic reviews hold the words of controls without being copies. */
	readonly quotesControls: boolean;
	/** What it holds waits to be copied, so it is neither a copy nor proof; an artifact may well be a template. */
	readonly isTemplate: boolean;
}

export interface Unreadable {
	/** Counts from 0. */
	readonly line: number;
	readonly why: 'yaml' | 'too long' | 'no id';
}

/** Past this many characters a note is listed as too long instead of being read. */
export const LONGEST_NOTE = 5_000_000;

/** Whether the text of a note must be read, or its metadata says enough. */
export function needsText(facts: NoteFacts, isLog: boolean): boolean {
	return isLog || facts.hasDueLines || facts.frontMatterBroken || isIncident(facts.frontMatter);
}

/** The contribution of a note from its metadata alone; undefined when it has nothing to do with incidents. */
export function contributionOfMetadata(facts: NoteFacts): Contribution | undefined {
	const found = bare(facts);
	return isEmpty(found) ? undefined : found;
}

/** `rootCauseLabel` is what the user calls the root cause of a why chain. */
export function contributionOf(facts: NoteFacts, text: string, rootCauseLabel?: string): Contribution | undefined {
	if (text.length > LONGEST_NOTE) return contributionOfLong(facts);
	const doc = readDocument(text);
	const broken = facts.frontMatterBroken ? brokenIncident(doc) : undefined;
	if (broken) return { ...bare(facts), unreadable: broken };
	const rest = { ...bare(facts), dueLines: readDueLines(doc), traces: readBreakerTraces(doc) };
	if (!isIncident(facts.frontMatter)) return isEmpty(rest) ? undefined : rest;
	const incident = readIncident(facts.path, doc, facts.frontMatter);
	if (incident.id === '') return { ...rest, unreadable: { line: 0, why: 'no id' } };
	const chains = readWhyChains(doc, rootCauseLabel);
	const rootCauses = chains.flatMap((chain) => chain.rootCause?.links ?? []);
	return {
		...rest, incident, controls: readControls(doc), rewrites: readRewrites(doc), rootCauses,
		causes: chains.map(causeOf), operatorView: readViews(doc).operator,
	};
}

/** Not read, but what its metadata says still holds. */
function contributionOfLong(facts: NoteFacts): Contribution | undefined {
	return isIncident(facts.frontMatter) ? { ...bare(facts), unreadable: { line: 0, why: 'too long' } } : contributionOfMetadata(facts);
}

function bare(facts: NoteFacts): Contribution {
	const [signal, message] = [readSignal(facts.frontMatter), readMessage(facts.frontMatter)];
	return {
		path: facts.path,
		anchors: facts.anchors,
		controls: [],
		dueLines: [],
		traces: [],
		rewrites: [],
		rootCauses: [],
		causes: [],
		operatorView: [],
		conflictCopy: isConflictCopy(facts.path),
		quotesControls: isMessage(facts.frontMatter) || hasOwn(facts.frontMatter, PERIOD),
		isTemplate: facts.isTemplate,
		...(signal && { signal }),
		...(message && { message }),
	};
}

function isEmpty(contribution: Contribution): boolean {
	return !contribution.signal && !contribution.message && contribution.anchors.length + contribution.dueLines.length + contribution.traces.length === 0;
}

const idLine = new RegExp(`^["']?${PROPERTY.id}["']?[ \\t]*:`);

/** Broken YAML belongs to an incident when one of its lines sets the id; the line is the one that YAML stumbles over, where that can be said. */
function brokenIncident(doc: Document): Unreadable | undefined {
	const block = doc.frontMatter;
	const id = block?.lines.find((each) => idLine.test(each.text));
	return block && id && { line: readBlock(block).brokenAt ?? id.number, why: 'yaml' };
}
