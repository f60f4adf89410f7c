import type { MessageKind } from '../../message/message-note';

type Drafted = 'notice' | 'post-mortem';

export interface MessageStep {
	readonly key: `${'copy' | 'draft'} ${Drafted}`;
	readonly action: { readonly command: string };
}

/** Draft it, then send what is drafted; undefined where the command is not there. */
export function messageStep(
	{ available, drafted }: { readonly available: ReadonlySet<string>; readonly drafted: ReadonlySet<MessageKind> },
	kind: Drafted,
): MessageStep | undefined {
	const [key, command] = drafted.has(kind) ? [`copy ${kind}`, 'copy-client-message'] as const : [`draft ${kind}`, `draft-${kind}`] as const;
	return available.has(command) ? { key, action: { command } } : undefined;
}
