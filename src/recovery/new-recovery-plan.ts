import { renderDueLine, type NewDueLine } from '../control/add-due-line';
import type { TaskStyle } from '../control/task-line';
import { foldText, oneLine } from '../text/fold';
import { asParagraph } from '../text/paragraph';
import { tableRow } from '../text/table';
import { PLAN, RECOVERY_PLAN, RESTORE_TEST } from './recovery-plan';

export interface NewRecoveryPlan {
	/** What clients depend on, the most urgent first. */
	readonly workflows: readonly string[];
	/** Whom the work depends on. */
	readonly providers: readonly string[];
	/** The first restore test. */
	readonly test?: Omit<NewDueLine, 'text'>;
}

/** The text of a plan: what its owner must decide stands as `[add …]`, what is known only on the day as `…`. */
export function newRecoveryPlan({ workflows, providers, test }: NewRecoveryPlan, style: TaskStyle): string {
	const works = distinct(workflows);
	return `---
${RECOVERY_PLAN}: true
---
# Recovery plan

For the day when a provider, a device or you are missing. Keep a copy outside of everything it is about, on paper: [add place of the copy].

## ${PLAN.targets}
${table(['Workflow', 'Back within', 'May be lost'], works.length > 0 ? works : ['[add workflow]'], ['[add hours until it is back]', '[add how much, such as an hour of orders]'])}

## ${PLAN.order}
1. Passwords and the second key: [add place of the second key]
2. Mail and phone, so that clients can reach you
${[...works.map(asParagraph), 'Everything else, on the next working day'].map((each, number) => `${number + 3}. ${each}`).join('\n')}

## ${PLAN.messages}
### When it starts
> Since … you may notice that … . This much is safe: … . I am working around it by … . You hear from me again at …, even if there is nothing new.

### While it lasts
> As of …: … works again, … does not yet. In the meantime … is done by hand. The next message comes at … .

### When it is over
> Since … everything works again. Affected were … . What was done by hand in between: … . What I need from you: … . The full account follows by … .

## ${PLAN.providers}
${table(['Provider', 'What stops', 'What can wait', 'By hand', 'Status and support'], distinct(providers).length > 0 ? distinct(providers) : ['[add provider]'],
	['[add what stops]', '[add what can wait]', '[add what is done by hand]', '[add address, phone and contract number]'])}

## If you are not there
[add stand-in] has [add what opens everything] and may tell the clients, hold deliveries, and ask [add helper] for help.

## ${PLAN.proof}
A backup counts once it was restored: what, where to, how many records or files on both sides, in how many minutes.
${test ? `\n${renderDueLine({ ...test, text: RESTORE_TEST }, style)}\n` : ''}`;
}

/** Each once, in one line, without empty ones. */
function distinct(names: readonly string[]): string[] {
	const lines = names.map(oneLine).filter((name) => name !== '');
	return lines.filter((name, at) => lines.findIndex((each) => foldText(each) === foldText(name)) === at);
}

function table(head: readonly string[], names: readonly string[], rest: readonly string[]): string {
	return [tableRow(head), tableRow(head.map(() => '---')), ...names.map((name) => tableRow([name, ...rest]))].join('\n');
}
