import { spawn } from 'node:child_process';

/** The command that opens an address on this system, or null where there is no screen to open it on. */
function opener() {
	if (process.env.CI) return null;
	if (process.platform === 'darwin') return ['open'];
	if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
	return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : null;
}

/**
 * Opens the address in the user's browser; where that fails the printed address is enough.
 * @param {string} url
 */
export function openBrowser(url) {
	const [command, ...args] = opener() ?? [];
	if (!command) return;
	const child = spawn(command, [...args, url], { stdio: 'ignore', detached: true });
	child.on('error', () => console.log('No browser could be opened; open the address yourself.'));
	child.unref();
}
