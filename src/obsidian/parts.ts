import type { App } from 'obsidian';
import type { VaultIndex } from '../index/vault-index';
import type { Settings } from '../settings/settings';
import type { Clock } from './clock';
import type { OpenDialogs } from './dialogs/open-dialogs';

/** The parts main makes once; a function asks for those it uses with `Pick<Parts, …>`. */
export interface Parts {
	readonly app: App;
	readonly index: VaultIndex;
	readonly clock: Clock;
	readonly dialogs: OpenDialogs;
	/** The settings as they are at the moment of the call. */
	readonly settings: () => Settings;
}
