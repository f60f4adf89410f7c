import { CLAUSES } from '../clause-library';
import type { Promised, Starter } from './starter';

function clause(key: string): string {
	return CLAUSES.find((each) => each.key === key)?.text ?? '';
}

/** A table with an empty row to fill in. */
function table(...cells: readonly string[]): string {
	const row = (each: readonly string[]): string => `| ${each.join(' | ')} |`;
	return [row(cells), row(cells.map(() => '---')), row(cells.map(() => ' '))].join('\n');
}

/** The statement of work and the protocol, with the clauses of the library in their words. */
export function agreements(promised: Promised): readonly Starter[] {
	return [{ name: 'Statement of work', text: statementOfWork() }, { name: 'Communication protocol', text: protocol(promised) }];
}

function statementOfWork(): string {
	return `# Statement of work: {{title}}

%% Copy this note for each project and answer what stands in brackets and tables. “Test statement of work” says what it leaves open. A starting text, no legal advice: have a lawyer where you live read it once. %%

Between [add your name and address], the contractor, and …, the client, from {{date}}.

## Scope
${table('Deliverable', 'Form and size', 'Done when')}

Not included: …

## Intake
The schedule of what is needed:

${table('Input', 'Provided by', 'Date')}

${clause('late-inputs')}

## Kickoff
${table('The project depends on', 'Provided by', 'Date')}

${clause('missing-dependencies')}

## Decisions
The agreed project channel is [add channel]. … approves for the client, … stands in.

${clause('off-channel')}

## Delivery
${table('Deliverable', 'Date', 'Delivered as')}

A deliverable is accepted when the client approves it in writing, or when [add acceptance days] working days have passed since delivery without a written list of changes.

## Revision
${clause('revisions')}

## Fee
The fee is …, of which [add deposit percent] is due before work starts and the rest at handoff. Invoices are due within [add payment days] days; while one is more than [add days overdue] days late, the contractor may pause the project.

Either side may end the project in writing with [add notice days] days’ notice. Work done up to that day is paid, and handed over as it stands.

## Handoff
With the last payment the client may use the deliverables for [add purpose, places and time]. Fonts, pictures and other works of third parties keep their own terms, which the contractor hands over. The contractor deletes copies of personal data [add days to keep data] days after handoff.

## When something goes wrong
The contractor announces it as the communication protocol says. Liability is limited to [add amount or insurance], as far as the law allows.

## Signatures
| | Client | Contractor |
| --- | --- | --- |
| Name |  |  |
| Date |  |  |
`;
}

function protocol({ noticeHours, fullTextDays }: Promised): string {
	return `# Communication protocol

How the client and you talk. Read through together at kickoff, changed when it did not fit; each change gets a line with its date at the end.

## Channels
| For | Where | Answer |
| --- | --- | --- |
| Decisions, approvals, dates | [add channel] | within 1 working day |
| Something live is broken | [add phone number] | within [add minutes to answer] minutes |
| Questions and files | [add channel for questions] | within [add hours to answer] hours |

Working hours are [add working hours]. Out of hours and on leave: [add who answers, and for what].

## Kickoff
${clause('off-channel')}

## Delivery
- Status message every [add status weekday] while work goes on: done, next, waiting for whom since when.
- A date that will move is announced before it passes, with the new one.
- A step on hold is announced with the [[Hold notice]] on the same day.

## Revision
- One list for each round, from the person who approves. Wishes from others go to that person first.

## Handoff
- Last message of a project: what was handed over, where it is, what is open, whom to call.

## When something goes wrong
1. A short notice: what you notice, what is contained, when you hear more. It comes within ${noticeHours.P1} h of detection when it costs you money or trust right now, within ${noticeHours.P2} h when there is a way around it, within ${noticeHours.P3} h otherwise.
2. Between the two, a message every [add hours between messages] hours while it goes on, even if there is nothing new.
3. The full account within ${fullTextDays} days: what happened, why, what was changed and where you can see it.
4. You confirm in writing that you have read it, and say what it leaves open.

## Changes
- {{date}} First version
`;
}
