import type { TFile } from 'obsidian';
import { headingFor, headingsOf, stageHeading, type Place } from '../../control/artifact-line';
import type { Stage } from '../../control/control';
import { words } from '../../words/words';
import { guard } from '../notify';
import type { Parts } from '../parts';
import { choiceField, lineField, type Option } from './fields';
import type { Form } from './form';

interface PlaceSpec {
	readonly artifact: () => TFile | undefined;
	/** Finds its heading, and names a new one. */
	readonly stage: () => Stage | undefined;
}

export interface PlaceField {
	readonly value: () => Place;
	readonly lock: () => void;
}

const END = 'end';
const NEW = 'new';
/** Before the number of a heading among the note's headings. */
const HEADING = 'heading ';

/** A place inside the chosen note: the heading for the stage until another one is chosen. */
export function placeField(parts: Pick<Parts, 'app'>, form: Form, spec: PlaceSpec): PlaceField {
	const { control: said } = words().dialogs;
	const place = choiceField(form, { key: 'place', name: said.place, options: [] });
	const name = lineField(form, { key: 'heading', name: said.headingName, required: true });
	let text = '';
	let shown: TFile | undefined;
	let stageShown: Stage | undefined;
	const headings = (): string[] => [...new Set(headingsOf(text))];
	const refresh = (): void => {
		const stage = spec.stage();
		if (!form.hasTouched('heading')) name.set(stage === undefined ? '' : stageHeading(stage));
		if (stage !== stageShown) place.set(placeFor(text, headings(), stage));
		stageShown = stage;
		place.show(shown !== undefined);
		name.show(shown !== undefined && place.value() === NEW);
	};
	const read = async (note: TFile | undefined): Promise<void> => {
		const now = note ? await parts.app.vault.cachedRead(note) : '';
		if (shown !== note) return;
		text = now;
		place.setOptions(optionsOf(headings()));
		place.set(placeFor(text, headings(), spec.stage()));
		refresh();
	};
	form.onChange(() => {
		const note = spec.artifact();
		if (note !== shown) {
			shown = note;
			guard(() => read(note));
		}
		refresh();
	});
	return {
		value: () => readPlace(place.value(), headings(), name.value()),
		lock: () => {
			place.lock();
			name.lock();
		},
	};
}

function optionsOf(headings: readonly string[]): Option[] {
	const said = words().dialogs.control;
	return [...headings.map((heading, number): Option => [`${HEADING}${number}`, heading]), [NEW, said.newHeading], [END, said.end]];
}

function placeFor(text: string, headings: readonly string[], stage: Stage | undefined): string {
	const heading = stage === undefined ? undefined : headingFor(text, stage);
	if (heading !== undefined) return `${HEADING}${headings.indexOf(heading)}`;
	return stage === undefined ? END : NEW;
}

function readPlace(value: string, headings: readonly string[], name: string): Place {
	if (value === NEW) return { newHeading: name };
	const heading = value.startsWith(HEADING) ? headings[Number(value.slice(HEADING.length))] : undefined;
	return heading === undefined ? { end: true } : { heading };
}
