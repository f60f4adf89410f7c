import type { MessageFacts } from '../check/message-facts';
import { baseName } from '../text/file-name';
import { foldText } from '../text/fold';
import { firstLink } from '../text/link';
import { isVerified } from '../whys/verified-cause';
import { leading } from './messages';
import type { VaultIndex } from './vault-index';

/** What a message is held against; undefined where it names no incident that counts. */
export function messageFacts(index: VaultIndex, path: string): MessageFacts | undefined {
	const [target] = index.targetsOf('messages', path);
	const note = target === undefined ? undefined : index.incident(target);
	if (!note) return undefined;
	const leads = leading(index, note.path);
	const own = clientName(note.incident.properties.client);
	const names = new Set(index.incidents().map(({ incident }) => clientName(incident.properties.client)));
	return {
		causes: note.causes.map((cause) => ({ text: cause.text, isVerified: isVerified(cause, leads) })),
		notInPlace: index.controlsOf(note.path).filter(({ standing: { state } }) => OUT.includes(state)).map(({ control }) => control.text),
		inward: [...note.operatorView, ...note.rewrites.map(({ blame }) => blame)],
		otherClients: [...names].filter((name) => name.length >= SHORTEST && foldText(name) !== foldText(own)),
	};
}

const OUT: readonly string[] = ['intent', 'slipped', 'dropped'];

/** A shorter name is as likely a word. */
const SHORTEST = 4;

function clientName(client: string): string {
	const link = firstLink(client);
	return link ? baseName(link.target) : client;
}
