import { HEADINGS, MESSAGE, MESSAGE_KINDS } from '../../message/message-note';
import { clientWords } from '../../text/client-sentence';
import { sectionNamed } from '../../text/document';
import { foldText } from '../../text/fold';
import { propertyText } from '../../text/front-matter';
import type { VisibleLine } from '../../text/visible';
import { words } from '../../words/words';
import type { CheckedNote } from '../checked-note';
import { onHeading, onLine, type CheckRule, type Found } from '../rule';

const IN = ['message'] as const;
const NOTICE = '---\nclient_message: notice\n---\n';
const FULL = '---\nclient_message: post-mortem\n---\n';

function headingsOf({ doc }: CheckedNote): readonly string[] {
	const kind = propertyText(doc.frontMatter, MESSAGE.kind)?.toLowerCase();
	return HEADINGS[MESSAGE_KINDS.find((each) => each === kind) ?? 'summary'];
}

const missing: CheckRule = {
	id: 'message/section-missing',
	level: 'warning',
	says: 'A section of the message is missing.',
	why: 'A client looks for the same things in the same place; what is missing is asked for.',
	in: IN,
	find: (note) => headingsOf(note).filter((heading) => !sectionNamed(note.doc, heading))
		.map((heading) => ({ from: 0, to: 0, text: words().found.sectionMissing(heading) })),
	examples: [`⟦⟧${NOTICE}## Where things stand\nMails stop.\n\n## What we have done\nPaused.\n`],
	fine: [
		`${NOTICE}## Where things stand\nMails stop.\n\n## What we have done\nPaused.\n\n## When you will hear from us\nToday.\n`,
		'---\nclient_message: summary\n---\nThree paragraphs.\n',
	],
};

const order: CheckRule = {
	id: 'message/section-order',
	level: 'hint',
	says: 'The section stands before one that comes first.',
	why: 'Impact before cause, cause before change: in another order it reads like a defence.',
	in: IN,
	find: (note) => {
		const lines = headingsOf(note).flatMap((heading) => sectionNamed(note.doc, heading)?.heading ?? []);
		return lines.filter((heading, index) => lines.slice(0, index).some((before) => before.line > heading.line)).map((heading) => onHeading(note, heading.text));
	},
	examples: [`${NOTICE}⟦## What we have done⟧\nPaused.\n\n## Where things stand\nMails stop.\n\n## When you will hear from us\nToday.\n`],
	fine: [`${NOTICE}## Where things stand\nMails stop.\n\n## Something else\nx\n\n## What we have done\nPaused.\n\n## When you will hear from us\nToday.\n`],
};

/** Shorter statements are as likely chance. */
const LONG_ENOUGH = 12;

/** Lines that say one of these statements. */
function linesSaying(note: CheckedNote, statements: readonly string[]): VisibleLine[] {
	const wanted = statements.map((each) => foldText(clientWords(each, ''))).filter((each) => each.length >= LONG_ENOUGH);
	if (wanted.length === 0) return [];
	return note.doc.lines.filter((line) => line.place === 'text' && wanted.some((each) => foldText(line.text).includes(each)));
}

const unverified: CheckRule = {
	id: 'message/unverified-cause',
	level: 'error',
	says: 'The cause is not verified. Say that the analysis is still open.',
	why: 'A cause that rests on an assumption may be taken back, and takes the trust with it.',
	in: IN,
	find: (note) => {
		const { causes } = note.around.message ?? { causes: [] };
		const said = linesSaying(note, causes.filter((cause) => !cause.isVerified).map((cause) => cause.text));
		const found = said.map((line) => onLine(note, line.number));
		return found.length > 0 || !note.around.message || causes.some((cause) => cause.isVerified) ? found : causeNamed(note);
	},
	examples: [
		`${FULL}## Cause\n⟦The printer had an old list of prices.⟧\n`,
		`${FULL}## What happened\n⟦It was late, as the printer had an old list of prices.⟧\n`,
	],
	fine: [`${FULL}## Cause\nThe analysis of the cause is still open.\n`, `${FULL}## Cause\nNo step compares prices before the send.\n`],
};

