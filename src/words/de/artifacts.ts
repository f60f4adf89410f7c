import { artifacts as en } from '../en/artifacts';
import type { Words } from '../words';

const listed = (names: readonly string[]): string => names.map((name) => `„${name}“`).join(', ');

export const artifacts: Words['artifacts'] = {
	title: 'Dokumente einrichten',
	submit: 'Notizen anlegen',
	folder: 'Ordner',
	folderHint: 'Wo sie angelegt werden. Verschiebe sie später, wie du magst; die Links folgen.',
	// A place in the vault, beside notes that are written in English.
	defaultFolder: en.defaultFolder,
	intro: 'Notizen auf Englisch, nach denen sich sofort arbeiten lässt. Was nur du entscheiden kannst, steht als [add …] da; „Platzhalter finden“ listet es auf.',
	isThere: (folder) => (folder === '' ? 'bleibt, wie es ist' : `bleibt, wie es ist, in „${folder}“`),
	allThere: (names) => `Es gibt nichts anzulegen, alle diese Notizen sind schon da: ${listed(names)}.`,
	created: (names, folder) => {
		if (names.length === 0) return 'Es wurde nichts angelegt.';
		const place = folder === '' ? 'Ganz oben im Vault' : `In „${folder}“`;
		return `${place} ${names.length === 1 ? 'wurde eine Notiz' : `wurden ${names.length} Notizen`} angelegt: ${listed(names)}. Kopiere eine Checkliste in ein Projekt und hake sie dort ab.`;
	},
	left: (names) => `Schon da und unverändert: ${listed(names)}.`,
};
