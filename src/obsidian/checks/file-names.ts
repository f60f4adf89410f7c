import { TFile, type Plugin, type TAbstractFile, type Vault } from 'obsidian';
import { FileNames } from '../../index/follow-link';

const known = new WeakMap<Vault, FileNames>();

/** Names of all files, counted when they are first needed and kept up to date from then on. */
export function fileNames(vault: Vault): FileNames {
	const names = known.get(vault) ?? new FileNames(vault.getFiles().map((file) => file.path));
	known.set(vault, names);
	return names;
}

/** Follows files as they come and go; after a folder does, they are counted anew. */
export function keepFileNames(plugin: Plugin, vault: Vault): void {
	const change = (file: TAbstractFile, work: (names: FileNames) => void): void => {
		const names = known.get(vault);
		if (!names) return;
		if (file instanceof TFile) work(names);
		else known.delete(vault);
	};
	plugin.registerEvent(vault.on('create', (file) => { change(file, (names) => { names.add(file.path); }); }));
	plugin.registerEvent(vault.on('delete', (file) => { change(file, (names) => { names.drop(file.path); }); }));
	plugin.registerEvent(vault.on('rename', (file, from) => {
		change(file, (names) => {
			names.drop(from);
			names.add(file.path);
		});
	}));
	plugin.register(() => known.delete(vault));
}
