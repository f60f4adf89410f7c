import { pick, type Dice } from './random';

const SENTENCES = [
	'The draft went to the client with the two open questions from the call.',
	'The price list of the spring is in the shared folder and has been approved.',
	'They asked for a second round on the headline and for a shorter last paragraph.',
	'The meeting moved to Thursday, since the room was taken in the morning.',
	'A short note about what the photographer needs before the shoot.',
	'The invoice is out and the next one follows at the end of the month.',
];
const TASKS = ['Send the draft', 'Ask for the logo files', 'Write the invoice', 'Book the room', 'Read the contract', 'Answer the mail'];
const NAMES = ['Acme', 'Beta', 'Corner shop', 'Delta', 'Project plan', 'Style guide', 'Price list', 'Reading list'];

/** An ordinary note of a working vault, with properties, tasks and links; one in ten is longer than four kilobytes. */
export function plainNote(roll: Dice): { readonly text: string; readonly frontMatter: Readonly<Record<string, unknown>> } {
	const created = `2026-0${1 + roll(9)}-1${roll(10)}`;
	const paragraphs = Array.from({ length: roll(10) === 0 ? 60 : 6 + roll(8) }, () =>
		`${pick(roll, SENTENCES)} See [[${pick(roll, NAMES)}]] and [[${pick(roll, NAMES)}|this]]. ${pick(roll, SENTENCES)}`);
	const tasks = Array.from({ length: 2 + roll(5) }, () => `- [${pick(roll, [' ', 'x'])}] ${pick(roll, TASKS)} 📅 2026-1${roll(3)}-0${1 + roll(9)}`);
	const text = `---\ncreated: ${created}\ntags:\n  - note\n  - work\n---\n# Notes\n\n${paragraphs.join('\n\n')}\n\n## Tasks\n${tasks.join('\n')}\n`;
	return { text, frontMatter: { created, tags: ['note', 'work'] } };
}
