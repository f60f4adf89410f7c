import { FRONT } from '../editor/checked-editor';

export const INCIDENT = `${FRONT}## Expected and actual
**Expected:** Prices of this year
**Actual:** Prices of last year

## Timeline
- 2026-11-23 14:05 UTC **Detected** A complaint

## Review
I should have checked the list.
`;

/** The same incident under another id. */
export function withId(id: string, text = INCIDENT): string {
	return text.replaceAll('INC-0001', id);
}
