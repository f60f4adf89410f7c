/**
 * Bad input and faults, and what must happen. Refusing means: nothing is written, one notice says what, in which note and what to
 * do, and whatever was typed is still there. A test covers a row by ending its name in `(reliability 8)` or `(reliability 8, 10)`.
 */
export interface ReliabilityRow {
	readonly number: number;
	readonly fault: string;
	readonly expected: string;
}

const GROUPS: Readonly<Record<string, readonly (readonly [fault: string, expected: string])[]>> = {
	'Files and text': [
		['CRLF; mixed line endings', 'new lines take the ending of their neighbour; other lines stay untouched'],
		['A byte order mark', 'kept; properties are still found'],
		['No final newline; an empty file; nothing but properties', 'works; none is added beyond our own line'],
		['YAML with a tab, an unclosed bracket, `title: DB: down`, a key twice', 'listed as unreadable with its line; properties are not written; the body still is'],
		['`client: [[Acme]]` without quotes', 'understood as the link; a finding'],
		['A property of the wrong type', 'read as far as it goes; a finding; never coerced'],
		['Comments, quotes and an unusual order among the properties', 'kept; only the line of a value that really changes is written'],
		['Code, comments and fences that hold what looks like a control', 'neither control nor anchor; nothing goes into a fence that is never closed'],
		['Checkboxes in callouts, quotes and numbered lists, with any marker, status and depth', 'read, and ticked in place with their prefix'],
		['A block id twice in one note', 'refused with both lines; a new id is offered for the second'],
		['A heading that is missing, there twice, or at another level', 'missing: brought or offered; twice: the first'],
		['Table cells with pipes, links and backticks', 'escaped on writing, unescaped on reading, exactly'],
		['5 MB, 20,000 lines, a line of 1 MB, 20,000 properties', 'time grows with the size; past a cap the note is listed as too long'],
		['Marks of a merge that nobody finished', 'a finding; every writer refuses'],
		['Conflict copies of a sync', 'recognised, not counted, listed as needing a merge'],
		['Other scripts, right to left, joined emoji, combining marks, U+2028, variation selectors', 'never cut inside a character; read tolerantly; user text finds its own direction'],
		['Fields of Tasks and Dataview behind the date, tags behind the id', 'kept; ours are found among them'],
	],
	'Names, ids and places': [
		['Forbidden, reserved, overlong and empty file names', 'the file name is cleaned; the note keeps the full title'],
		['File systems without case, or with decomposed names', 'compared folded; a name that is taken gives way to the next free one'],
		['Two devices create the same incident id', 'both notes live, both are shown; renumbering is offered, never automatic'],
		['Ids with gaps, other prefixes, more digits', 'the next is the highest plus one, as numbers'],
		['A note renamed, moved or deleted while a dialog is open', 'followed; when it is gone, refused with the text kept'],
		['A note edited elsewhere between reading and writing', 'the place is found again in the new text, or refused'],
		['The incident folder is missing, a file, or written in another case', 'created when first needed; a file there is refused'],
		['The template is missing, empty, or holds Templater tags and unknown variables', 'the built-in note and a notice; what is not ours stays as it is'],
		['Another configuration folder', 'its name is never assumed; the audit passes over folders with a dot'],
		['Links with alias, heading, block or path; encoded, Markdown and ambiguous ones', 'lead where the app leads them'],
	],
	Dates: [
		['`2026-02-30`, `24:00`, `2026-2-3`, epoch numbers, date objects', 'a strict reader; never guessed'],
		['`Z`, `+05:30`, no zone', 'no zone in our own fields means UTC; offsets are converted'],
		['The end of January plus a month, leap days, clock changes, a late evening', 'calendar arithmetic; the day that comes of it is shown before saving'],
		['Midnight, sleep, the clock set back', 'due lists follow the local day; at most one notice a day'],
		['Resolved before detected; checkpoints in the future', 'a finding; never a negative duration, never a line moved'],
	],
	'Hostile content': [
		['HTML and scripts in titles, clients, properties and lines', 'text; no element comes of it'],
		['`javascript:`, `data:` and other schemes in links', 'shown as text; only vault links, http, https and mailto open'],
		['Executable front matter', 'never run; listed as unreadable'],
		['`__proto__`, `constructor` as keys, ids and variables', 'words; no prototype is touched'],
		['Text that makes a backtracking expression hang', 'linear scanning, measured as a ratio'],
		['`obsidian://post-mortem?…` with much text, control characters, path tricks', 'fills a form in, capped and stripped; nothing is written without the user'],
		['Paths that leave the vault, symbolic links, files that are no text, unreadable folders', 'listed; never followed; documented exit codes'],
		['Code for other plugins in a note', 'never run by us; inserted as plain text'],
	],
	'Life cycle': [
		['A write that fails half way', 'a notice with the path; trying again writes only what is missing'],
		['The plugin is disabled with a dialog open, enabled again, updated', 'no listener, timer, element or style stays; the panel comes back'],
		['`data.json` corrupt, newer, incomplete or changed by a sync', 'defaults key by key; unknown keys stay; nothing is saved on load'],
		['Thousands of notes, a bulk rename, a large sync', 'bounded work; one piece of news for many changes; the panel shows what fits and counts the rest'],
		['Metadata late, twice, out of order, or of a file already gone', 'the last text wins; no ghosts'],
		['A second window, two panes on one note, reading view', 'the right document; one undo step; every view shows it'],
	],
};

export interface RowGroup {
	readonly title: string;
	readonly rows: readonly ReliabilityRow[];
}

/** Every row, numbered from 1 through all groups. */
export const rowGroups: readonly RowGroup[] = (() => {
	let number = 0;
	return Object.entries(GROUPS).map(([title, rows]) => ({
		title, rows: rows.map(([fault, expected]) => ({ number: ++number, fault, expected })),
	}));
})();
