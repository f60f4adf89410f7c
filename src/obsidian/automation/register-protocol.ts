import type { Plugin } from 'obsidian';
import { showCreateIncident } from '../dialogs/create-incident';
import type { Parts } from '../parts';
import { readAddress } from './read-address';

/** `obsidian://post-mortem?title=…&severity=P1` opens the dialog for an incident, filled in; nothing is written until the user sends it. */
export function registerProtocol(plugin: Plugin, parts: Parts): void {
	plugin.registerObsidianProtocolHandler('post-mortem', (params) => {
		parts.app.workspace.onLayoutReady(() => { showCreateIncident(parts, readAddress(params)); });
	});
}
