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
const UNVERIFIED = '(to be verified)';

const NAMED = /^(?:\[(?:insert|add)[ \t]+|\{\{)([^{}[\]]*)(?:\]|\}\})$/i;

/** What a placeholder is about: `rate`, as of `{{rate}}`, `[insert the rate]` and `rate` itself. */
export function placeholderName(placeholder: string): string {
	const name = NAMED.exec(placeholder.trim())?.[1] ?? placeholder;
	return name.trim().replace(/^(?:(?:the|your)\s+)+(?=\S)/i, '');
}

/** What is known for a placeholder as it is written; `TODO` and its like have no name. */
export function knownFor(placeholder: string, known: readonly KnownValue[]): KnownValue | undefined {
	const name = NAMED.test(placeholder) ? foldText(placeholderName(placeholder)) : '';
	return name === '' ? undefined : known.find((each) => foldText(placeholderName(each.name)) === name && each.value.trim() !== '');
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
