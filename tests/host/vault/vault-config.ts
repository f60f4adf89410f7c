import type { DataAdapter } from './data-adapter';

/** The app's defaults for the options that plugins look at. */
const DEFAULTS: Record<string, unknown> = {
	alwaysUpdateLinks: false,
	attachmentFolderPath: '/',
	newFileFolderPath: '',
	newFileLocation: 'root',
	newLinkFormat: 'shortest',
	readableLineLength: true,
	showLineNumber: false,
	spellcheck: true,
	strictLineBreaks: false,
	tabSize: 4,
	trashOption: 'system',
	useMarkdownLinks: false,
	useTab: true,
	vimMode: false,
};

/** The options of the vault, kept in `app.json` in the configuration folder. */
export class VaultConfig {
	private chosen: Record<string, unknown> = {};

	constructor(
		private readonly adapter: DataAdapter,
		private readonly folder: string,
	) {}

	get(key: string): unknown {
		return this.chosen[key] ?? DEFAULTS[key];
	}

	set(key: string, value: unknown): void {
		this.chosen = { ...this.chosen, [key]: value };
	}

	async load(): Promise<void> {
		if (!(await this.adapter.exists(this.file()))) return;
		const read: unknown = JSON.parse(await this.adapter.read(this.file()));
		if (typeof read === 'object' && read !== null) this.chosen = { ...read };
	}

	async save(): Promise<void> {
		await this.adapter.mkdir(this.folder);
		await this.adapter.write(this.file(), JSON.stringify(this.chosen, null, 2));
	}

	private file(): string {
		return `${this.folder}/app.json`;
	}
}
