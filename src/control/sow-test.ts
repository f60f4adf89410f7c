import { readDocument, type Document } from '../text/document';
import { withoutLinks } from '../text/link';
import { readListItem } from '../text/list-item';
import { isTableRule } from '../text/table';
import type { VisibleLine } from '../text/visible';

/** What a statement of work must answer by itself. */
export const SOW_QUESTIONS = ['inputs', 'pause', 'decisions'] as const;
export type SowQuestion = (typeof SOW_QUESTIONS)[number];

/** Where the note answers a question, in its own words. */
export interface SowLine {
	/** Counts from 0. */
	readonly line: number;
	readonly text: string;
}

/** By question; undefined where the note alone does not say. */
export type SowAnswers = Readonly<Record<SowQuestion, SowLine | undefined>>;

/** How a sentence says it, and how it says the opposite; `headings` answer with the first sentence below them. */
interface Phrases {
	readonly said: RegExp;
	readonly not?: RegExp;
	readonly headings: RegExp;
}

const CLIENT = '(?:the |our )?(?:client|customer)';
const GIVES = '(?:provides?|delivers?|supplies|supply|sends?|hands? over|furnish(?:es)?|names?|approves?)';

const PHRASES: Readonly<Record<SowQuestion, Phrases>> = {
	inputs: {
		said: new RegExp([
			`\\b${CLIENT} (?:also |always |must |shall |will |is to |has to |needs to |agrees to |undertakes to )?${GIVES}\\b`,
			`\\b(?:provided|delivered|supplied|sent|approved) (?:in \\w+ )?by ${CLIENT}\\b`,
			`\\b(?:comes?|is|are) from ${CLIENT}\\b`,
			'\\breach(?:es)? (?:the )?(?:studio|contractor|agency|us|me)\\b',
			'\\b(?:texts?|pictures?|photographs?|files?|inputs?|approvals?|access)\\b[^.;]{0,80}\\b(?:have|has|(?:is|are) due (?:on|by)|by) (?:a|an|its|the|their) (?:day|dates?|deadline)\\b',
			'\\bwho provides (?:each|every|which|what)\\b',
		].join('|'), 'i'),
		not: new RegExp(`\\b${CLIENT} (?:provides?|sends?|names?) (?:nothing|no )|\\b(?:no|not)\\b[^.;]{0,40}\\bfrom ${CLIENT}\\b`, 'i'),
		headings: /^(?:what (?:the client|you) (?:must |will )?provides?|client (?:inputs|responsibilities|obligations|duties)|(?:inputs|dependencies|needed) from (?:the client|you)|(?:your|client.s) part)$/i,
	},
	pause: {
		said: new RegExp([
			'\\b(?:pauses?|paused|suspends?|suspended|halts?|halted)\\b',
			'\\b(?:on hold|stands? still|no work (?:is done|starts|goes on))\\b',
			'\\b(?:work|project|building|sending|the send|a send|launch|delivery) (?:stops|can be stopped|may be stopped|waits|does not (?:start|go on|continue))\\b',
			'\\b(?:stops?|holds?) (?:the )?(?:work|project|send|launch)\\b',
			'\\bmoves? (?:the (?:send|launch|delivery|deadline|dates?)|every (?:later )?date|dates|all (?:later )?dates|day for day)\\b',
			'\\bdates?[^.;]{0,60}\\bmoves? by\\b',
		].join('|'), 'i'),
		not: /\b(?:never|not|nothing|neither)\b[^.;]{0,30}\b(?:pauses?|paused|suspends?|suspended|halts?|halted|on hold|stops?|moves?)\b|\bwithout (?:a )?(?:pause|delay|stopping)\b|\bpause (?:button|menu)\b/i,
		headings: /^(?:pauses?|pausing(?: the)? work|what pauses (?:the )?work|suspension(?: of work)?|holds?|stop rules?)$/i,
	},
	decisions: {
		said: new RegExp([
			'\\bdecision log\\b',
			'\\b(?:decisions?|approvals?|changes?|agreements?)\\b[^.;]{0,80}\\b(?:recorded|logged|written down|kept|noted|confirmed|stand) (?:once |only |both )?(?:they )?(?:stand )?in\\b',
			'\\b(?:decisions?|changes?|approvals?)\\b[^.;]{0,80}\\bcounts? (?:once|only|when)\\b[^.;]{0,60}\\b(?:in|on) (?:the|our|an?)\\b',
			'\\b(?:records?|logs?|notes?|keeps?) (?:all |every |the |each )?(?:decisions?|approvals?|changes)\\b[^.;]{0,60}\\b(?:in|on) (?:the|our|an?)\\b',
			'\\bapproved in writing\\b[^.;]{0,80}\\b(?:in|on) (?:the|our) (?:\\w+ ){0,2}(?:log|channel|board|tool|folder|portal)\\b',
		].join('|'), 'i'),
		not: /\b(?:decisions?|approvals?|changes?)\b[^.;]{0,30}\b(?:are|is) (?:not|never|nowhere) (?:recorded|logged|written|kept|noted)\b/i,
		headings: /^(?:decisions?|decision log|(?:where )?decisions (?:are )?recorded|record of decisions)$/i,
	},
};

/** Longer lines are cut before they are looked through. */
const LONGEST = 2000;

/**
 * Answers the three questions from the note alone: what the client must provide, what pauses work, where decisions are
 * recorded. A sentence that says the opposite, a placeholder, code, comments and front matter answer nothing.
 */
export function testSow(text: string): SowAnswers {
	const doc = readDocument(text);
	const headings = new Set(doc.headings.map((heading) => heading.line));
	const sentences = doc.lines.flatMap((line) => (headings.has(line.number) ? [] : sentencesOf(line)));
	const answer = (question: SowQuestion): SowLine | undefined => {
		const { said, not } = PHRASES[question];
		return sentences.find((each) => said.test(each.text) && !not?.test(each.text)) ?? belowHeading(doc, sentences, PHRASES[question]);
	};
	return { inputs: answer('inputs'), pause: answer('pause'), decisions: answer('decisions') };
}

/** Headings alone promise nothing; what stands below them does. */
function sentencesOf(line: VisibleLine): SowLine[] {
	if (line.place !== 'text' || isTableRule(line.text)) return [];
	const own = readListItem(line)?.plain ?? line.plain;
	const said = withoutLinks(own.slice(0, LONGEST)).replace(/[*_]{2}/g, '').trim();
	return said.split(/[.!?;](?:\s+|$)/).map((each) => each.trim()).filter((each) => each !== '' && !isOpen(each)).map((each) => ({ line: line.number, text: each }));
}

/** Something is still to be filled in. */
function isOpen(text: string): boolean {
	return /\[(?:insert|add)[ \t]|\b(?:TBD|TODO)\b|\{\{/.test(text);
}

function belowHeading(doc: Document, sentences: readonly SowLine[], { headings, not }: Phrases): SowLine | undefined {
	const heading = doc.headings.find((each) => headings.test(each.text.replace(/^[\d.)\s]+/, '').trim()));
	if (!heading) return undefined;
	const end = doc.headings.find((each) => each.line > heading.line && each.level <= heading.level)?.line ?? doc.lines.length;
	return sentences.find((each) => each.line > heading.line && each.line < end && !not?.test(each.text));
}
