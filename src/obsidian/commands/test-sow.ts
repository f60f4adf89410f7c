import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showSowTest, sowsOf } from '../dialogs/test-sow';
import type { Parts } from '../parts';

/** There on an incident that links a statement of work, and on the statement itself. */
export function testSowCommand(parts: Parts): Command {
	return {
		id: 'test-sow',
		name: words().commands.testSow,
		icon: 'file-question',
		checkCallback: (checking) => {
			const file = parts.app.workspace.getActiveFile();
			const sows = file ? sowsOf(parts, file) : [];
			if (sows.length > 0 && !checking) showSowTest(parts, sows);
			return sows.length > 0;
		},
	};
}
