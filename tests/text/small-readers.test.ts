import fc from 'fast-check';
import { isIdOf, newId, readBlockId } from '../../src/text/block-id';
import { fieldValue, inlineField, readInlineFields } from '../../src/text/inline-field';
import { isSafeUrl, readLinks, withoutLinks } from '../../src/text/link';
import { foldPath, foldText, oneLine } from '../../src/text/fold';
import { asParagraph } from '../../src/text/paragraph';
import { shorten } from '../../src/text/shorten';
import { readDocument } from '../../src/text/document';
import { anyText, typed } from './odd-notes';

describe('a block id', () => {
	it.each([
		['Compare prices ^ctl-7k3q2a', 'ctl-7k3q2a', false],
		['Compare prices ^CTL-7K3Q2A  ', 'ctl-7k3q2a', false],
		['^ctl-7k3q2a', 'ctl-7k3q2a', false],
		['Compare ^ctl-7k3q2a #task #a/b', 'ctl-7k3q2a', true],
		['2^3 ^chk-a1b2c3', 'chk-a1b2c3', false],
	])('%j ends in %s', (text, id, followedByTags) => {
		expect(readBlockId(text)).toMatchObject({ id, followedByTags, at: text.lastIndexOf('^') });
	});
	it.each(['a ^ctl-7k3q2a b', 'a^ctl-7k3q2a', '[[Note#^ctl-7k3q2a]]', 'a ^ctl_7k', 'a ^', '', 'a ^ctl-7k3q2a # b'])('%j ends in none', (text) => {
		expect(readBlockId(text)).toBeUndefined();
	});
	it('is ours with its kind and six letters or figures', () => {
		expect(['ctl-7k3q2a', 'ctl-7k3q2', 'ctl-7k3q2ab', 'ctl-7k3q2A', 'chk-7k3q2a', 'ctl-__prot'].map((id) => isIdOf('ctl', id))).toEqual([true, false, false, false, false, false]);
	});
	it('that is new was never taken', () => {
		const numbers = [0, 0, 0, 0, 0, 0, 0.99, 0, 0, 0, 0, 0];
		expect(newId('chk', (id) => id === 'chk-aaaaaa', () => numbers.shift() ?? 0.5)).toBe('chk-9aaaaa');
	});
});

describe('inline fields', () => {
	const read = (text: string): [string, string][] => readInlineFields(text).map(({ key, value }) => [key, value]);
	it('stand in square or round brackets, their key folded', () => {
		expect(read('a [Owner:: Producer] (due:: 2026-12-23) [next  review :: x]')).toEqual([['owner', 'Producer'], ['due', '2026-12-23'], ['next review', 'x']]);
	});
	it('hold links and balanced brackets', () => {
		expect(read('[in:: [[Send checklist#A|B]]] [a:: (b) [c]]')).toEqual([['in', '[[Send checklist#A|B]]'], ['a', '(b) [c]']]);
	});
	it('that never close, or have no key, are none', () => {
		expect(read('[a:: b (c:: d] [:: e] [f: g] x:: y')).toEqual([['a', 'b (c:: d']]);
	});
	it('keep names of prototypes as names', () => {
		expect(fieldValue(readInlineFields('[__proto__:: x] [constructor:: y]'), 'constructor')).toBe('y');
		expect(fieldValue(readInlineFields('a'), 'toString')).toBeUndefined();
	});
	it('written out read back, for any value whose brackets are balanced', () => {
		const inner = fc.string({ unit: fc.constantFrom('a', ' ', ':', '(', '"', '📅', '|', '^', 'é'), maxLength: 12 }).map((text) => text.trim());
		const value = fc.tuple(inner, inner).map(([a, b]) => (a === '' ? b : `${a} [[${b}]]`));
		fc.assert(fc.property(value, (text) => {
			const [field] = readInlineFields(`words ${inlineField('in', text)} more`);
			expect(field?.value ?? '').toBe(text);
		}));
	});
});

