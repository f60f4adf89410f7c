import type { Plugin } from 'obsidian';
import type { Parts } from '../parts';

export function registerPanel(plugin: Plugin, parts: Parts): void {
	void [plugin, parts];
}
