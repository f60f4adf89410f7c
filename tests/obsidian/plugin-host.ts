import { readFileSync } from 'node:fs';
import { TextEncoder } from 'node:util';
import manifest from '../../manifest.json';
import { localDayOf } from '../../src/text/calendar';
import { createHost, Faults, keepNotices, MarkdownView, MemoryStore, type Host } from '../host';

let code: string | undefined;

/** The plugin bundled as for release, once per run; see `tests/build-plugin.cjs`. */
export function builtPlugin(): string {
	code ??= readFileSync(process.env['BUILT_PLUGIN'] ?? '', 'utf8');
	return code;
}

export interface StartOptions {
	/** What `data.json` holds. */
	readonly settings?: Readonly<Record<string, unknown>>;
	/** The moment the clock shows, in UTC; it stands still. */
	readonly now?: string;
	/** The disk, for a test that writes past the app; the notes are put on it. */
	readonly disk?: MemoryStore;
	/** Leaves the notice of the day to come; without it the day has begun before. */
	readonly dayNotice?: boolean;
	/** Milliseconds that each read takes from the start; nothing is waited for then. */
	readonly slowReads?: number;
}

jest.setTimeout(30_000);

const running: PluginHost[] = [];

/** A vault with these notes and the built plugin running in it. */
export async function startPlugin(files: Readonly<Record<string, string>>, { settings, dayNotice = false, slowReads = 0, now = '2026-11-23T14:05:00Z', disk = new MemoryStore() }: StartOptions = {}): Promise<PluginHost> {
	jest.useFakeTimers({ now: Date.parse(now), doNotFake: [
		'hrtime', 'nextTick', 'performance', 'queueMicrotask', 'requestAnimationFrame', 'cancelAnimationFrame', 'requestIdleCallback',
		'cancelIdleCallback', 'setImmediate', 'clearImmediate', 'setInterval', 'clearInterval', 'setTimeout', 'clearTimeout',
	] });
	// Every browser has it; jsdom does not hand it on.
	globalThis.TextEncoder ??= TextEncoder;
	keepNotices();
	const faults = new Faults();
	faults.slowReads(slowReads);
	const data = settings ? { '.obsidian/plugins/post-mortem/data.json': JSON.stringify(settings) } : {};
	for (const [path, text] of Object.entries({ ...files, ...data })) await disk.change(path, text);
	const host = await createHost({ store: disk, faults });
	const started = new PluginHost(host, faults);
	running.push(started);
	if (!dayNotice) host.app.saveLocalStorage('post-mortem-day', localDayOf(Date.parse(now)));
	if (!await host.loadPlugin({ manifest, code: builtPlugin() })) throw new Error('The plugin did not load');
	if (slowReads === 0) await started.rest();
	return started;
}

/** Takes down every host of the test. */
export async function stopPlugins(): Promise<void> {
	for (const started of running.splice(0)) await started.host.dispose();
	jest.useRealTimers();
}

/** The running plugin, as a person at the window has it. */
export class PluginHost {
	constructor(readonly host: Host, readonly faults: Faults) {}

	get app(): Host['app'] {
		return this.host.app;
	}

	/** Until the app is idle and the index has heard of it. */
	async rest(): Promise<void> {
		await this.host.settled();
		await new Promise((resolve) => setTimeout(resolve, 80));
		await this.host.settled();
	}

	/** Runs a command of the plugin; false when it is not available. */
	run(id: string): Promise<boolean> {
		return this.host.run(`post-mortem:${id}`);
	}

	/** Whether the palette lists the command now. */
	offers(id: string): boolean {
		const command = this.app.commands.findCommand(`post-mortem:${id}`);
		return command !== undefined && this.app.commands.isAvailable(command);
	}

	/** Opens a note, for editing unless reading view is asked for. */
	async open(path: string, mode: 'source' | 'preview' = 'source'): Promise<void> {
		const file = this.app.vault.getFileByPath(path);
		if (!file) throw new Error(`There is no note ${path}`);
		await this.app.workspace.getLeaf(false).openFile(file, { state: { mode } });
		await this.rest();
	}

	/** The note's view. */
	view(): MarkdownView {
		const view = this.app.workspace.getActiveViewOfType(MarkdownView);
		if (!view) throw new Error('No note is open');
		return view;
	}

