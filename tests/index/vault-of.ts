import type { Disk } from '../../scripts/audit/disk';
import { readVault, type VaultReading } from '../../scripts/audit/read-vault';

/** A disk that exists only in a test: vault paths below `/vault`, with what stands in the files. */
export function diskOf(files: Readonly<Record<string, string | Buffer>>): Disk {
	const inVault = new Map(Object.entries(files).map(([path, content]) => [`/vault/${path}`, Buffer.from(content)]));
	const read = (path: string): Buffer => {
		const content = inVault.get(path);
		if (!content) throw Object.assign(new Error(`No file ${path}`), { code: 'ENOENT' });
		return content;
	};
	return {
		read,
		changedAt: () => Date.parse('2026-11-23T12:00Z'),
		head: (path, bytes) => read(path).subarray(0, bytes),
		list(folder) {
			const below = [...inVault.keys()].filter((path) => path.startsWith(folder.replace(/\/*$/, '/')));
			const names = below.map((path) => path.slice(folder.replace(/\/*$/, '/').length).split('/'));
			const kinds = new Map(names.map(([name = '', ...rest]) => [name, rest.length > 0 ? 'folder' : 'file'] as const));
			return [...kinds].map(([name, kind]) => ({ name, kind }));
		},
	};
}

/** The index over notes given as text, read as the audit reads them. */
export function vaultOf(files: Readonly<Record<string, string>>): VaultReading {
	return readVault(diskOf(files), '/vault');
}

/** An incident with an id, a status and what stands under Controls; `more` is put before that heading. */
export function incident(id: string, controls: string, status = 'open', more = ''): string {
	return `---\nincident_id: ${id}\nincident_status: ${status}\n---\n${more}\n## Controls\n${controls}\n`;
}
