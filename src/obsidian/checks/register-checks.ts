import type { Plugin } from 'obsidian';
import { checkNotePart } from '../../index/check-vault';
import { incidentKind } from '../actions/incident-file';
import type { EditorChecks } from '../editor/check-editors';
import type { Parts } from '../parts';
import type { SettingsStore } from '../settings/settings-store';
import { applyFix } from './apply-fix';
import { checkOptions } from './check-options';
import { keepFileNames } from './file-names';

/** What the editors ask, answered with the parts as they are when they ask. */
export function editorChecks(parts: () => Parts): EditorChecks {
	return {
		underlines: (file) => parts().settings().underlineFindings && (incidentKind(parts(), file) !== undefined || parts().index.get(file.path)?.message !== undefined),
		look: (part, file) => checkNotePart(parts().index, file?.path ?? '', part, checkOptions(parts())),
		apply: (file, text, finding, fix) => { applyFix(parts(), file, text, finding, fix); },
	};
}

/** Underlines findings in incident notes and client messages, and looks again when the settings change or a note becomes one. */
export function registerChecks(plugin: Plugin, { app, index, editors }: Pick<Parts, 'app' | 'index' | 'editors'>, store: SettingsStore): void {
	keepFileNames(plugin, app.vault);
	plugin.registerEditorExtension(editors.extension);
	plugin.register(store.onChange(() => { editors.lookAgain(); }));
	plugin.register(index.onChange(() => { editors.notesChanged(); }));
	plugin.registerEvent(app.metadataCache.on('changed', () => { editors.notesChanged(); }));
}
