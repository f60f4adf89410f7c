import type { EditorView } from '@codemirror/view';
import type {
	App, Editor, EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, Instruction, TFile,
} from 'obsidian';
import { drawInstructions } from './instructions';
import { PopoverSuggest } from './popover-suggest';

/** Suggestions at the cursor of an editor; the editor calls `trigger` after every change. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
	context: EditorSuggestContext | null = null;
	limit = 100;
	private instructionsEl: HTMLElement | null = null;

	constructor(app: App) {
		super(app);
	}

	setInstructions(instructions: Instruction[]): void {
		this.instructionsEl?.detach();
		this.instructionsEl = drawInstructions(this.suggestEl, instructions);
	}

	/** Asks whether to suggest here and shows the answer; true when this suggester took the place. */
	trigger(editor: Editor & { readonly cm: EditorView }, file: TFile): boolean {
		const info = this.onTrigger(editor.getCursor(), editor, file);
		if (!info) {
			this.close();
			return false;
		}
		const context = { ...info, editor, file };
		this.context = context;
		const answer = this.getSuggestions(context);
		if (Array.isArray(answer)) this.draw(editor, answer);
		else void answer.then((values) => this.context === context && this.draw(editor, values));
		return true;
	}

	override close(): void {
		this.context = null;
		super.close();
	}

	abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;

	abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

	private draw(editor: Editor & { readonly cm: EditorView }, values: T[]): void {
		if (values.length === 0 || !this.context) return this.close();
		this.open();
		this.suggestions.setSuggestions(values.slice(0, this.limit));
		const at = editor.cm.coordsAtPos(editor.posToOffset(this.context.start));
		if (at) this.reposition(at);
	}
}
