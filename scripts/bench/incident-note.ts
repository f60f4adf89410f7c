import { blockIds, pick, type Dice } from './random';

/** A control as the generator made it: what it knows of it without reading anything back. */
export interface MadeControl {
	readonly id: string;
	readonly record: string;
	/** The line that goes into the artifact; empty for one that was never placed. */
	readonly line: string;
	readonly isCopied: boolean;
	readonly isOpen: boolean;
	/** The day of its review; undefined when none is due. */
	readonly due?: string;
}

export interface MadeIncident {
	readonly id: string;
	readonly path: string;
	readonly text: string;
	readonly frontMatter: Readonly<Record<string, unknown>>;
	readonly controls: readonly MadeControl[];
	/** Days of its open due lines. */
	readonly dueLines: readonly string[];
}

const KINDS = ['checklist step', 'contract clause', 'circuit breaker'] as const;
const STATES = ['in place', 'in use', 'verified', 'slipped', 'intent', 'dropped'] as const;
const STEPS = ['Compare every price in the draft with the price list', 'Ask for the approval in writing before the send', 'Pause the send while an approval is missing'];

/** Makes incidents one after the other, each id only once. */
export function incidentMaker(roll: Dice): (number: number, artifact: string, log: string) => MadeIncident {
	const [controlId, lineId] = [blockIds('ctl'), blockIds('chk')];
	return (number, artifact, log) => {
		const id = `INC-${String(number).padStart(4, '0')}`;
		const status = pick(roll, ['open', 'contained', 'resolved', 'closed', 'dismissed']);
		const controls = KINDS.map((kind, place) => madeControl(roll, { kind, id: controlId(), artifact, log, step: STEPS[place] ?? '', isDismissed: status === 'dismissed' }));
		const lines = [0, 1].map(() => ({ date: day(roll), isOpen: roll(3) > 0, id: lineId() }));
		return {
			id, controls,
			path: `Post-mortems/${id} Wrong prices in issue ${number}.md`,
			frontMatter: { incident_id: id, incident_status: status, incident_date: '2026-10-05', severity: 'P2', impact: 'Wrong prices went out', service: 'Newsletter', client: '[[Acme]]', tags: ['incident'], aliases: [id] },
			dueLines: lines.filter((line) => line.isOpen).map((line) => line.date),
			text: `---
incident_id: ${id}
incident_status: ${status}
incident_date: 2026-10-05
severity: P2
impact: Wrong prices went out
service: Newsletter
client: "[[Acme]]"
tags:
  - incident
aliases:
  - ${id}
---
## Expected and actual
**Expected:** Prices of the current list
**Actual:** Prices of the list of last year

## Timeline
- 2026-10-05 14:05 UTC **Detected** A client forwarded a complaint [[Mail ${number}]]
- 2026-10-05 14:20 UTC **Contained** The campaign was paused after 410 of 2,600 sends
- 2026-10-05 16:40 UTC **Client notified** By mail

## Five whys

### Why chain: Wrong prices went out

- **Outcome:** 410 subscribers received a mail with the prices of last year.
1. The campaign used the price block of the previous issue. [[Campaign export]]
2. The issue was copied from the last one instead of from the template. [[Mail ${number}]]
3. The send checklist has no step that compares prices. [[${artifact}]]
- **Root cause:** The send checklist has no price check before scheduling. [[${artifact}]] [[Campaign export]]

## Controls
${controls.map((control) => control.record).join('\n')}

## Client messages
${lines.map((line) => `- [${line.isOpen ? ' ' : 'x'}] Send the full text 📅 ${line.date} ^${line.id}`).join('\n')}
`,
		};
	};
}

interface ToMake {
	readonly kind: string;
	readonly id: string;
	readonly artifact: string;
	readonly log: string;
	readonly step: string;
	readonly isDismissed: boolean;
}

function madeControl(roll: Dice, { kind, id, artifact, log, step, isDismissed }: ToMake): MadeControl {
	const state = pick(roll, STATES);
	const isPlaced = state !== 'intent' && state !== 'dropped';
	const date = state === 'verified' ? '2026-10-20' : day(roll);
	const box = state === 'verified' ? 'x' : state === 'dropped' ? '-' : ' ';
	const place = isPlaced ? ` [in:: [[${artifact}]]] [placed:: 2026-10-06]` : '';
	const below = [
		...(kind === 'circuit breaker' ? ['If: no approval 24 hours before the send', 'Then: pause the send', `Log: [[${log}]]`] : []),
		...(state === 'verified' ? ['2026-10-20 held: ticked in two projects'] : []),
		...(state === 'slipped' ? ['2026-10-20 skipped (cost): no time'] : []),
	];
	const isOpen = state !== 'verified' && state !== 'dropped';
	return {
		id,
		record: [`- [${box}] ${step} [kind:: ${kind}] [stage:: delivery] [owner:: Producer]${place} 📅 ${date} ^${id}`, ...below.map((line) => `  - ${line}`)].join('\n'),
		line: isPlaced ? (kind === 'contract clause' ? `${step}. ^${id}` : `- [ ] ${step} ^${id}`) : '',
		isCopied: state === 'in use',
		isOpen,
		...(isOpen && !isDismissed && { due: date }),
	};
}

/** Within the half year around the day the vault is read on. */
function day(roll: Dice): string {
	return `2026-${pick(roll, ['09', '10', '11', '12'])}-${String(1 + roll(28)).padStart(2, '0')}`;
}
