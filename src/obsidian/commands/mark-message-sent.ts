import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showMarkSent } from '../messages/show-mark-sent';
import { onMessage } from '../messages/with-message';
import type { Parts } from '../parts';

export function markMessageSentCommand(parts: Parts): Command {
	return {
		id: 'mark-message-sent',
		name: words().commands.markMessageSent,
		icon: 'send',
		checkCallback: onMessage(parts, (message) => { showMarkSent(parts, message); }),
	};
}
