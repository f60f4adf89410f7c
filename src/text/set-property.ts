import type { Document } from './document';
import type { Edit } from './edit';
import { readBlock, type FrontMatter, type Property } from './front-matter';
import { linesAfter, linesBefore } from './insert';
import { flowEntries, readScalar, scalarText, yamlEntry, yamlText, type Scalar } from './yaml-scalar';

/**
 * Why a property cannot be set by changing one line: the block is missing, it cannot be read, or the shape of the value
 * (a list, several lines, an anchor) forbids it.
 */
export type NotSpliced = 'no front matter' | 'unreadable' | 'shape';

/**
 * Sets a top-level key to text by changing its line or by adding one at the end of the block; comments, quotes and every
 * other line stay. Undefined when the value already stands there.
 */
export function setProperty(doc: Document, key: string, value: string): Edit | NotSpliced | undefined {
	const block = doc.frontMatter;
	if (!block) return 'no front matter';
	const place = find(block, key);
	if (place === 'unreadable') return place;
	const written = yamlText(value);
	if (place === undefined) return written === '' ? undefined : linesBefore(doc, block.closing, [`${key}: ${written}`]);
	const { scalar } = place;
	if (scalar.shape === 'more' || scalar.shape === 'flow' || place.values.length > 0) return 'shape';
	if (scalarText(scalar.raw) === value) return undefined;
	return replaceValue(place, written);
}

/**
 * Adds text to a key that takes one value or a list: a dash line below a block list, an entry in an inline list, or a list
 * in place of the single value; `alone` says how the first one is written. Undefined when it is already there.
 */
export function addToProperty(doc: Document, key: string, value: string, alone: 'value' | 'list'): Edit | NotSpliced | undefined {
	const block = doc.frontMatter;
	if (!block) return 'no front matter';
	const place = find(block, key);
	if (place === 'unreadable') return place;
	const dash = `- ${yamlText(value)}`;
	if (place === undefined) return linesBefore(doc, block.closing, alone === 'value' ? [`${key}: ${yamlText(value)}`] : [`${key}:`, `  ${dash}`]);
	if (place.values.length > 0) return addDash(doc, place, value);
	const { raw, shape } = place.scalar;
	const isNull = shape === 'plain' && /^(?:~|null)$/i.test(raw);
	if (shape === 'empty' && alone === 'list') return linesAfter(doc, place.property.line.number, [`  ${dash}`]);
	if (shape === 'empty' || isNull) return replaceValue(place, yamlText(value));
	if (shape === 'flow') return addEntry(place, value);
	if (shape === 'more' || (shape === 'plain' && /[,[\]{}]/.test(raw))) return 'shape';
	return scalarText(raw) === value ? undefined : replaceValue(place, `[${raw}, ${yamlEntry(value)}]`);
}

interface Place {
	readonly property: Property;
	readonly scalar: Scalar;
	/** Offset in the line where the value starts, or would. */
	readonly valueAt: number;
	/** Lines below the key that hold something. */
	readonly values: Property['below'];
}

function find(block: FrontMatter, key: string): Place | 'unreadable' | undefined {
	const { properties, brokenAt } = readBlock(block);
	if (brokenAt !== undefined) return 'unreadable';
	const property = properties.find((each) => each.key === key);
	if (!property) return undefined;
	const rest = property.line.text.slice(property.behindColon);
	const valueAt = property.behindColon + rest.length - rest.trimStart().length;
	const scalar = readScalar(rest.trimStart());
	return { property, scalar, valueAt, values: property.below.filter((line) => !/^[ \t]*(?:#|$)/.test(line.text)) };
}

/** From behind the colon to the end of the value; a comment behind it keeps its distance. */
function replaceValue({ property, scalar, valueAt }: Place, written: string): Edit {
	const end = scalar.raw === '' ? property.behindColon : valueAt + scalar.raw.length;
	return {
		at: property.line.from + property.behindColon,
		remove: end - property.behindColon,
		insert: written === '' ? '' : ` ${written}`,
	};
}

function addDash(doc: Document, { scalar, values }: Place, value: string): Edit | NotSpliced | undefined {
	const entries = values.map((line) => /^([ \t]*)-[ \t]+(.*)$/s.exec(line.text));
	const last = values.at(-1);
	if (scalar.shape !== 'empty' || !last || entries.some((entry) => !entry || entry[1] !== entries[0]?.[1])) return 'shape';
	if (entries.some((entry) => scalarText(readScalar(entry?.[2] ?? '').raw) === value)) return undefined;
	return linesAfter(doc, last.number, [`${entries[0]?.[1] ?? ''}- ${yamlText(value)}`]);
}

function addEntry(place: Place, value: string): Edit | NotSpliced | undefined {
	const entries = flowEntries(place.scalar.raw);
	if (!entries || /^\[\s*\[/.test(place.scalar.raw)) return 'shape';
	if (entries.some((entry) => scalarText(entry) === value)) return undefined;
	return replaceValue(place, `[${[...entries, yamlEntry(value)].join(', ')}]`);
}
