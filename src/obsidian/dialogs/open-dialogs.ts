import type { Modal } from 'obsidian';

/** What was typed into a dialog, by field. */
export type Draft = Readonly<Record<string, string>>;

/** A dialog, or a notice of work that goes on. */
interface Closable {
	close(): void;
}

/**
 * The dialogs that are open, so that they go when the plugin goes, and what was typed into those closed without saving.
 * Drafts live as long as the plugin runs and are never stored.
 */
export class OpenDialogs {
	private readonly open = new Set<Closable>();
	private readonly byName = new Map<string, Modal>();
	private readonly drafts = new Map<string, Draft>();

	show(dialog: Modal, name?: string): void {
		this.open.add(dialog);
		if (name !== undefined) this.byName.set(name, dialog);
		dialog.setCloseCallback(() => {
			this.open.delete(dialog);
			if (name !== undefined && this.byName.get(name) === dialog) this.byName.delete(name);
		});
		dialog.open();
	}

	/** Closes it with the dialogs when the plugin goes; the answer forgets it. */
	keep(each: Closable): () => void {
		this.open.add(each);
		return () => this.open.delete(each);
	}

	/** Closes the dialog of this name, so that what was typed into it is offered in the next one. */
	leave(name: string): void {
		this.byName.get(name)?.close();
	}

	closeAll(): void {
		for (const dialog of [...this.open]) dialog.close();
	}

	draftOf(name: string): Draft {
		return this.drafts.get(name) ?? {};
	}

	keepDraft(name: string, draft: Draft): void {
		this.drafts.set(name, draft);
	}

	dropDraft(name: string): void {
		this.drafts.delete(name);
	}
}
