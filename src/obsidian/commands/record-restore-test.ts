import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { isPlan } from '../recovery/plans';
import { showRecordRestoreTest } from '../recovery/record-restore-test';

/** There on a recovery plan. */
export function recordRestoreTestCommand(parts: Parts): Command {
	return {
		id: 'record-restore-test',
		name: words().commands.recordRestoreTest,
		icon: 'archive-restore',
		checkCallback: (checking) => {
			const file = parts.app.workspace.getActiveFile();
			if (!file || !isPlan(parts, file)) return false;
			if (!checking) showRecordRestoreTest(parts, file);
			return true;
		},
	};
}