describe('links', () => {
	const read = (text: string): string[] => readLinks(text).map((link) => [link.kind, link.target, link.subpath, link.label].join(' · '));
	it.each([
		['[[Acme]]', 'wiki · Acme ·  · Acme'],
		['![[a.png|200]]', 'wiki · a.png ·  · 200'],
		['[[Acme#Terms|the terms]]', 'wiki · Acme · #Terms · the terms'],
		['[[Folder/Acme#^ctl-7k3q2a]]', 'wiki · Folder/Acme · #^ctl-7k3q2a · Folder/Acme#^ctl-7k3q2a'],
		['[[a\\|b]]', 'wiki · a ·  · b'],
		['[[#Here]]', 'wiki ·  · #Here · #Here'],
		['[Acme](../Acme%20SOW.md#A)', 'markdown · ../Acme SOW.md · #A · Acme'],
		['[Acme](<Acme SOW.md>)', 'markdown · Acme SOW.md ·  · Acme'],
		['[a](100%.md)', 'markdown · 100%.md ·  · a'],
		['[a](https://x.y/z "t")', 'url · https://x.y/z ·  · a'],
		['see https://x.y/a_(b), then', 'url · https://x.y/a_(b ·  · https://x.y/a_(b'],
	])('%s is read', (text, expected) => {
		expect(read(text)).toEqual([expected]);
	});
	it.each(['[[]]', '[[a', '[a] (b)', 'a]]', '[[a\nb]]', 'http:/x'])('%j is none', (text) => {
		expect(readLinks(text)).toEqual([]);
	});
	it('give way to what a reader sees', () => {
		expect(withoutLinks('a [[b|c]] [d](e) f')).toBe('a c d f');
	});
	it('open only over the web or by mail (reliability 34)', () => {
		expect(['https://a', 'HTTP://a', 'mailto:a@b', 'javascript:a', 'data:a', 'file:///a', ' javascript:a', 'java\tscript:a'].map(isSafeUrl))
			.toEqual([true, true, true, false, false, false, false, false]);
	});
	it('stand where they say, on any text', () => {
		fc.assert(fc.property(anyText, (text) => {
			for (const link of readLinks(text)) expect(text.slice(link.from, link.to)).toMatch(/^(?:!?\[|https?:\/\/)/);
		}));
	});
});

describe('folding', () => {
	it('forgets case, space, punctuation, variation selectors and forms of one character (reliability 16)', () => {
		expect(foldText('  Compare  the PRICE-list! ✅\uFE0F ')).toBe('compare the price list');
		expect(foldText('e\u0301')).toBe(foldText('\u00E9'));
	});
	it('keeps vowel signs, so that two Hindi steps stay two (reliability 16)', () => {
		expect(foldText('कि')).not.toBe(foldText('का'));
	});
	it('keeps what is nothing but signs', () => {
		expect(foldText(' !! ')).toBe('!!');
		expect(foldText('  ')).toBe('');
	});
	it('compares paths composed and without case (reliability 19)', () => {
		expect(foldPath('Cafe\u0301/A.md')).toBe(foldPath('CAF\u00C9/a.md'));
	});
	it('makes one line of any text and keeps direction marks', () => {
		expect(oneLine('a\r\n\tb\u2028c\u0000d\u200F ')).toBe('a b c d\u200F');
		fc.assert(fc.property(anyText, (text) => {
			expect(oneLine(oneLine(text))).toBe(oneLine(text));
			expect(readDocument(oneLine(text)).lines).toHaveLength(1);
		}));
	});
});

it('a paragraph never becomes a list, a heading, a fence, a comment or a quote', () => {
	fc.assert(fc.property(fc.oneof(typed, fc.string({ unit: fc.constantFrom('#', '-', '*', '>', '`', '~', '%', '<', '!', '|', '1', '.', ')', ' ', '=', 'a'), maxLength: 6 })), (text) => {
		const said = asParagraph(oneLine(text));
		const doc = readDocument(`${said}\n\n- [ ] x`);
		expect(doc.headings).toEqual([]);
		expect(doc.lines.map((line) => line.place)).toEqual(['text', 'text', 'text']);
		expect(said).not.toMatch(/^(?:[-*+>]|\d+[.)])(?: |$)/);
		expect(said.replace('\\', '')).toBe(oneLine(text).replace('\\', ''));
	}), { numRuns: 1000 });
});

it('shortens between characters as a reader sees them (reliability 16)', () => {
	expect(shorten('short', 10)).toBe('short');
	expect(shorten('abcdefghijkl', 10)).toBe('abcdefghi…');
	expect(shorten('ab👩‍👩‍👧‍👦cdefgh', 10)).toBe('ab…');
});
