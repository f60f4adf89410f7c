import { type TAbstractFile, TFile, TFolder } from './abstract-file';
import { rewriteFrontmatter } from './frontmatter-writer';
import { type LinkTargets, linkTargets, mendLinks } from './link-updates';
import { encodeLinkTarget } from './linktext';
import type { MetadataCache } from './metadata-cache';
import { extensionOf, folderOf, join, nameOf } from './paths';
import type { WriteTimes } from './store';
import { Vault } from './vault';

/** The file operations that mind the user's options and the links of other notes. */
export class FileManager {
	constructor(
		private readonly vault: Vault,
		private readonly metadataCache: MetadataCache,
	) {}

	async processFrontMatter(
		file: TFile,
		fn: (frontmatter: Record<string, unknown>) => void,
		options?: WriteTimes,
	): Promise<void> {
		await this.vault.process(file, (text) => rewriteFrontmatter(text, fn), options);
	}

	/** Other notes' links follow only if the user has said so once for all; nobody is asked here. */
	async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
		const { vault } = this;
		const following = vault.getConfig('alwaysUpdateLinks') === true;
		const before = following ? this.affectedLinks(file) : new Map<TFile, LinkTargets>();
		await vault.rename(file, newPath);
		for (const [source, targets] of before) {
			await vault.process(source, (text) => mendLinks(text, source, targets, this.metadataCache));
		}
	}

	generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
		const { vault, metadataCache } = this;
		const markdown = vault.getConfig('useMarkdownLinks') === true;
		const own = file.path === sourcePath && subpath !== '';
		const link = (own ? '' : metadataCache.fileToLinktext(file, sourcePath, !markdown)) + subpath;
		const embed = file.extension === 'md' ? '' : '!';
		if (markdown) return `${embed}[${alias || file.basename}](${encodeLinkTarget(link)})`;
		if (alias === '' || alias === link) return `${embed}[[${link}]]`;
		return alias.toLowerCase() === link.toLowerCase() ? `${embed}[[${alias}]]` : `${embed}[[${link}|${alias}]]`;
	}

	getNewFileParent(sourcePath: string): TFolder {
		const { vault } = this;
		const location = vault.getConfig('newFileLocation');
		const folder = location === 'current' ? folderOf(sourcePath) : location === 'folder' ? this.newFileFolder() : '';
		return vault.getFolderByPath(folder) ?? vault.getRoot();
	}

	async trashFile(file: TAbstractFile): Promise<void> {
		const option = this.vault.getConfig('trashOption');
		if (option === 'none') await this.vault.delete(file, true);
		else await this.vault.trash(file, option === 'system');
	}

	async getAvailablePathForAttachment(filename: string, sourcePath = ''): Promise<string> {
		const { vault } = this;
		const setting = String(vault.getConfig('attachmentFolderPath')).replace(/\/$/, '');
		const here = /^\.(?:\/(.*))?$/.exec(setting);
		const folder = here ? join(folderOf(sourcePath), here[1] ?? '').replace(/\/$/, '') : setting;
		if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
		const extension = extensionOf(nameOf(filename));
		const base = extension === '' ? filename : filename.slice(0, -extension.length - 1);
		return vault.getAvailablePath(join(folder, base), filename.slice(base.length + 1));
	}

	private newFileFolder(): string {
		return String(this.vault.getConfig('newFileFolderPath')).replace(/^\/|\/$/g, '');
	}

	/** Where the links of the moved notes, and of the notes that link to what moves, lead now. */
	private affectedLinks(moving: TAbstractFile): Map<TFile, LinkTargets> {
		const { vault, metadataCache } = this;
		const files: TFile[] = [];
		if (moving instanceof TFile) files.push(moving);
		if (moving instanceof TFolder) {
			Vault.recurseChildren(moving, (file) => {
				if (file instanceof TFile) files.push(file);
			});
		}
		const linking = files.flatMap((file) => metadataCache.backlinks(file)).map((path) => vault.getFileByPath(path));
		const sources = new Set([...files, ...linking].filter((file) => file?.extension === 'md'));
		return new Map([...sources].flatMap((file) => (file ? [[file, linkTargets(metadataCache, file)] as const] : [])));
	}
}
