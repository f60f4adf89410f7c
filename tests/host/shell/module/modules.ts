import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as lint from '@codemirror/lint';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as common from '@lezer/common';
import * as highlight from '@lezer/highlight';
import * as lr from '@lezer/lr';

/** The copies of CodeMirror that the host's own editor uses, as plugins import them. */
export const codeMirror: Readonly<Record<string, unknown>> = {
	'@codemirror/autocomplete': autocomplete,
	'@codemirror/commands': commands,
	'@codemirror/language': language,
	'@codemirror/lint': lint,
	'@codemirror/search': search,
	'@codemirror/state': state,
	'@codemirror/view': view,
	'@lezer/common': common,
	'@lezer/highlight': highlight,
	'@lezer/lr': lr,
};
