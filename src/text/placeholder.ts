import { foldText } from './fold';

/** `[insert …]`, `[add …]`, `{{…}}`, `TBD`, `TODO`, `xx:xx`, and thresholds marked for later verification. */
export const PLACEHOLDER = /\[(?:insert|add)[ \t][^\][\r\n]{1,120}\](?![([])|\{\{[^{}\r\n]{1,80}\}\}|\b(?:TODO|TBD)\b|\bxx:xx\b|\((?:to be verified|verify(?: later)?|to verify|not verified(?: yet)?|unverified)\)/g;

/** A value that is known for a placeholder, with the day somebody made sure of it; empty while nobody has. */
export interface KnownValue {
	readonly name: string;
	readonly value: string;
	readonly verified: string;
}

/** What stands behind a value that nobody has made sure of; a placeholder itself, so that it is found. */
export const UNVERIFIED = '(to be verified)';

/** What is known for a placeholder as it is written. */
export function knownFor(placeholder: string, known: readonly KnownValue[]): KnownValue | undefined {
	const name = foldText(/^(?:\[(?:insert|add)[ \t]+(?:the |your )?|\{\{)(.*?)(?:\]|\}\})$/i.exec(placeholder)?.[1] ?? '');
	return name === '' ? undefined : known.find((each) => foldText(each.name) === name && each.value.trim() !== '');
}

/** The text with every placeholder whose value is known filled in; one that is not verified stays visible as such. */
export function fillKnown(text: string, known: readonly KnownValue[]): string {
	if (known.length === 0) return text;
	return text.replace(PLACEHOLDER, (placeholder) => {
		const value = knownFor(placeholder, known);
		if (!value) return placeholder;
		return value.verified === '' ? `${value.value.trim()} ${UNVERIFIED}` : value.value.trim();
	});
}
