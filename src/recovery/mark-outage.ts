import { addSection, SECTIONS } from '../incident/note-sections';
import { OUTAGE } from '../incident/properties';
import { readBlockId } from '../text/block-id';
import { linesOf, readDocument, sectionNamed } from '../text/document';
import { refuse, type Edits, type Refusal } from '../text/edit';
import { foldText, oneLine } from '../text/fold';
import { guarded } from '../text/guard';
import { inTurn } from '../text/in-turn';
import { appendToSection } from '../text/insert';
import { readListItem } from '../text/list-item';
import { writeProperty } from '../text/write-property';
import { words } from '../words/words';
import type { Provider } from './recovery-plan';

export interface Outage {
	/** Whose outage it is; by this name the plan may know what to do. */
	readonly provider: string;
	/** A link to the recovery plan, as it stands in the incident. */
	readonly plan?: string;
	readonly known?: Provider;
}

/**
 * Marks an incident as the outage of a provider: in its property, and as a line of the response that links the plan and
 * repeats what it says of that provider, so that it is at hand while the plan's own tools may be down.
 */
export function markOutage(text: string, { provider, plan = '', known }: Outage): Edits | Refusal {
	const name = oneLine(provider);
	if (name === '') return refuse(words().refusals.noText);
	const said = `Outage of ${name}`;
	const parts = known ? [['By hand', known.byHand], ['What can wait', known.canWait], ['What stops', known.stops]] as const : [];
	const lines = [
		`- ${said}${plan === '' ? '' : `, by the plan: ${plan}`}`,
		...parts.flatMap(([label, value]) => (oneLine(value) === '' ? [] : [`  - ${label}: ${oneLine(value)}`])),
	];
	if (lines.some((line) => readBlockId(line))) return refuse(words().refusals.unreadableControl);
	return inTurn(text, (now) => writeProperty(readDocument(now), OUTAGE, name), (now) => respond(now, said, lines));
}

function respond(text: string, said: string, lines: readonly string[]): Edits | Refusal {
	const doc = readDocument(text);
	const section = sectionNamed(doc, SECTIONS.response);
	const twin = section && linesOf(doc, section).find((line) => {
		const [first = ''] = (readListItem(line)?.content ?? '').split(', by the plan:');
		return foldText(first) === foldText(said);
	});
	if (twin) return refuse(words().refusals.sameStep(twin.number + 1));
	return guarded(doc, [section ? appendToSection(doc, section, lines) : addSection(doc, SECTIONS.response, lines)]);
}
