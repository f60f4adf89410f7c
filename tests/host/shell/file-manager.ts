import { ConfirmationModal } from '../ui';
import { FileManager, type TAbstractFile } from '../vault';
import type { App } from './app';
import { published } from './published';

/** The file manager with the one thing that needs a dialog. */
export class AppFileManager extends FileManager {
	constructor(private readonly host: App) {
		super(host.vault, host.metadataCache);
	}

	/** Resolves to whether the user agreed and the file went to the trash. */
	promptForDeletion(file: TAbstractFile): Promise<boolean> {
		return new Promise((resolve) => {
			let agreed = false;
			new ConfirmationModal(published(this.host))
				.addButton((button) => button.setButtonText('Delete').setWarning().onClick(() => {
					agreed = true;
				}))
				.addCancelButton()
				.setTitle('Delete file')
				.setContent(`Are you sure you want to delete "${file.name}"?`)
				.setCloseCallback(() => {
					const done = agreed ? this.trashFile(file) : Promise.resolve();
					void this.host.activity.track(done.then(() => resolve(agreed), () => resolve(false)));
				})
				.open();
		});
	}
}
