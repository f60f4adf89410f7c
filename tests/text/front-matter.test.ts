import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { readDocument } from '../../src/text/document';
import { applyEdits } from '../../src/text/edit';
import { propertyText, readBlock } from '../../src/text/front-matter';
import { addToProperty, setProperty } from '../../src/text/set-property';
import { flowEntries, scalarText, yamlEntry, yamlText } from '../../src/text/yaml-scalar';
import { linesOf } from '../notation';
import { isWhole, oddNote, typed } from './odd-notes';

/** The note after setting a key, or why it is not set; undefined when nothing has to change. */
function set(text: string, key: string, value: string): string | undefined {
	const edit = setProperty(readDocument(text), key, value);
	return typeof edit === 'object' ? applyEdits(text, [edit]) : edit;
}

function add(text: string, key: string, value: string, alone: 'value' | 'list' = 'list'): string | undefined {
	const edit = addToProperty(readDocument(text), key, value, alone);
	return typeof edit === 'object' ? applyEdits(text, [edit]) : edit;
}

/** What a reader of YAML makes of the block; undefined when it cannot. */
function yaml(text: string): Record<string, unknown> | undefined {
	const block = /^\uFEFF?---[ \t]*\r?\n([^]*?)^---[ \t]*$/m.exec(text)?.[1] ?? '';
	const parsed = parseDocument(block, { logLevel: 'error' });
	return parsed.errors.length > 0 ? undefined : ((parsed.toJS() ?? {}) as Record<string, unknown>);
}

const block = (...lines: readonly string[]): string => linesOf('---', ...lines, '---', 'Words.');

describe('setting a property', () => {
	it.each([
		['severity: P2', 'severity: P1'],
		['severity: "P2"', 'severity: P1'],
		["severity: 'P2'  # ours", 'severity: P1  # ours'],
		['severity:', 'severity: P1'],
		['severity:    # P1 | P2', 'severity: P1    # P1 | P2'],
		['severity :   P2', 'severity : P1'],
		['"severity": P2', '"severity": P1'],
		['severity: ~', 'severity: P1'],
		['severity: ""', 'severity: P1'],
		['severity:\n  # a comment below', 'severity: P1\n  # a comment below'],
	])('changes %j only there (reliability 7)', (line, changed) => {
		expect(set(block('a: 1', line, '# comment', 'b: [x, y]'), 'severity', 'P1')).toBe(block('a: 1', changed, '# comment', 'b: [x, y]'));
	});
	it('adds a key that is missing at the end of the block', () => {
		expect(set(block('a: 1', '  # c'), 'severity', 'P1')).toBe(block('a: 1', '  # c', 'severity: P1'));
		expect(set('\uFEFF---\r\n---', 'severity', 'P1')).toBe('\uFEFF---\r\nseverity: P1\r\n---');
	});
	it('changes nothing when the value stands there, however it is quoted', () => {
		for (const line of ['impact: a, b', 'impact: "a, b"', "impact: 'a, b' # c"]) expect(set(block(line), 'impact', 'a, b')).toBeUndefined();
		expect(set(block('a: 1'), 'severity', '')).toBeUndefined();
	});
	it('empties a value and keeps the comment', () => {
		expect(set(block('severity: P2 # ours'), 'severity', '')).toBe(block('severity: # ours'));
	});
	it.each(['severity: |\n  P2', 'severity: >-\n  P2', 'severity: &a P2', 'severity: *a', 'severity: !!str P2', 'severity:\n  - P2', 'severity: [P2]', 'severity: {a: b}',
		'severity: P2\n  and more', 'severity: "P2\n  more"', 'severity: [a,\n  b]'])('leaves %j as it is', (line) => {
		expect(set(block(...line.split('\n'), 'b: 1'), 'severity', 'P1')).toBe('shape');
	});
	it.each(['title: DB: down', 'tags: [a, b', 'x: "open', 'severity: P2', '\tx: 1', '{a: b}', '- a', 'just words', 'x: @a', "x: 'a' b", 'y:\n\t- a', '? a', 'y:\n  - "open'])('writes nothing into a block with %j', (line) => {
		expect(set(block('severity: P3', ...line.split('\n')), 'severity', 'P1')).toBe('unreadable');
	});
	it('says that there is no block', () => {
		expect(set('# Note', 'severity', 'P1')).toBe('no front matter');
		expect(set('---\nnever closed', 'severity', 'P1')).toBe('no front matter');
	});
	it('does not take a nested key, or one in a text, for its own', () => {
		expect(set(block('notes: |', '  severity: P3', 'more:', '  severity: P4'), 'severity', 'P1')).toBe(block('notes: |', '  severity: P3', 'more:', '  severity: P4', 'severity: P1'));
	});
	it('takes names of prototypes as keys (reliability 36)', () => {
		expect(set(block('__proto__: a'), 'constructor', 'b')).toBe(block('__proto__: a', 'constructor: b'));
	});
});