/** Where no cause is verified, the section can only say that it is open. */
function causeNamed(note: CheckedNote): Found[] {
	const section = sectionNamed(note.doc, HEADINGS['post-mortem'][2]);
	const line = section && note.doc.lines.slice(section.start, section.end).find((each) => each.plain.trim() !== '');
	return !line || /\bopen\b|\bnot (?:yet )?known\b|\bstill\b/i.test(line.text) ? [] : [onLine(note, line.number)];
}

const intent: CheckRule = {
	id: 'message/intent',
	level: 'error',
	says: 'No document holds this control, so it is an intent. Leave it out, or put it in place first.',
	why: 'A client counts on what is named as done; an intent is a promise nobody wrote down.',
	in: IN,
	find: (note) => {
		const open = sectionNamed(note.doc, HEADINGS.update[1]);
		return linesSaying(note, note.around.message?.notInPlace ?? [])
			.filter(({ number }) => !open || number < open.start || number >= open.end).map((line) => onLine(note, line.number));
	},
	examples: [`${FULL}## What we changed\n⟦- Send checklist: Ask for the price list a week before the send. In place.⟧\n`],
	fine: [
		'---\nclient_message: update\n---\n## Completed since the last message\nx\n\n## Still open\n- Ask for the price list a week before the send.\n',
		`${FULL}## What we changed\n- Send checklist: Compare every price with the price list. In place.\n`,
	],
};

const INTERNAL = /!?\[\[[^[\]\r\n]{1,300}\]\]|\]\((?!https?:|mailto:)[^()\r\n]{1,300}\)|\^[A-Za-z0-9-]+[ \t]*$|\(?\b(?:ctl|chk)-[a-z0-9]{6}\b\)?|[[(][\p{L}_][\p{L}\p{N}_ -]{0,40}::[^\]\r\n]{0,200}[\])]|^>[ \t]*\[![\w-]{1,30}\]|(?:^|[ \t])#[^\s#]*\p{L}[^\s#]*/gu;

const internal: CheckRule = {
	id: 'message/internal',
	level: 'error',
	says: 'This is for you, not for a client: a link, an id, a tag, a field or a callout.',
	why: 'It means nothing to a client, or more than it should.',
	in: IN,
	find: (note) => {
		const { inward, otherClients } = note.around.message ?? { inward: [], otherClients: [] };
		const marks = note.doc.lines.filter((line) => line.place === 'text').flatMap((line) => [...line.plain.matchAll(INTERNAL)].map((found) => {
			const lead = found[0].length - found[0].trimStart().length;
			return { from: line.from + found.index + lead, to: line.from + found.index + found[0].trimEnd().length };
		}));
		const own = linesSaying(note, inward).map((line) => ({ ...onLine(note, line.number), text: words().found.inward }));
		const others = note.doc.lines.flatMap((line) => otherClients.flatMap((name) => (line.place === 'text' ? namesIn(line, name) : [])));
		return [...marks, ...own, ...others];
	},
	examples: [
		`${FULL}## What we changed\n- The step stands in ⟦[[Send checklist]]⟧ ⟦(ctl-7k3q2a)⟧ ⟦#sent⟧ ⟦^ctl-7k3q2a⟧\n`,
		`${FULL}## What happened\n⟦> [!note]⟧ Prices\n> ⟦[stress:: high]⟧ see ⟦](Mail.md)⟧\n`,
		`${FULL}## What happened\n⟦The price block was copied while I was on the phone.⟧\n\nThe mail of ⟦Beta Books⟧ was right.\n`,
	],
	fine: [`${FULL}## What happened\nThe shop at https://example.com and [the list](https://example.com/list) was #1 in size; see issue C#.\n`],
};

function namesIn({ text, from }: VisibleLine, name: string): Found[] {
	const said = text.toLowerCase();
	const found: Found[] = [];
	for (let at = said.indexOf(name.toLowerCase()); at >= 0; at = said.indexOf(name.toLowerCase(), at + name.length)) {
		const isWord = !/[\p{L}\p{N}]/u.test(said.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(said.charAt(at + name.length));
		if (isWord) found.push({ from: from + at, to: from + at + name.length, text: words().found.otherClient(name) });
	}
	return found;
}

/** Judged from a part of a note alone, as an editor has it. */
export const messageLineRules: readonly CheckRule[] = [unverified, intent, internal];

export const messageRules: readonly CheckRule[] = [missing, order, ...messageLineRules];
