import type { Link } from '../text/link';
import { ASSUMPTION, type WhyChain } from './why-chain';

/** What a why chain came to, and what each of its statements rests on, for whoever can say where links lead. */
export interface Cause {
	/** As written; empty while there is none. */
	readonly text: string;
	/** Links of each answer and of the root cause itself. */
	readonly backing: readonly (readonly Link[])[];
	/** A statement says of itself that it is an assumption. */
	readonly assumed: boolean;
}

export function causeOf({ answers, rootCause }: WhyChain): Cause {
	const statements = rootCause ? [...answers, rootCause] : answers;
	return {
		text: rootCause?.text.trim() ?? '',
		backing: answers.length === 0 ? [] : statements.map((each) => each.links),
		assumed: statements.some((each) => each.text.trim().toLowerCase().includes(ASSUMPTION)),
	};
}

/** A cause is verified when its chain rests on no assumption: each statement has evidence, and its links lead somewhere. */
export function isVerified({ text, backing, assumed }: Cause, leads: (link: Link) => boolean): boolean {
	return text !== '' && !assumed && backing.length > 0 && backing.every((links) => links.some(leads));
}
