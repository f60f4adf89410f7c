import type { Command, Editor, TFile } from 'obsidian';
import { incidentKind } from '../actions/incident-file';
import type { Parts } from '../parts';

/** The active note when it is an incident; `whole` asks for one whose properties can be read. */
export function activeIncident(parts: Pick<Parts, 'app' | 'index'>, needs: 'whole' | 'body'): TFile | undefined {
	const file = parts.app.workspace.getActiveFile();
	const kind = file && incidentKind(parts, file);
	return file && kind && (needs === 'body' || kind === 'whole') ? file : undefined;
}

/** A check callback for a command on the active incident; it is there from reading view and from the sidebar too. */
export function onIncident(parts: Pick<Parts, 'app' | 'index'>, needs: 'whole' | 'body', run: (file: TFile) => void): NonNullable<Command['checkCallback']> {
	return (checking) => {
		const file = activeIncident(parts, needs);
		if (file && !checking) run(file);
		return file !== undefined;
	};
}

/** The same for a command that needs the cursor: only while an incident is being edited. */
export function onIncidentEditor(parts: Pick<Parts, 'app' | 'index'>, run: (file: TFile, editor: Editor) => void): NonNullable<Command['editorCheckCallback']> {
	return (checking, editor, { file }) => {
		const incident = file && incidentKind(parts, file) ? file : undefined;
		if (incident && !checking) run(incident, editor);
		return incident !== undefined;
	};
}
