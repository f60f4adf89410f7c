import { isRefusal, type Refusal } from '../../text/edit';

/** A call that is refused; its message is the notice. */
export class Refused extends Error {}

/** The answer of something that may refuse. */
export function unlessRefused<Answer>(answer: Answer | Refusal): Answer {
	if (isRefusal(answer)) throw new Refused(answer.refused);
	return answer;
}
