import type { TAbstractFile, TFile } from '../../vault/abstract-file';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { Notice } from '../../ui';
import { applied, mergeOutside } from '../editor/text-merge';
import { EditableFileView } from './file-view';

/** The app waits this many milliseconds after a change before it saves. */
const autosaveDelay = 2000;

const withUnixEnds = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * A view that holds a file's text. It saves on its own two seconds after a change, when it is closed and when it
 * leaves the file. A change from outside is taken over; with unsaved changes in the view both are kept.
 */
export abstract class TextFileView extends EditableFileView {
	data = '';
	readonly requestSave: () => void;
	/** The text as it was last read from or written to the file. */
	lastSavedData: string | null = null;
	dirty = false;
	private readonly saveLater: { cancel(): unknown };

	constructor(leaf: WorkspaceLeaf) {
		super(leaf);
		// A failure has been told by a notice, and the text is still marked as unsaved.
		const later = this.app.debounce(() => this.save().catch(() => undefined), autosaveDelay);
		this.saveLater = later;
		this.requestSave = () => {
			this.dirty = true;
			later();
		};
	}

	abstract getViewData(): string;
	abstract setViewData(data: string, clear: boolean): void;
	abstract clear(): void;

	override onload(): void {
		super.onload();
		this.registerEvent(this.app.vault.on('modify', (file: TAbstractFile) => {
			if (file === this.file) void this.app.activity.track(this.onOutsideChange(this.file));
		}));
	}

	override async onLoadFile(file: TFile): Promise<void> {
		const text = await this.app.vault.read(file);
		this.take(text);
		this.setViewData(text, true);
	}

	override async onUnloadFile(file: TFile): Promise<void> {
		if (!file.deleted) await this.save(true);
		else this.clear();
		this.lastSavedData = null;
	}

	/** Rejects, and keeps the view's text as unsaved, when the file cannot be written. */
	async save(clear = false): Promise<void> {
		const { file } = this;
		this.saveLater.cancel();
		if (file && this.dirty) await this.write(file, this.getViewData());
		if (!clear) return;
		this.data = '';
		this.clear();
	}

	private async write(file: TFile, text: string): Promise<void> {
		const before = this.lastSavedData;
		this.data = text;
		this.dirty = false;
		if (text === before) return;
		const panes = this.panesOn(file);
		for (const pane of panes) pane.lastSavedData = text;
		try {
			await this.app.vault.modify(file, text);
		} catch (error) {
			this.dirty = true;
			for (const pane of panes) pane.lastSavedData = before;
			new Notice(`Failed to save "${file.path}": ${error instanceof Error ? error.message : String(error)}`);
			throw error;
		}
	}

	/** Every view on the file: they show one text, so what one of them saved is saved for all. */
	private panesOn(file: TFile): TextFileView[] {
		const panes: TextFileView[] = [];
		this.app.workspace.iterateAllLeaves(({ view }) => {
			if (view instanceof TextFileView && view.file === file) panes.push(view);
		});
		return panes;
	}

	private async onOutsideChange(file: TFile): Promise<void> {
		const text = await this.app.vault.read(file);
		if (file !== this.file || text === this.lastSavedData) return;
		const base = withUnixEnds(this.lastSavedData ?? '');
		const mine = withUnixEnds(this.getViewData());
		const theirs = withUnixEnds(text);
		this.take(text);
		if (mine === theirs) return;
		if (mine === base) return this.setViewData(text, false);
		this.setViewData(applied(mine, mergeOutside(base, mine, theirs)), false);
		this.requestSave();
	}

	private take(text: string): void {
		this.data = text;
		this.lastSavedData = text;
		this.dirty = false;
		this.saveLater.cancel();
	}
}
