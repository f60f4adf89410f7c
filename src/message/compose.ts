import type { Day } from '../text/calendar';
import { composeNotice } from './compose-notice';
import { composePostMortem } from './compose-post-mortem';
import { composeSummary } from './compose-summary';
import { composeUpdate } from './compose-update';
import type { LastMessage } from './last-message';
import type { MessageKind } from './message-note';
import type { LeftOut, MessageSource } from './source';

/** What a message is told besides its source. */
export interface Occasion {
	/** The day the full text is promised for. */
	readonly fullTextBy: Day;
	/** The message sent last, for an update. */
	readonly last?: LastMessage;
}

export interface ComposedMessage {
	/** Plain Markdown: headings, paragraphs and lists. */
	readonly body: string;
	/** Controls that do not count as changes yet, for the user alone. */
	readonly leftOut: readonly LeftOut[];
	/** What is promised a second time. */
	readonly twice: readonly string[];
}

/** The text for the client, from listed fields only, in the fixed order of its kind. */
export function composeMessage(kind: MessageKind, source: MessageSource, occasion: Occasion): ComposedMessage {
	const leftOut = kind === 'post-mortem' || kind === 'summary' ? source.leftOut : [];
	if (kind === 'notice') return { body: composeNotice(source, occasion.fullTextBy), leftOut, twice: [] };
	if (kind === 'post-mortem') return { body: composePostMortem(source), leftOut, twice: [] };
	if (kind === 'summary') return { body: composeSummary(source), leftOut, twice: [] };
	return { ...composeUpdate(source, occasion.last), leftOut };
}
