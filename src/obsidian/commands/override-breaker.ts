import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { breakersOf } from '../breakers/armed-breakers';
import { showBreaker } from '../breakers/show-breaker';
import type { Parts } from '../parts';

/** There as soon as some incident records a breaker. */
export function overrideBreakerCommand(parts: Parts): Command {
	return {
		id: 'override-breaker',
		name: words().commands.overrideBreaker,
		icon: 'octagon-x',
		checkCallback: (checking) => {
			const isThere = breakersOf(parts.index).length > 0;
			if (isThere && !checking) showBreaker(parts, 'overridden');
			return isThere;
		},
	};
}
