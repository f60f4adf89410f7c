import { Notice, type Command, type TFile } from 'obsidian';
import { isRefusal } from '../../text/edit';
import { words } from '../../words/words';
import { startReview } from '../actions/start-review';
import { announceRefusal, guard } from '../notify';
import type { Parts } from '../parts';
import { onIncident } from './active-incident';

export function startReviewCommand(parts: Parts): Command {
	return {
		id: 'start-review',
		name: words().commands.startReview,
		icon: 'microscope',
		checkCallback: onIncident(parts, 'body', (file) => { runStartReview(parts, file); }),
	};
}

/** Adds the review parts and says what the record lacks. */
export function runStartReview(parts: Parts, file: TFile): void {
	guard(async () => {
		const started = await startReview(parts, file);
		if (isRefusal(started)) {
			announceRefusal(started);
			return;
		}
		const { notices, review } = words();
		const lacks = started.gaps.length === 0 ? notices.recordComplete : notices.recordLacks(started.gaps.map((gap) => notices.gaps[gap]));
		const formal = started.formal.length === 0 ? [] : [review.notices.formal(started.formal.map((reason) => review.notices.formalReasons[reason]))];
		new Notice([started.added ? notices.reviewStarted(file.basename) : notices.reviewThere(file.basename), lacks, ...formal].join(' '));
	});
}
