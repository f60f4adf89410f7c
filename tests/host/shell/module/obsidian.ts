import * as ui from '../../ui';
import * as vault from '../../vault';
import { App } from '../app';
import { Editor } from '../editor/editor';
import {
	editorEditorField, editorInfoField, editorLivePreviewField, editorViewField, livePreviewState,
} from '../editor/state-fields';
import { AppFileManager } from '../file-manager';
import { Platform } from '../platform';
import { Plugin } from '../plugins/plugin';
import { EditableFileView, FileView } from '../views/file-view';
import { ItemView } from '../views/item-view';
import { EditMode } from '../views/markdown-editing';
import { MarkdownView } from '../views/markdown-view';
import { PreviewMode } from '../views/preview';
import { TextFileView } from '../views/text-file-view';
import { View } from '../views/view';
import { WorkspaceItem, WorkspaceParent } from '../workspace/item';
import { WorkspaceLeaf } from '../workspace/leaf';
import { WorkspaceRibbon } from '../workspace/ribbon';
import { WorkspaceSidedock } from '../workspace/sidedock';
import {
	WorkspaceFloating, WorkspaceMobileDrawer, WorkspaceRoot, WorkspaceSplit, WorkspaceWindow,
} from '../workspace/split';
import { WorkspaceTabs } from '../workspace/tabs';
import { Workspace } from '../workspace/workspace';
import { getLanguage } from './language';
import { moment } from './moment';
import { request, requestUrl } from './network';
import { notEmulatedExports } from './not-emulated';
import { parsePropertyId, PopoverState, RenderContext, SecretStorage, Tasks } from './small-classes';

/** What the vault's folder gives to plugins; the rest of it is the host's own. */
const vaultNames = [
	'Component', 'Events', 'MetadataCache', 'TAbstractFile', 'TFile', 'TFolder', 'Vault', 'apiVersion',
	'arrayBufferToBase64', 'arrayBufferToHex', 'base64ToArrayBuffer', 'getAllTags', 'getBlobArrayBuffer',
	'getFrontMatterInfo', 'getLinkpath', 'hexToArrayBuffer', 'iterateCacheRefs', 'iterateRefs', 'normalizePath',
	'parseFrontMatterAliases', 'parseFrontMatterEntry', 'parseFrontMatterStringArray', 'parseFrontMatterTags',
	'parseLinktext', 'parseYaml', 'requireApiVersion', 'resolveSubpath', 'stringifyYaml', 'stripHeading',
	'stripHeadingForLink',
];

const uiNames = [
	'AbstractInputSuggest', 'AbstractTextComponent', 'BaseComponent', 'ButtonComponent', 'ColorComponent',
	'ConfirmationButton', 'ConfirmationModal', 'DisplayValueComponent', 'DropdownComponent', 'EditorSuggest',
	'ExtraButtonComponent', 'FuzzySuggestModal', 'Keymap', 'MarkdownPreviewRenderer', 'MarkdownRenderChild',
	'MarkdownRenderer', 'Menu', 'MenuItem', 'MenuSeparator', 'Modal', 'MomentFormatComponent', 'Notice',
	'PluginSettingTab', 'PopoverSuggest', 'ProgressBarComponent', 'Scope', 'SearchComponent', 'SecretComponent',
	'Setting', 'SettingGroup', 'SettingPage', 'SettingTab', 'SliderComponent', 'SuggestModal', 'TextAreaComponent',
	'TextComponent', 'ToggleComponent', 'ValueComponent', 'addIcon', 'displayTooltip', 'getIcon', 'getIconIds',
	'loadMermaid', 'prepareFuzzySearch', 'prepareSimpleSearch', 'removeIcon', 'renderMatches', 'renderResults',
	'sanitizeHTMLToDom', 'setIcon', 'setTooltip', 'sortSearchResults',
];

const shell = {
	App, FileManager: AppFileManager, Editor, EditableFileView, FileView, ItemView, MarkdownView, TextFileView, View, Plugin, Platform,
	MarkdownEditView: EditMode, MarkdownPreviewView: PreviewMode,
	Workspace, WorkspaceContainer: WorkspaceRoot, WorkspaceFloating, WorkspaceItem, WorkspaceLeaf, WorkspaceMobileDrawer,
	WorkspaceParent, WorkspaceRibbon, WorkspaceRoot, WorkspaceSidedock, WorkspaceSplit, WorkspaceTabs, WorkspaceWindow,
	editorEditorField, editorInfoField, editorLivePreviewField, editorViewField, livePreviewState,
	PopoverState, RenderContext, SecretStorage, Tasks, parsePropertyId,
	getLanguage, moment, request, requestUrl,
};

function picked(from: object, names: readonly string[]): Record<string, unknown> {
	return Object.fromEntries(names.map((name) => {
		const value: unknown = Reflect.get(from, name);
		if (value === undefined) throw new Error(`The host lacks ${name}.`);
		return [name, value];
	}));
}

/** What `require('obsidian')` gives a plugin: every name of obsidian.d.ts. */
export function obsidianModule(app: App): Record<string, unknown> {
	const names = { ...picked(vault, vaultNames), ...picked(ui, uiNames), ...notEmulatedExports, ...shell };
	return { ...names, debounce: app.debounce };
}
