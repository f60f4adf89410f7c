import { TFile, type Editor, type Menu, type Plugin } from 'obsidian';
import { readDocument } from '../../text/document';
import { chainAt } from '../../whys/why-chain';
import { words } from '../../words/words';
import { incidentKind } from '../actions/incident-file';
import { activeIncident } from '../commands/active-incident';
import { runStartReview } from '../commands/start-review';
import { showAddCheckpoint } from '../dialogs/add-checkpoint';
import { showAddControl } from '../dialogs/add-control';
import { showInsertFiveWhys } from '../dialogs/insert-five-whys';
import { showReclassify } from '../dialogs/reclassify';
import { canPostponeHere, runPostpone } from '../follow-through/show-postpone';
import type { Parts } from '../parts';
import { showLinkEvidence } from '../review/link-evidence';
import { runRewriteSelection } from '../review/rewrite-selection';
import { promoteAt } from '../signals/promote-signal';
import { runAddWhy } from '../review/run-add-why';
import { showSetRootCause } from '../review/set-root-cause';

interface Item {
	readonly title: string;
	readonly icon: string;
	readonly run: () => void;
}

/**
 * Puts the commands that fit into the context menus of notes and of links to them, in one section. On a note that is no incident
 * they are about the incident that is open.
 */
export function registerMenus(plugin: Plugin, parts: Parts): void {
	const { workspace } = parts.app;
	plugin.registerEvent(workspace.on('editor-menu', (menu, editor, { file }) => {
		if (!file) return;
		add(menu, [...(incidentKind(parts, file) ? editorItems(parts, file, editor) : []), ...datedItems(parts, file)]);
	}));
	plugin.registerEvent(workspace.on('file-menu', (menu, file) => {
		if (!(file instanceof TFile)) return;
		const kind = incidentKind(parts, file);
		add(menu, kind ? fileItems(parts, file, kind) : [...signalItems(parts, file), ...itemsForOpenIncident(parts, file)]);
	}));
}

function add(menu: Menu, items: readonly Item[]): void {
	for (const { title, icon, run } of items) {
		menu.addItem((item) => item.setSection('post-mortem').setTitle(title).setIcon(icon).onClick(run));
	}
}

function editorItems(parts: Parts, file: TFile, editor: Editor): Item[] {
	const { commands } = words();
	const rewrite = { title: commands.rewriteSelection, icon: 'replace', run: () => { runRewriteSelection(parts, file, editor); } };
	return [
		...(editor.somethingSelected() ? [rewrite] : []),
		{ title: commands.addCheckpoint, icon: 'clock', run: () => { showAddCheckpoint(parts, file); } },
		{ title: commands.insertFiveWhys, icon: 'list-ordered', run: () => { showInsertFiveWhys(parts, file); } },
		...(isInChain(editor) ? chainItems(parts, file) : []),
		{ title: commands.linkEvidence, icon: 'paperclip', run: () => { showLinkEvidence(parts, file); } },
		{ title: commands.addControl, icon: 'shield-check', run: () => { showAddControl(parts, file); } },
	];
}

function isInChain(editor: Editor): boolean {
	const doc = readDocument(editor.getValue());
	const { line, ch } = editor.getCursor();
	return chainAt(doc, (doc.lines[line]?.from ?? 0) + ch) !== undefined;
}

function chainItems(parts: Parts, file: TFile): Item[] {
	const { commands } = words();
	const addControl = (incident: TFile, artifact?: TFile): void => { showAddControl(parts, incident, artifact); };
	return [
		{ title: commands.addWhy, icon: 'list-plus', run: () => { runAddWhy(parts, file); } },
		{ title: commands.setRootCause, icon: 'target', run: () => { showSetRootCause(parts, file, addControl); } },
	];
}

function fileItems(parts: Parts, file: TFile, kind: 'whole' | 'body'): Item[] {
	const { commands } = words();
	const reclassify = { title: commands.reclassify, icon: 'signal', run: () => { showReclassify(parts, file); } };
	return [
		{ title: commands.addCheckpoint, icon: 'clock', run: () => { showAddCheckpoint(parts, file); } },
		...(kind === 'whole' ? [reclassify] : []),
		{ title: commands.startReview, icon: 'microscope', run: () => { runStartReview(parts, file); } },
		{ title: commands.addControl, icon: 'shield-check', run: () => { showAddControl(parts, file); } },
	];
}

function signalItems(parts: Parts, { path }: TFile): Item[] {
	const isSignal = parts.index.get(path)?.signal !== undefined;
	return isSignal ? [{ title: words().commands.promoteSignal, icon: 'circle-arrow-up', run: () => { promoteAt(parts, path); } }] : [];
}

/** What changes the date of the line at the cursor. */
function datedItems(parts: Parts, file: TFile): Item[] {
	if (file.extension !== 'md' || !canPostponeHere(parts)) return [];
	return [{ title: words().commands.postpone, icon: 'calendar-clock', run: () => { runPostpone(parts); } }];
}

function itemsForOpenIncident(parts: Parts, file: TFile): Item[] {
	const incident = activeIncident(parts, 'body');
	if (!incident || incident === file) return [];
	const said = words().panel.menu;
	const evidence = { title: said.evidence(incident.basename), icon: 'paperclip', run: () => { showLinkEvidence(parts, incident, file); } };
	const control = { title: said.control, icon: 'shield-plus', run: () => { showAddControl(parts, incident, file); } };
	return file.extension === 'md' ? [control, evidence] : [evidence];
}
