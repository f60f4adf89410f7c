import { words } from '../words/words';
import type { Document } from './document';
import { refuse, type Edits, type Refusal } from './edit';
import { brokenProperties, guarded } from './guard';
import { setProperty } from './set-property';

/** Sets one property by splicing its line; nothing to write when it says so already, refused when its shape forbids it. */
export function writeProperty(doc: Document, key: string, value: string): Edits | Refusal {
	const edit = setProperty(doc, key, value);
	if (edit === undefined) return [];
	if (edit === 'unreadable') return brokenProperties(doc);
	if (edit === 'no front matter') return refuse(words().refusals.noFrontMatter);
	return edit === 'shape' ? refuse(words().refusals.propertyShape(key)) : guarded(doc, [edit]);
}
