import type { Instruction } from 'obsidian';

/** The line of keys and what they do below a list of suggestions. */
export function drawInstructions(parent: HTMLElement, instructions: readonly Instruction[]): HTMLElement {
	const el = parent.createDiv('prompt-instructions');
	for (const { command, purpose } of instructions) {
		const instruction = el.createDiv('prompt-instruction');
		instruction.createSpan({ cls: 'prompt-instruction-command', text: command });
		instruction.createSpan({ text: purpose });
	}
	return el;
}
