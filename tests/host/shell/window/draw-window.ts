import { setIcon, watchTooltips } from '../../ui';
import type { App } from '../app';

const bodyClasses = ['obsidian-app', 'mod-linux', 'is-focused', 'show-view-header'];
const inputEvents = ['mousedown', 'keydown'] as const;

function toggleButton(side: 'left' | 'right', toggle: () => void): HTMLElement {
	const button = createDiv({ cls: ['sidebar-toggle-button', `mod-${side}`] });
	const icon = button.createDiv({ cls: 'clickable-icon', attr: { 'aria-label': `Toggle ${side} sidebar` } });
	setIcon(icon, `sidebar-${side}`);
	button.addEventListener('click', toggle);
	return button;
}

/** Puts the app's window into an element; returns what takes it out again. */
export function drawWindow(app: App, root: HTMLElement): () => void {
	const { workspace, statusBar, setting } = app;
	const { body } = root.ownerDocument;
	const before = body.className;
	body.addClasses(bodyClasses);
	if (!body.hasClass('theme-dark')) body.addClass('theme-light');
	const container = root.createDiv('app-container');
	container.createDiv('horizontal-main-container').append(workspace.containerEl);
	container.append(statusBar.containerEl);
	const ribbon = workspace.leftRibbon.containerEl;
	ribbon.prepend(toggleButton('left', () => workspace.leftSplit.toggle()));
	const gear = ribbon.createDiv('side-dock-settings').createDiv({
		cls: 'clickable-icon side-dock-ribbon-settings', attr: { 'aria-label': 'Settings' },
	});
	setIcon(gear, 'lucide-settings');
	gear.addEventListener('click', () => setting.open());
	workspace.containerEl.append(toggleButton('right', () => workspace.rightSplit.toggle()));
	const stopTooltips = watchTooltips(root.ownerDocument);
	const onResize = (): void => workspace.onResize();
	const onInput = (event: MouseEvent | KeyboardEvent): void => {
		app.lastEvent = event;
	};
	root.win.addEventListener('resize', onResize);
	for (const type of inputEvents) root.win.addEventListener(type, onInput, true);
	return () => {
		stopTooltips();
		root.win.removeEventListener('resize', onResize);
		for (const type of inputEvents) root.win.removeEventListener(type, onInput, true);
		container.remove();
		body.className = before;
	};
}
