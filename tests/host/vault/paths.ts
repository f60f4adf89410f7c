/** Single forward slashes, none at either end, plain spaces, composed letters; `/` is the root. */
export function normalizePath(path: string): string {
	const slashed = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
	return (slashed === '' ? '/' : slashed).replace(/[\u00A0\u202F]/g, ' ').normalize('NFC');
}

export function nameOf(path: string): string {
	return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder of a path; the root is the empty text here. */
export function folderOf(path: string): string {
	const slash = path.lastIndexOf('/');
	return slash < 0 ? '' : path.slice(0, slash);
}

/** Lower case, without the dot; a leading or final dot makes none. */
export function extensionOf(name: string): string {
	const dot = name.lastIndexOf('.');
	return dot <= 0 || dot === name.length - 1 ? '' : name.slice(dot + 1).toLowerCase();
}

export function join(folder: string, name: string): string {
	return folder === '' || folder === '/' ? name : `${folder}/${name}`;
}

/** The vault leaves out what has a name with a leading dot, at any level. */
export function isHidden(path: string): boolean {
	return path.split('/').some((part) => part.startsWith('.'));
}

export function isInside(path: string, folder: string): boolean {
	return folder === '' || folder === '/' || path.startsWith(`${folder}/`);
}
