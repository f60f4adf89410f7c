import { existsSync } from 'node:fs';

const places = [
	'/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable',
	'/snap/bin/chromium', '/opt/google/chrome/chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The Chromium or Chrome of this machine: what `CHROMIUM` names, else the first in a usual place, else null. */
export function findBrowser(): string | null {
	const named = process.env['CHROMIUM'];
	if (named) return existsSync(named) ? named : null;
	return places.find((place) => existsSync(place)) ?? null;
}
