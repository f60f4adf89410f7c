/** Refused: a Mermaid block is shown as the code it is. */
export async function loadMermaid(): Promise<never> {
	throw new Error('loadMermaid is not emulated by this stand-in for Obsidian.');
}
