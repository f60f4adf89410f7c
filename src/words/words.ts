import { en } from './en/en';

/** Everything the user reads, in one typed catalogue per language; English is complete and defines the type. */
export type Words = typeof en;

let spoken: Words = en;

/** The catalogue in use. */
export function words(): Words {
	return spoken;
}

/** Chooses the catalogue; called once, when the plugin starts. */
export function speak(language: Words): void {
	spoken = language;
}
