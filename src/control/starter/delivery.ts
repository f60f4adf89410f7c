import { controls } from '../../words/en/controls';
import type { Starter } from './starter';

const said = controls.holdNotice;
const quoted = [
	said.opening, said.reason('[add the condition that is met].'), said.now('[add what stops, and what you do instead].'), said.closing,
].map((paragraph) => `> ${paragraph}\n`).join('>\n');

/** How work goes out, and what is said when it is held; the words of the notice are those a fired breaker offers. */
export const DELIVERY: readonly Starter[] = [
	{
		name: 'Delivery procedure',
		text: `# Delivery procedure

How a send, a launch, a print order or a set of files goes out. The ticking happens in the project note, with the [[Delivery checklist]].

## Delivery
1. The final version goes to the client [add days before delivery] working days before, with its numbers, prices and dates as a list.
2. The client approves that version in writing. A yes on a call is summed up in the agreed channel and confirmed there, as the [[Communication protocol]] says.
3. From then on nothing changes. A change is a new version, and needs its own approval.
4. A copy of what is live now is saved; its place and size go into the project log.
5. It goes out when you are at the desk for [add hours you stay] hours afterwards and somebody at the client’s can be reached; not after [add latest time], not on [add weekdays without deliveries].
6. Time in UTC, version, and the number of recipients, pages or files go into the project log.
7. It is opened from outside, on a device without your logins. What was seen goes into the log.

## Hold
- [ ] Hold what is not approved
  - If: there is no written approval of this version [add hours before delivery] hours before it goes out
  - Then: pause it and send the [[Hold notice]] with a new date
- [ ] Hold what looks different
  - If: recipients, prices, pages or file sizes differ from the approved list by more than [add percent of difference]
  - Then: pause it, compare line by line, and have the new list approved
- [ ] Hold what cannot be taken back
  - If: the copy of what is live is missing, or older than [add hours a copy lasts] hours
  - Then: make the copy and open it first

Each hold leaves a line in the project log: time in UTC, which condition was met, what was decided.

## Afterwards
1. Stay for the first [add hours you stay] hours: replies, bounces, orders, forms, the first look of the client.
2. Tell the client that it is out, what is different, and how to reach you.
3. The next day: compare the numbers with the last delivery and write down what stands out.

## Way back
1. Stop what still runs: scheduled sends, jobs, advertisements.
2. Put the saved copy back and open it from outside.
3. Tell the client, as the [[Communication protocol]] says, and log the incident.
`,
	},
	{
		name: 'Hold notice',
		text: `# Hold notice

For the moment a step is paused. It goes out before the date that will not be kept.

## Text
${quoted}
## Delivery
- [ ] Condition quoted as it stands in the agreement or the procedure; nobody named
- [ ] New date named, or the day on which it will be: …
- [ ] Sent in the agreed channel within [add minutes to the hold notice] minutes of the pause, at …
- [ ] Time in UTC and reason in the project log
- [ ] Confirmed by the client in writing on …
- [ ] Work taken up again on …, dates that moved sent to the client
`,
	},
];
