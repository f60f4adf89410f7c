import { Platform, setIcon, SuggestModal, type TFile } from 'obsidian';
import type { Finding, Level } from '../../check/finding';
import { foldText } from '../../text/fold';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import type { CheckedFile } from './check';
import { fixesFor, fixMenu } from './fix-menu';
import { goTo } from './go-to';

type ListParts = Pick<Parts, 'app' | 'index' | 'runner' | 'dialogs' | 'editors'>;

export const LEVEL_ICONS: Readonly<Record<Level, string>> = { error: 'circle-x', warning: 'triangle-alert', hint: 'lightbulb' };

/** The findings of a note: Enter goes to the line, Mod+Enter and the button show what can be done. */
class FindingsList extends SuggestModal<Finding> {
	constructor(private readonly parts: ListParts, private readonly file: TFile, private readonly checked: CheckedFile) {
		super(parts.app);
		const { list } = words().checks;
		this.limit = 1000;
		this.setPlaceholder(list.placeholder(file.basename, checked.findings.length));
		this.inputEl.setAttr('aria-label', list.title(file.basename));
		this.scope.register(['Mod'], 'Enter', (event) => {
			this.selectActiveSuggestion(event);
			return false;
		});
		if (checked.findings.length === 0) return;
		this.setInstructions([
			{ command: '↵', purpose: list.open },
			{ command: Platform.isMacOS ? '⌘ ↵' : 'ctrl ↵', purpose: list.fix },
			{ command: 'esc', purpose: list.close },
		]);
	}

	override getSuggestions(query: string): Finding[] {
		const { list } = words().checks;
		const { findings } = this.checked;
		this.emptyStateText = findings.length === 0 ? list.none(this.file.basename) : list.noMatch;
		const wanted = foldText(query).split(' ').filter((word) => word !== '');
		return findings.filter((finding) => {
			const said = foldText(`${words().checks.levels[finding.level]} ${finding.rule} ${finding.text} ${finding.ask ?? ''}`);
			return wanted.every((word) => said.includes(word));
		});
	}

	override renderSuggestion(finding: Finding, el: HTMLElement): void {
		const { levels, list, line } = words().checks;
		el.addClasses(['mod-complex', 'post-mortem-finding-row']);
		const level = el.createDiv(`post-mortem-level mod-${finding.level}`);
		setIcon(level.createSpan({ attr: { 'aria-hidden': 'true' } }), LEVEL_ICONS[finding.level]);
		level.createSpan({ text: levels[finding.level] });
		const content = el.createDiv('suggestion-content');
		content.createDiv({ cls: 'suggestion-title', text: finding.text, attr: { dir: 'auto' } });
		if (finding.ask !== undefined) content.createDiv({ cls: 'suggestion-note', text: words().checks.ask(finding.ask) });
		content.createDiv({ cls: 'suggestion-note', text: `${line(finding.line + 1)} · ${finding.rule}` });
		if (fixesFor(this.parts, finding).length === 0) return;
		const button = el.createEl('button', { cls: 'clickable-icon', attr: { type: 'button', 'aria-label': list.fixLabel(finding.text) } });
		setIcon(button, 'wrench');
		button.addEventListener('click', (event) => {
			event.stopPropagation();
			this.close();
			void this.offerFixes(finding);
		});
	}

	override onChooseSuggestion(finding: Finding, event: MouseEvent | KeyboardEvent): void {
		if (event.ctrlKey || event.metaKey) void this.offerFixes(finding);
		else void goTo(this.app, this.file, this.checked.text, finding.from);
	}

	private async offerFixes(finding: Finding): Promise<void> {
		await goTo(this.app, this.file, this.checked.text, finding.from);
		fixMenu(this.parts, this.file, this.checked.text, [finding]).showAtPosition(this.parts.editors.cursorPosition());
	}
}

export function showFindings(parts: ListParts, file: TFile, checked: CheckedFile): void {
	parts.dialogs.show(new FindingsList(parts, file, checked));
}
