import { SECTIONS } from '../../incident/note-sections';
import { sectionNamed } from '../../text/document';
import { isSafeUrl, readLinks, type Link } from '../../text/link';
import { words } from '../../words/words';
import type { CheckedNote } from '../checked-note';
import { onHeading, onLine, type CheckRule, type Found } from '../rule';

const IN = ['incident', 'unreadable'] as const;

interface Placed {
	readonly link: Link;
	/** Offset of the line the link was read on. */
	readonly at: number;
}

/** Links of the lines a reader sees, front matter left out. */
function linksOf(note: CheckedNote): Placed[] {
	return note.doc.lines.flatMap((line) => (line.place === 'text' ? readLinks(line.plain).map((link) => ({ link, at: line.from })) : []));
}

function followed(note: CheckedNote, outcome: 'missing' | 'ambiguous'): Found[] {
	const said = words().found;
	return linksOf(note)
		.filter(({ link }) => link.kind !== 'url' && link.target !== '' && note.around.follow(link.target, note.path) === outcome)
		.map(({ link, at }) => ({
			from: at + link.from,
			to: at + link.to,
			text: outcome === 'missing' ? said.leadsNowhere(link.target) : said.ambiguous(link.target),
		}));
}

const broken: CheckRule = {
	id: 'evidence/broken-link',
	level: 'warning',
	says: 'This link leads nowhere.',
	why: 'Evidence that cannot be opened proves nothing.',
	in: IN,
	find: (note) => followed(note, 'missing'),
	examples: ['## Evidence\n- Message thread: ⟦[[Missing mail]]⟧\n'],
	fine: ['## Evidence\n- Message thread: [[Mail]] and https://example.com\n', '## Response\n`[[Missing mail]]` is how a link looks\n'],
};

const ambiguous: CheckRule = {
	id: 'evidence/ambiguous-link',
	level: 'hint',
	says: 'More than one note could be meant.',
	why: 'It may open another note on another device.',
	in: IN,
	find: (note) => followed(note, 'ambiguous'),
	examples: ['## Evidence\n- Message thread: ⟦[[Ambiguous]]⟧\n'],
	fine: ['## Evidence\n- Message thread: [[Mail]]\n'],
};

const noReason: CheckRule = {
	id: 'evidence/no-reason',
	level: 'hint',
	says: 'Say in parentheses why it is not available.',
	why: 'Without a reason nobody knows whether anyone looked.',
	in: IN,
	find: (note) => note.evidence
		.filter((item) => item.state === 'open' && item.line !== undefined && /not available/i.test(note.doc.lines[item.line]?.text ?? ''))
		.map((item) => onLine(note, item.line)),
	examples: ['## Evidence\n⟦- Invoice record: not available⟧\n'],
	fine: ['## Evidence\n- Invoice record: not available (not invoiced yet)\n'],
};

const open: CheckRule = {
	id: 'evidence/open',
	level: 'hint',
	says: 'Some of the seven records are neither linked nor marked as not available.',
	why: 'Collect before you explain: the record that is missing is often the one that disagrees.',
	in: IN,
	find: (note) => {
		const missing = note.evidence.filter((item) => item.state === 'open').map((item) => item.name);
		if (!sectionNamed(note.doc, SECTIONS.evidence) || missing.length === 0) return [];
		return [{ ...onHeading(note, SECTIONS.evidence), text: words().found.evidenceOpen(missing), fix: { title: words().checks.fixes.linkEvidence, command: 'link-evidence' } }];
	},
	examples: ['⟦## Evidence⟧\n- Message thread: [[Mail]]\n'],
	fine: ['## Response\nNo evidence yet.\n'],
};

const unsafe: CheckRule = {
	id: 'evidence/unsafe-link',
	level: 'warning',
	says: 'This address is shown as text and never opened.',
	why: 'Only vault links, https, http and mailto are opened.',
	in: IN,
	find: (note) => linksOf(note).filter(({ link }) => link.kind === 'url' && !isSafeUrl(link.target)).map(({ link, at }) => ({ from: at + link.from, to: at + link.to })),
	examples: ['## Evidence\n- Message thread: ⟦[open](javascript:alert)⟧\n'],
	fine: ['## Evidence\n- Message thread: [open](https://example.com)\n'],
};

export const evidenceRules: readonly CheckRule[] = [broken, ambiguous, unsafe, noReason, open];
