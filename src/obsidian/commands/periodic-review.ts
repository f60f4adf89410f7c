import type { Command } from 'obsidian';
import { words } from '../../words/words';
import type { Parts } from '../parts';
import { showPeriodicReview } from '../signals/show-periodic-review';

export function periodicReviewCommand(parts: Parts): Command {
	return { id: 'periodic-review', name: words().commands.periodicReview, icon: 'calendar-range', callback: () => { showPeriodicReview(parts); } };
}
