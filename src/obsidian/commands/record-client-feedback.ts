import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { showRecordFeedback } from '../messages/record-feedback';
import { onMessage } from '../messages/with-message';
import type { Parts } from '../parts';

export function recordClientFeedbackCommand(parts: Parts): Command {
	return {
		id: 'record-client-feedback',
		name: words().commands.recordClientFeedback,
		icon: 'message-square',
		checkCallback: onMessage(parts, (message) => { showRecordFeedback(parts, message); }),
	};
}
