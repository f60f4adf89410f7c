import { startPlugin, type PluginHost } from '../plugin-host';

const FILE = '.obsidian/plugins/post-mortem/data.json';

/** What stands in the file of settings. */
export async function stored(plugin: PluginHost): Promise<unknown> {
	await plugin.host.settled();
	const exists = await plugin.app.vault.adapter.exists(FILE);
	return exists ? JSON.parse(await plugin.app.vault.adapter.read(FILE)) as unknown : undefined;
}

/** As a sync does: the file is another one, and the app says so. */
export async function syncSettings(plugin: PluginHost, text: string): Promise<void> {
	await plugin.host.changeSettingsOutside('post-mortem', text);
	await plugin.rest();
}

export async function openSettings(plugin: PluginHost): Promise<void> {
	plugin.app.setting.open();
	plugin.app.setting.openTabById('post-mortem');
	await plugin.rest();
}

export async function startWithSettings(text: string): Promise<PluginHost> {
	return startPlugin({ 'Home.md': '', 'Forms/Note.md': '', [FILE]: text });
}

function rows(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('.modal .setting-item')].filter((each) => each.isConnected && each.style.display !== 'none');
}

export function names(): string[] {
	return rows().map((each) => each.querySelector('.setting-item-name')?.textContent ?? '');
}

export function row(name: string): HTMLElement {
	const found = rows().find((each) => each.querySelector('.setting-item-name')?.textContent === name);
	if (!found) throw new Error(`No setting “${name}” among: ${names().join(', ')}`);
	return found;
}

export function input(name: string): HTMLInputElement | HTMLTextAreaElement {
	const found = row(name).querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
	if (!found) throw new Error(`“${name}” has no input`);
	return found;
}

export async function type(plugin: PluginHost, name: string, value: string): Promise<void> {
	const el = input(name);
	el.focus();
	el.value = value;
	el.dispatchEvent(new Event('input', { bubbles: true }));
	el.dispatchEvent(new Event('change', { bubbles: true }));
	await plugin.rest();
}

/** Presses the button with this name in the heading of a section. */
export async function pressIn(plugin: PluginHost, section: string, button: string): Promise<void> {
	row(section).querySelector<HTMLElement>(`[aria-label="${button}"]`)?.click();
	await plugin.rest();
}