describe('adding to a property', () => {
	it.each([
		['checklists:\n  - "[[A]]" # first', 'checklists:\n  - "[[A]]" # first\n  - "[[B]]"'],
		['checklists:\n- "[[A]]"', 'checklists:\n- "[[A]]"\n- "[[B]]"'],
		['checklists:\n  # none yet\n  - x\n  # end', 'checklists:\n  # none yet\n  - x\n  - "[[B]]"\n  # end'],
		['checklists:', 'checklists:\n  - "[[B]]"'],
		['checklists: # none', 'checklists: # none\n  - "[[B]]"'],
		['checklists: "[[A]]" # a', 'checklists: ["[[A]]", "[[B]]"] # a'],
		['checklists: plain', 'checklists: [plain, "[[B]]"]'],
		['checklists: [ "[[A]]" , c ]', 'checklists: ["[[A]]", c, "[[B]]"]'],
		['checklists: []', 'checklists: ["[[B]]"]'],
		['checklists: null', 'checklists: "[[B]]"'],
	])('%j takes one more', (line, changed) => {
		expect(add(block(line, 'b: 1'), 'checklists', '[[B]]')).toBe(block(changed, 'b: 1'));
	});
	it('starts a list, or a single value where the key takes one', () => {
		expect(add(block('a: 1'), 'checklists', '[[B]]')).toBe(block('a: 1', 'checklists:', '  - "[[B]]"'));
		expect(add(block('sow:'), 'sow', '[[B]]', 'value')).toBe(block('sow: "[[B]]"'));
		expect(add(block('a: 1'), 'sow', '[[B]]', 'value')).toBe(block('a: 1', 'sow: "[[B]]"'));
	});
	it.each(['tags:\n  - "incident"', 'tags: [a, incident]', "tags: ['incident']", 'tags: incident', 'tags:\n  - a\n  - incident # b'])('changes nothing where it is: %j', (line) => {
		expect(add(block(line), 'tags', 'incident')).toBeUndefined();
	});
	it('does not take a longer word for it', () => {
		expect(add(block('tags: [incidents]'), 'tags', 'incident')).toBe(block('tags: [incidents, incident]'));
	});
	it.each(['tags: [[A]]', 'tags: {a: b}', 'tags: &x a', 'tags: a, b', 'tags:\n  a: b', 'tags:\n  - a\n    - b', 'tags: [a,\n  b]'])('leaves %j as it is', (line) => {
		expect(add(block(...line.split('\n')), 'tags', 'incident')).toBe('shape');
	});
	it('quotes an entry with a comma', () => {
		expect(add(block('aliases: [a]'), 'aliases', 'b, c')).toBe(block('aliases: [a, "b, c"]'));
	});
});

describe('a value', () => {
	const value = fc.oneof(typed, fc.string({ unit: fc.constantFrom(':', '#', ' ', '"', "'", '\\', 'a', '1', '-', '[', ']', ',', '{', '\u2028', '\u0085'), maxLength: 8 }));
	it('is read back by us as it was meant', () => {
		fc.assert(fc.property(value, (text) => {
			expect(scalarText(yamlText(text))).toBe(text);
			expect(flowEntries(`[${yamlEntry(text)}, x]`)?.map(scalarText)).toEqual([...(text === '' ? ['', 'x'] : [text, 'x'])]);
		}), { numRuns: 1000 });
	});
	it('is read back as text by a reader of YAML', () => {
		fc.assert(fc.property(value.filter(isWhole), (text) => {
			const parsed = yaml(linesOf('---', `a: ${yamlText(text)}`, `b: [${yamlEntry(text)}, x]`, `c:`, `  - ${yamlEntry(text)}`, '---'));
			expect(parsed).toEqual({ a: text === '' ? null : text, b: [text, 'x'], c: [text] });
		}), { numRuns: 1000 });
	});
	it('set in any block that can be read is there, and nothing else changed (reliability 7)', () => {
		fc.assert(fc.property(oddNote, typed.map((text) => text.replace(/[\r\n]/g, ' ').trim()).filter((text) => text !== '' && isWhole(text)), (note, text) => {
			const before = yaml(note);
			const after = set(note, 'impact', text) ?? note;
			if (after === 'no front matter' || after === 'unreadable' || after === 'shape' || /\r(?!\n)/.test(note) || !before) return;
			expect(propertyText(readDocument(after).frontMatter, 'impact')).toBe(text);
			expect(yaml(after)).toEqual({ ...before, impact: text });
		}), { numRuns: 500 });
	});
});

it('names the first line that is not in order', () => {
	const { frontMatter } = readDocument(block('a: 1', 'b: "x', 'c: 1'));
	expect(frontMatter && readBlock(frontMatter).brokenAt).toBe(2);
});
