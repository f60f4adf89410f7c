import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showCopyMessage } from '../messages/copy-message';
import { onMessage } from '../messages/with-message';
import type { Parts } from '../parts';

export function copyClientMessageCommand(parts: Parts): Command {
	return {
		id: 'copy-client-message',
		name: words().commands.copyClientMessage,
		icon: 'copy',
		checkCallback: onMessage(parts, (message) => { showCopyMessage(parts, message); }),
	};
}
