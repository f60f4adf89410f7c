import { Menu, type TFile } from 'obsidian';
import type { Finding, Fix } from '../../check/finding';
import { applyFix } from '../checks/apply-fix';
import { fixesFor } from '../checks/fix-menu';
import { goTo } from '../checks/go-to';
import { guard } from '../notify';
import type { Parts } from '../parts';

/**
 * What can be done about a finding, as a menu below an element; `text` is the note in which the finding has its place. A
 * command works at the cursor, so that goes to the finding first; a change to the note leaves the cursor where it is.
 */
export function showFixesAt(parts: Pick<Parts, 'app' | 'index' | 'runner'>, file: TFile, text: string, finding: Finding, at: HTMLElement): void {
	const apply = async (fix: Fix): Promise<void> => {
		if ('command' in fix) await goTo(parts.app, file, text, finding.from);
		applyFix(parts, file, text, finding, fix);
	};
	const menu = new Menu();
	for (const fix of fixesFor(parts, finding)) {
		const icon = 'command' in fix ? 'square-terminal' : 'wand-2';
		menu.addItem((item) => item.setTitle(fix.title).setIcon(icon).onClick(() => { guard(() => apply(fix)); }));
	}
	const { left, bottom } = at.getBoundingClientRect();
	menu.showAtPosition({ x: left, y: bottom }, at.doc);
}