	/** The note in the editor with the cursor shown as `¦`. */
	shown(): string {
		const { editor } = this.view();
		const text = editor.getValue();
		const at = editor.posToOffset(editor.getCursor());
		return `${text.slice(0, at)}¦${text.slice(at)}`;
	}

	/** The note on disk, once everything is saved. */
	async text(path: string): Promise<string> {
		await this.host.settled();
		return this.app.vault.adapter.read(path);
	}

	notices(): string[] {
		return this.host.notices();
	}

	dialogs(): HTMLElement[] {
		return [...document.querySelectorAll<HTMLElement>('.modal, .prompt')];
	}

	dialog(): Dialog {
		const el = this.dialogs().at(-1);
		if (!el) throw new Error('No dialog is open');
		return new Dialog(el, this);
	}

	/** Presses a key where the focus is. */
	async press(key: string, held: { readonly ctrlKey?: boolean; readonly shiftKey?: boolean } = {}): Promise<void> {
		const target = document.activeElement ?? document.body;
		target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held }));
		await this.rest();
	}
}

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** An open dialog, filled as a person does: by the names of its fields. */
export class Dialog {
	constructor(readonly el: HTMLElement, private readonly at: PluginHost) {}

	/** The inputs that the label with this text is bound to. */
	private inputs(name: string): Input[] {
		const label = [...this.el.querySelectorAll('label')].find((each) => each.textContent === name);
		const named = label?.htmlFor ? [document.getElementById(label.htmlFor)] : this.group(name);
		const inputs = named.filter((each) => each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement || each instanceof HTMLSelectElement);
		if (inputs.length === 0) throw new Error(`No field “${name}” among: ${this.names().join(', ')}`);
		return inputs;
	}

	private group(name: string): Element[] {
		const group = [...this.el.querySelectorAll('[role=group]')].find((each) =>
			document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.textContent === name);
		return group ? [...group.querySelectorAll('input')] : [];
	}

	/** Names of the fields that are shown, in order. */
	names(): string[] {
		return [...this.el.querySelectorAll<HTMLElement>('.setting-item')]
			.filter((each) => each.style.display !== 'none')
			.map((each) => each.querySelector('.setting-item-name')?.textContent ?? '');
	}

	field(name: string): Input {
		const [first] = this.inputs(name);
		if (!first) throw new Error(`No field “${name}”`);
		return first;
	}

	/** The sentence below a label. */
	hint(name: string): string {
		return this.field(name).closest('.setting-item')?.querySelector('.setting-item-description')?.textContent ?? '';
	}

	/** Types into a field, or picks an option of a list by its value; a moment takes `2026-11-23 14:05`. */
	async fill(name: string, value: string): Promise<this> {
		const inputs = this.inputs(name);
		const values = inputs.length === 2 ? value.split(' ') : [value];
		inputs.forEach((input, number) => {
			input.focus();
			input.value = values[number] ?? '';
			input.dispatchEvent(new Event('input', { bubbles: true }));
			input.dispatchEvent(new Event('change', { bubbles: true }));
		});
		await this.at.host.settled();
		return this;
	}

	/** Picks one of several round buttons by its value. */
	async choose(name: string, value: string): Promise<this> {
		const radio = this.inputs(name).find((each) => each.value === value);
		if (!radio) throw new Error(`“${name}” does not offer ${value}`);
		radio.click();
		await this.at.host.settled();
		return this;
	}

	/** The values a list offers. */
	options(name: string): string[] {
		return [...this.field(name).querySelectorAll('option')].map((option) => option.textContent ?? '');
	}

	async click(text: string): Promise<void> {
		const button = [...this.el.querySelectorAll('button')].find((each) => each.textContent === text);
		if (!button) throw new Error(`No button “${text}”`);
		button.click();
		await this.at.rest();
	}

	/** Sends with Mod+Enter from where the focus is. */
	async send(): Promise<void> {
		await this.at.press('Enter', { ctrlKey: true });
	}

	alert(): string {
		return this.el.querySelector('[role=alert]')?.textContent ?? '';
	}
}

/** The suggestions below a line, as they read. */
export function suggestions(): string[] {
	return [...document.querySelectorAll('.suggestion-container .suggestion-item, .prompt-results .suggestion-item')].map((each) => each.textContent ?? '');
}

/** Control ids are random; tests compare notes with this one in their place. */
export function withoutIds(text: string): string {
	return text.replace(/ctl-[a-z0-9]{6}/g, 'ctl-000000');
}
