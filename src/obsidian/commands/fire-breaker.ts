import type { Command } from 'obsidian';
import { words } from '../../words/words';
import { breakersOf } from '../breakers/armed-breakers';
import { showBreaker } from '../breakers/show-breaker';
import type { Parts } from '../parts';

/** There as soon as some incident records a breaker. */
export function fireBreakerCommand(parts: Parts): Command {
	return {
		id: 'fire-breaker',
		name: words().commands.fireBreaker,
		icon: 'octagon-pause',
		checkCallback: (checking) => {
			const isThere = breakersOf(parts.index).length > 0;
			if (isThere && !checking) showBreaker(parts, 'fired');
			return isThere;
		},
	};
}
