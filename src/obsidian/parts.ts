import type { App } from 'obsidian';
import type { VaultIndex } from '../index/vault-index';
import type { Settings } from '../settings/settings';
import type { Clock } from './clock';
import type { CommandRunner } from './command-runner';
import type { OpenDialogs } from './dialogs/open-dialogs';
import type { CheckEditors } from './editor/check-editors';
import type { TimeBoxes } from './review/time-boxes';

/** The parts main makes once; a function asks for those it uses with `Pick<Parts, …>`. */
export interface Parts {
	readonly app: App;
	readonly index: VaultIndex;
	readonly clock: Clock;
	readonly dialogs: OpenDialogs;
	readonly editors: CheckEditors;
	readonly runner: CommandRunner;
	readonly timeBoxes: TimeBoxes;
	/** The settings as they are at the moment of the call. */
	readonly settings: () => Settings;
}
