/** What the app has and the stand-in does not. */
const notEmulated = [
	'Live Preview widgets', 'the Properties editor', 'hover preview', 'pop-out windows', 'mobile', 'embeds', 'Bases',
	'Sync', 'Mermaid', 'maths',
];

const themes = ['theme-light', 'theme-dark'] as const;

/** Switches the page between light and dark, and tells the app as a change of its appearance does. */
export function setTheme(theme: 'light' | 'dark'): void {
	document.body.classList.remove(...themes);
	document.body.classList.add(`theme-${theme}`);
	window.dispatchEvent(new CustomEvent('workbench-theme'));
}

function longDay(today: string): string {
	return new Date(`${today}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

function todayText(today: string, sample: boolean): string {
	return sample ? `The sample vault's today is ${longDay(today)}.` : `Today is set to ${longDay(today)}.`;
}

/** The slim line that says what the page is, which day it plays, and what is missing. */
export function drawLine(parent: HTMLElement, today: string | null, sample: boolean): void {
	const line = document.createElement('div');
	line.className = 'workbench-line';
	const what = line.appendChild(document.createElement('span'));
	what.className = 'workbench-line-text';
	what.textContent = `Stand-in for Obsidian. Not emulated: ${notEmulated.join(', ')}.`;
	if (today !== null) {
		const when = line.appendChild(document.createElement('span'));
		when.className = 'workbench-line-today';
		when.textContent = todayText(today, sample);
	}
	const toggle = line.appendChild(document.createElement('button'));
	toggle.textContent = 'Light or dark';
	toggle.addEventListener('click', () => setTheme(document.body.classList.contains('theme-dark') ? 'light' : 'dark'));
	parent.append(line);
}
