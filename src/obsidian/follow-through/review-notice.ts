import type { ControlView } from '../../index/control-view';
import { artifactName } from '../../index/panel/control-reason';
import { plainWords } from '../../index/panel/plain-words';
import { words } from '../../words/words';
import type { ReviewAnswer } from './record-review';

/** What a recorded review comes to, and what to do next; `inPlace` says whether the artifact holds the line. */
export function reviewNotice(view: ControlView, { result, reason, next, tick, look }: ReviewAnswer, inPlace: boolean): string {
	const said = words().followThrough.notices;
	const control = plainWords(view.control.text);
	const artifact = artifactName(view);
	const planned = look ? words().verification.notices.planned(look.project.basename, look.due) : '';
	const then = (next === undefined ? said.noNext : said.nextOn(next)) + planned;
	switch (result) {
		case 'held':
			if (!inPlace) return said.heldWithoutLine(control);
			if (!tick && view.control.box !== 'ticked') return said.held(control);
			return next === undefined ? said.verified(control, artifact) : said.verifiedAgain(control, artifact, next);
		case 'skipped': return reason === 'cost' ? said.skipped(control, then) : said.change(control, artifact, then);
		case 'overridden': return said.overridden(control, then);
		case 'not exercised': return said.notExercised(control, then);
	}
}
