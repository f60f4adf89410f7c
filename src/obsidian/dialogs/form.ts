import { ButtonComponent, Modal, Notice } from 'obsidian';
import type { Refusal } from '../../text/edit';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import type { Draft } from './open-dialogs';

/** Writes what the fields say; a refusal is shown and leaves the dialog open with everything typed. */
export type Send = () => Promise<Refusal | undefined>;

export interface FormSpec {
	readonly title: string;
	/** On the button that sends. */
	readonly submit: string;
	/** Under this name, what was typed is offered again after closing without saving. */
	readonly draft?: string;
	/** Values by field, before what the draft and the fields themselves say. */
	readonly prefill?: Draft;
	/** Adds the fields and answers with what sends them. */
	readonly build: (form: Form) => Send;
}

/** What a form knows of each of its fields. */
export interface FormField {
	readonly key: string;
	/** The value as text, for drafts. */
	readonly text: () => string;
	/** Says what is missing or wrong, or undefined. */
	readonly problem?: () => string | undefined;
	readonly focus: () => void;
}

/**
 * A dialog of fields and one button. Enter in a single line and Mod+Enter anywhere send; Escape closes; it closes by itself only
 * when everything was written.
 */
export class Form extends Modal {
	readonly fieldsEl: HTMLElement;
	private readonly alertEl: HTMLElement;
	private readonly fields: FormField[] = [];
	private readonly touched = new Set<string>();
	private readonly listeners: (() => void)[] = [];
	private readonly atClose: (() => void)[] = [];
	private readonly initial: Draft;
	private readonly button: ButtonComponent;
	private readonly deliver: Send;
	private readonly cursorAtStart = this.cursor();
	private afterSending: (() => void) | undefined;
	private sending = false;
	private sent = false;

	constructor(private readonly parts: Pick<Parts, 'app' | 'dialogs'>, private readonly spec: FormSpec) {
		super(parts.app);
		this.initial = { ...(spec.draft === undefined ? {} : parts.dialogs.draftOf(spec.draft)), ...spec.prefill };
		for (const key of Object.keys(this.initial)) this.touched.add(key);
		this.setTitle(spec.title);
		this.modalEl.addClass('post-mortem-form');
		this.fieldsEl = this.contentEl.createDiv('post-mortem-fields');
		this.alertEl = this.contentEl.createDiv({ cls: 'post-mortem-form-alert', attr: { role: 'alert', dir: 'auto' } });
		this.button = new ButtonComponent(this.contentEl.createDiv('modal-button-container'));
		this.button.setButtonText(spec.submit).setCta().onClick(() => { void this.send(); });
		this.contentEl.addEventListener('keydown', (event) => { this.onKey(event); });
		this.deliver = spec.build(this);
	}

	override onOpen(): void {
		this.changed();
		this.fields[0]?.focus();
	}

	override onClose(): void {
		const { draft } = this.spec;
		if (draft !== undefined && !this.sent) this.parts.dialogs.keepDraft(draft, this.typed());
		for (const each of this.atClose) each();
		this.contentEl.empty();
	}

	add(field: FormField): void {
		this.fields.push(field);
	}

	/** What a field starts with: what was typed before, else the given value. */
	startOf(key: string, value: string): string {
		return this.initial[key] ?? value;
	}

	idOf(key: string): string {
		return `post-mortem-field-${key}`;
	}

	/** A person changed this field. */
	touch(key: string): void {
		this.touched.add(key);
		this.changed();
	}

	hasTouched(key: string): boolean {
		return this.touched.has(key);
	}

	/** Calls back when the form opens and whenever a field changes. */
	onChange(listener: () => void): void {
		this.listeners.push(listener);
	}

	/** Undoes at closing what outlives the dialog's own elements. */
	whenClosed(work: () => void): void {
		this.atClose.push(work);
	}

	/** Runs once the form has been sent and is closed. */
	whenSent(work: () => void): void {
		this.afterSending = work;
	}

	changed(): void {
		for (const listener of this.listeners) listener();
	}

	private typed(): Draft {
		const fields = this.fields.filter((field) => this.touched.has(field.key));
		return Object.fromEntries(fields.map((field) => [field.key, field.text()]));
	}

	private onKey(event: KeyboardEvent): void {
		if (event.key !== 'Enter' || event.isComposing || event.defaultPrevented) return;
		const inLine = event.targetNode?.instanceOf(HTMLInputElement) ?? false;
		if (!inLine && !event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		void this.send();
	}

	private async send(): Promise<void> {
		if (this.sending) return;
		const wrong = this.fields.find((field) => field.problem?.() !== undefined);
		const problem = wrong?.problem?.();
		if (problem !== undefined) {
			this.alertEl.setText(problem);
			wrong?.focus();
			return;
		}
		this.sending = true;
		this.alertEl.empty();
		try {
			const refusal = await this.deliver();
			if (refusal) this.refuse(refusal.refused);
			else this.finish();
		} catch (error) {
			console.error('Post-mortem', error);
			this.refuse(words().notices.failed(error instanceof Error ? error.message : String(error)));
		} finally {
			this.sending = false;
		}
	}

	/** Where the write moved the cursor, it stays there: the app would put the old selection back. */
	private finish(): void {
		this.sent = true;
		if (this.spec.draft !== undefined) this.parts.dialogs.dropDraft(this.spec.draft);
		const moved = this.cursor() !== this.cursorAtStart;
		this.shouldRestoreSelection = !moved;
		this.close();
		if (moved) this.app.workspace.activeEditor?.editor?.focus();
		this.afterSending?.();
	}

	private cursor(): string {
		return JSON.stringify(this.app.workspace.activeEditor?.editor?.getCursor());
	}

	private refuse(reason: string): void {
		this.alertEl.setText(reason);
		this.alertEl.scrollIntoView({ block: 'nearest' });
		new Notice(reason);
	}
}

export function showForm(parts: Pick<Parts, 'app' | 'dialogs'>, spec: FormSpec): void {
	if (spec.draft !== undefined) parts.dialogs.leave(spec.draft);
	parts.dialogs.show(new Form(parts, spec), spec.draft);
}
