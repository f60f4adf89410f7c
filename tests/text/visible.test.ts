import fc from 'fast-check';
import { readDocument } from '../../src/text/document';
import { anyText } from './odd-notes';

/** Each line with a letter before it: t(ext), c(ode), % (comment), f(ront matter). */
function places(...lines: readonly string[]): string[] {
	const letters = { text: 't', code: 'c', comment: '%', 'front matter': 'f' };
	return readDocument(lines.map((line) => line.slice(2)).join('\n')).lines.map((line) => `${letters[line.place]} ${line.text}`.trimEnd());
}

/** The notes below say of every line what it is. */
function expectPlaces(...lines: readonly string[]): void {
	expect(places(...lines)).toEqual(lines);
}

function plain(line: string): string {
	return readDocument(line).lines[0]?.plain ?? '';
}

describe('fences', () => {
	it('hide what is between them, whichever sign and length they have (reliability 8)', () => {
		expectPlaces('t a', 'c ````md', 'c ```', 'c - [ ] x ^ctl-7k3q2a', 'c ````', 't b', 'c ~~~', 'c ```', 'c ~~~', 't c');
	});
	it('close only with the same sign, at least as long, and nothing behind it', () => {
		expectPlaces('c ```', 'c ~~~', 'c ``', 'c ``` x', 'c     ```', 'c ```', 't a');
	});
	it('are none with a backtick behind the mark, or four columns in', () => {
		expectPlaces('t ```a`', 't words', 't     ```', 't - [ ] x');
	});
	it('in a callout end with the callout', () => {
		expectPlaces('t > [!note]', 'c > ```', 'c > - [ ] x', 't ## Timeline', 't - [ ] y');
	});
	it('in a callout are not closed by marks outside of its quote, nor by deeper ones', () => {
		expectPlaces('c > ```', 'c > > ```', 'c > ```', 't > a');
	});
	it('outside of quotes are not closed by a mark inside one', () => {
		expectPlaces('c ```', 'c > ```', 'c ```', 't a');
	});
	it('in a list item end with the item', () => {
		expectPlaces('t - item', 'c   ```', 'c   code', 'c', 'c   more', 't ## Timeline', 't - [ ] y');
	});
	it('start behind a marker, and close at the depth of the item', () => {
		expectPlaces('c 1. ```js', 'c    - [ ] x', 'c    ```', 't 2. y');
	});
	it('nest in lists below tabs', () => {
		expectPlaces('t - a', 't \t- b', 'c \t  ```', 'c \t  - [ ] x', 'c \t  ```', 't \t- c');
	});
	it('are found open at the end, with their line', () => {
		expect(readDocument('a\n\n```js\nb').openFence).toBe(2);
		expect(readDocument('a\n\n```js\nb\n```').openFence).toBeUndefined();
		expect(readDocument('> ```\n> b\n\nc').openFence).toBeUndefined();
	});
});

describe('indented code', () => {
	it('needs a blank line or a heading before it, and goes on over blank lines', () => {
		expectPlaces('t a', 't     lazy', 't', 'c     code', 't', 'c     code', 't b', 't # H', 'c \tcode');
	});
	it('in a list is four columns past the content of the item', () => {
		expectPlaces('t - a', 't', 't     paragraph', 't', 'c       code', 't - b');
	});
	it('is not what tabs nest in a list, with blank lines or without', () => {
		expectPlaces('t - a', 't \t- b', 't \t\t- c', 't', 't \t\t- d', 't', 't \t- [ ] e');
	});
	it('comes back when the list is over', () => {
		expectPlaces('t - a', 't', 't Words.', 't', 'c     - [ ] x');
	});
	it('counts columns inside a callout from behind its marks', () => {
		expectPlaces('t > a', 't >', 'c >     - [ ] code', 't > - b', 't >\t- [ ] c', 't > \t- [ ] d');
	});
});

describe('comments', () => {
	it('over several lines hide them, lists and fences included', () => {
		expectPlaces('t a', '% %%', '% - [ ] x ^ctl-7k3q2a', '% ```', '% %%', 't b', '% <!--', '% - [ ] x', '% -->', 't c');
	});
	it('on one line hide only themselves', () => {
		expect(plain('a %%b%% c')).toBe('a       c');
		expect(plain('a <!-- b --> c')).toBe('a            c');
	});
	it('go on over lines only where they start their line', () => {
		expectPlaces('t 100 %% sure', 't - [ ] x', 't a <!-- b', 't - [ ] x', 't > words');
	});
	it('are found open at the end, with their line', () => {
		expect(readDocument('a\n%%\nb').openComment).toBe(1);
		expect(readDocument('a\n<!-- x\nb\n').openComment).toBe(1);
		expect(readDocument('a\n%% b %%\nc').openComment).toBeUndefined();
	});
});

describe('inline code', () => {
	it.each([
		['a `b` c', 'a     c'],
		['a ``b`c`` d', 'a         d'],
		['a `b c', 'a `b c'],
		['a \\`b` c`', 'a \\`b    '],
		['a \\\\`b` c', 'a \\\\    c'],
		['`%%` - `%%`', '     -     '],
		['%%`%% a`', '      a`'],
	])('%s reads as %s', (line, expected) => {
		expect(plain(line).trimEnd()).toBe(expected.trimEnd());
	});
});

describe('every line', () => {
	it('keeps its place and its length, whatever the note holds', () => {
		fc.assert(fc.property(anyText, (text) => {
			const { lines } = readDocument(text);
			const start = text.startsWith('\uFEFF') ? '\uFEFF' : '';
			expect(start + lines.map((line) => line.text + line.ending).join('')).toBe(text);
			for (const line of lines) {
				expect(text.slice(line.from, line.to)).toBe(line.text);
				expect(line.plain).toHaveLength(line.text.length);
				expect([...line.plain].every((char, at) => char === ' ' || char === [...line.text][at])).toBe(true);
			}
		}), { numRuns: 300 });
	});
});
