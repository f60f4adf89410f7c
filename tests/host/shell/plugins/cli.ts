import type { CliFlags } from 'obsidian';
import type { Activity } from '../activity';

export type CliHandler = (params: Record<string, string>) => string | Promise<string>;

interface CliCommand {
	readonly description: string;
	readonly flags: CliFlags;
	readonly handler: CliHandler;
}

/** The app's command line: commands that plugins add, and what they print. */
export class Cli {
	readonly commands = new Map<string, CliCommand>();

	constructor(private readonly activity: Activity) {}

	/** Throws when the command is taken; returns what takes it off again. */
	register(command: string, entry: CliCommand): () => void {
		if (this.commands.has(command)) throw new Error(`CLI command "${command}" is already registered.`);
		this.commands.set(command, entry);
		return () => void this.commands.delete(command);
	}

	/** What would be printed. Unknown commands, missing required flags and failing handlers print an error. */
	async run(command: string, params: Record<string, string> = {}): Promise<string> {
		const entry = this.commands.get(command);
		if (!entry) return `Error: Command "${command}" not found.`;
		const missing = Object.entries(entry.flags).find(([name, flag]) => flag.required && params[name] === undefined);
		if (missing) return `Error: Missing required parameter: ${missing[0]}`;
		try {
			return await this.activity.track(Promise.resolve(entry.handler({ ...params })));
		} catch (error) {
			return `Error: ${error instanceof Error ? error.message : String(error)}`;
		}
	}
}
