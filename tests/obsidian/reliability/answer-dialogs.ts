import type { PluginHost } from '../plugin-host';

/** Numbers from 0 up to, not including, `below`, always the same ones for one seed. */
export type Dice = (below: number) => number;

/** A small generator (mulberry32): a run can be had again from its seed. */
export function diceOf(seed: number): Dice {
	let state = seed >>> 0;
	return (below) => {
		state = (state + 0x6D2B79F5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

export interface Answers {
	readonly dice: Dice;
	/** What is typed into a field for words. */
	readonly words: () => string;
	/** Names of notes, for fields that ask for one. */
	readonly notes: readonly string[];
}

const NOTE_FIELDS = /goes into|^log$|note|evidence|artifact/i;

/** Answers whatever a command asks, as a person would who tries everything; what is still open after a few tries is closed. */
export async function answerDialogs(plugin: PluginHost, answers: Answers): Promise<void> {
	for (let tries = 0; tries < 6; tries++) {
		const open = plugin.dialogs().at(-1);
		if (!open) return;
		if (open.matches('.prompt')) await pick(plugin, open, answers.dice);
		else await fillAndSend(plugin, open, answers, tries);
	}
	for (let left = 0; plugin.dialogs().length > 0 && left < 6; left++) await plugin.press('Escape');
}

async function pick(plugin: PluginHost, prompt: HTMLElement, dice: Dice): Promise<void> {
	const offered = [...prompt.querySelectorAll<HTMLElement>('.suggestion-item')];
	if (offered.length === 0) await plugin.press('Escape');
	else offered[dice(Math.min(offered.length, 5))]?.click();
	await plugin.rest();
}

async function fillAndSend(plugin: PluginHost, modal: HTMLElement, answers: Answers, tries: number): Promise<void> {
	for (const row of modal.querySelectorAll<HTMLElement>('.setting-item')) {
		if (row.style.display !== 'none') fill(row, answers);
	}
	await plugin.host.settled();
	const typed = valuesOf(modal);
	const send = modal.querySelector<HTMLElement>('button.mod-cta');
	if (send && tries < 4) send.click();
	else await plugin.press('Escape');
	await plugin.rest();
	const refused = modal.isConnected && (modal.querySelector('[role=alert]')?.textContent ?? '') !== '';
	if (refused && valuesOf(modal).join('\n') !== typed.join('\n')) throw new Error(`A refusal lost what was typed: ${typed.join(' | ')}`);
}

function valuesOf(modal: HTMLElement): string[] {
	return [...modal.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[type=text], textarea')].map((each) => each.value);
}

function fill(row: HTMLElement, { dice, words, notes }: Answers): void {
	const name = row.querySelector('.setting-item-name')?.textContent ?? '';
	const radios = [...row.querySelectorAll<HTMLInputElement>('input[type=radio]:not(:disabled)')];
	if (radios.length > 0) radios[dice(radios.length)]?.click();
	for (const list of row.querySelectorAll<HTMLSelectElement>('select:not(:disabled)')) {
		if (list.options.length > 0) set(list, list.options[dice(list.options.length)]?.value ?? list.value);
	}
	for (const input of row.querySelectorAll<HTMLInputElement>('input[type=text]:not(:disabled)')) {
		if (NOTE_FIELDS.test(name)) set(input, notes[dice(notes.length)] ?? '');
		else if (input.value === '' || dice(3) === 0) set(input, words());
	}
	for (const area of row.querySelectorAll<HTMLTextAreaElement>('textarea:not(:disabled)')) {
		if (area.value === '' || dice(3) === 0) set(area, words());
	}
}

function set(input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, value: string): void {
	input.value = value;
	input.dispatchEvent(new Event('input', { bubbles: true }));
	input.dispatchEvent(new Event('change', { bubbles: true }));
}
