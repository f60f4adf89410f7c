import { createHost, type Host, setLanguage } from '../index';
import { watchTooltips } from '../ui';
import { offsetTo, shiftClock } from './clock';
import { HttpStore } from './http-store';
import { drawLine, setTheme } from './line';
import type { StartData } from './start-data';

declare global {
	interface Window {
		/** The running app, for tests and the curious. */
		host?: Host;
	}
}

/** What the address asks for: `theme`, `today`, `right` (the right sidebar's width) and `lang`. */
const wishes = new URLSearchParams(location.search);

function token(): string {
	return document.querySelector('meta[name="workbench-token"]')?.getAttribute('content') ?? '';
}

async function readStart(): Promise<StartData> {
	const response = await fetch('/api/start', { headers: { 'x-workbench-token': token() } });
	if (!response.ok) throw new Error(`The workbench's server answered ${response.status}.`);
	return (await response.json()) as StartData;
}

function startClock(today: string | null): number {
	if (today === null) return 0;
	const offset = offsetTo(today);
	shiftClock(window, offset);
	return offset;
}

async function arrange(host: Host, start: StartData): Promise<void> {
	const { workspace, vault, commands } = host.app;
	const width = Number(wishes.get('right'));
	if (width > 0) workspace.rightSplit.setSize(width);
	window.addEventListener('workbench-theme', () => workspace.trigger('css-change'));
	if (start.openNote && vault.getAbstractFileByPath(start.openNote)) await workspace.openLinkText(start.openNote, '');
	if (start.runCommand && commands.listCommands().some((command) => command.id === start.runCommand)) {
		await host.run(start.runCommand);
	}
}

async function main(): Promise<void> {
	const start = await readStart();
	const today = wishes.get('today') ?? start.today;
	const clockOffset = startClock(today);
	setTheme(wishes.get('theme') === 'dark' ? 'dark' : 'light');
	const language = wishes.get('lang');
	if (language) setLanguage(language);
	drawLine(document.body, today, start.sample);
	const root = document.body.appendChild(document.createElement('div'));
	root.className = 'stand-in';
	const host = await createHost({
		store: new HttpStore(token(), clockOffset),
		root,
		vaultName: start.vaultName,
		appId: `workbench-${start.vaultName}`,
		plugins: start.plugins.map((plugin) => ({ ...plugin })),
	});
	watchTooltips(document);
	await arrange(host, start);
	document.title = `${start.vaultName} – workbench`;
	window.host = host;
}

main().catch((error: unknown) => {
	console.error(error);
	document.body.append(`The workbench could not start: ${error instanceof Error ? error.message : String(error)}`);
});
