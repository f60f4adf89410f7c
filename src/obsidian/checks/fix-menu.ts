import { Menu, type TFile } from 'obsidian';
import type { Finding, Fix } from '../../check/finding';
import type { Parts } from '../parts';
import { applyFix } from './apply-fix';

type FixParts = Pick<Parts, 'app' | 'index' | 'runner'>;

/** What can be done about a finding now; commands that are not there are left out. */
export function fixesFor({ runner }: Pick<Parts, 'runner'>, finding: Finding): readonly Fix[] {
	return finding.fixes.filter((fix) => 'write' in fix || runner.has(fix.command));
}

/** A menu of what can be done about these findings; with several, each stands below its own sentence. */
export function fixMenu(parts: FixParts, file: TFile, text: string, findings: readonly Finding[]): Menu {
	const menu = new Menu();
	findings.forEach((finding, number) => {
		const section = `finding-${number}`;
		if (findings.length > 1) menu.addItem((item) => item.setSection(section).setTitle(finding.text).setIsLabel(true));
		for (const fix of fixesFor(parts, finding)) {
			menu.addItem((item) => item.setSection(section).setTitle(fix.title).setIcon(iconOf(fix)).onClick(() => {
				applyFix(parts, file, text, finding, fix);
			}));
		}
	});
	return menu;
}

function iconOf(fix: Fix): string {
	return 'command' in fix ? 'square-terminal' : 'wand-2';
}
