import type { CopyText } from '../../message/copy-text';

/** Puts a text on the clipboard, for mail programs with its lists, else plain; false where the clipboard is out of reach. */
export async function toClipboard({ plain, html }: Pick<CopyText, 'plain' | 'html'>): Promise<boolean> {
	const { clipboard } = navigator;
	const blob = (type: string, text: string): Blob => new Blob([text], { type });
	if (typeof ClipboardItem !== 'undefined') try {
		await clipboard.write([new ClipboardItem({ 'text/plain': blob('text/plain', plain), 'text/html': blob('text/html', html) })]);
		return true;
	} catch (rich) {
		console.warn('Post-mortem', rich);
	}
	try {
		await clipboard.writeText(plain);
		return true;
	} catch (error) {
		console.warn('Post-mortem', error);
		return false;
	}
}
