import { clientClause } from '../text/client-sentence';
import { words } from '../words/words';
import type { BreakerParts } from './control';

/** The text a client may get when a breaker has fired: what the breaker says, as a client may read it. */
export function holdNotice({ condition, action }: Pick<BreakerParts, 'condition' | 'action'>): string {
	const { controls: { holdNotice: said }, messages: { gap } } = words();
	const [reason, now] = [condition, action].map((each) => clientClause(each ?? '', gap));
	return [
		said.opening,
		...(reason ? [said.reason(reason)] : []),
		...(now ? [said.now(now)] : []),
		said.closing,
	].join('\n\n');
}
