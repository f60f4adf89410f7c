import { PROPERTY } from './properties';
import { SECTIONS } from './note-sections';
import { ACTUAL, EXPECTED } from './incident';

/** Stands under Impact until something is known; a comment, so that it is never mistaken for a statement. */
export const IMPACT_HINT = '%% Who is affected, and what it costs them right now. %%';

/** The short note a person gets while it burns. */
export const DEFAULT_TEMPLATE = `---
${Object.values(PROPERTY).map((key) => `${key}:`).join('\n')}
---
## ${SECTIONS.expected}
**${EXPECTED}:**
**${ACTUAL}:**

## ${SECTIONS.impact}
${IMPACT_HINT}

## ${SECTIONS.timeline}

## ${SECTIONS.response}
`;
