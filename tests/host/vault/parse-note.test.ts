import { getFrontMatterInfo, parseNote, resolveSubpath } from '.';

type Placed = { position: { start: { line: number; col: number }; end: { line: number; col: number } } };

const place = ({ position: { start, end } }: Placed) => `${start.line}:${start.col}-${end.line}:${end.col}`;
const items = (text: string) =>
	(parseNote(text).listItems ?? []).map((item) => [place(item), item.parent, item.task, item.id]);
const sections = (text: string) =>
	(parseNote(text).sections ?? []).map((section) => [section.type, place(section), section.id]);

describe('list items, as recorded from the app', () => {
	it('start where their container’s content starts, and end before their first nested list', () => {
		expect(items('- [ ] parent\n    - child\n        - [x] grandchild\n    - [/] child\n')).toEqual([
			['0:0-0:12', -1, ' ', undefined],
			['1:2-1:11', 0, undefined, undefined],
			['2:6-2:24', 1, 'x', undefined],
			['3:2-3:15', 0, '/', undefined],
		]);
	});

	it('have the negative line of their list as parent at the root, also in the middle of a note', () => {
		expect(items('# T\n\n- a\n- b\n\nText\n\n* c\n').map(([, parent]) => parent)).toEqual([-2, -2, -7]);
	});

	it('of numbered lists start a column later below 1. than below 1)', () => {
		expect(items('1. a\n    1. b\n').map(([at]) => at)).toEqual(['0:0-0:4', '1:4-1:8']);
		expect(items('1) a\n    1) b\n').map(([at]) => at)).toEqual(['0:0-0:4', '1:3-1:8']);
	});

	it('are found in quotes and nested callouts, after the quote marks', () => {
		expect(items('> - [ ] a\n>     - [ ] b\n').map(([at]) => at)).toEqual(['0:2-0:9', '1:4-1:13']);
		expect(items('> [!a]\n>> [!b]\n>> - [-] c ^id\n')).toEqual([['2:3-2:14', -2, '-', 'id']]);
	});

	it('keep code blocks and continued lines, and end at the empty line before the next item', () => {
		expect(items('- a\n  ```\n  x ^no\n  ```\n- b\n  more ^yes\n\n- c\n').map(([at, , , id]) => [at, id])).toEqual([
			['0:0-3:5', undefined],
			['4:0-6:0', 'yes'],
			['7:0-7:3', undefined],
		]);
	});

	it('are not seen in code, in comments and in HTML comments', () => {
		expect(items('```\n- [ ] a ^x\n```\n\n%%\n- [ ] b ^x\n%%\n\n<!--\n- [ ] c\n-->\n\n    - [ ] d\n')).toEqual([]);
	});
});

describe('sections', () => {
	it('have the app’s types and lines', () => {
		const text = [
			'---', 'a: 1', '---', '# H', 'text', '%%', 'note', '%%', '- a', '', '> q', '', '> [!note] t', '', '```', 'c', '```',
			'', '| a |', '| - |', '| b |', '', '***', '', '<div></div>', '', '$$', 'x', '$$', '', '[^1]: foot',
		].join('\n');
		expect(sections(text).map(([type, at]) => `${String(type)} ${String(at)}`)).toEqual([
			'yaml 0:0-2:3', 'heading 3:0-3:3', 'paragraph 4:0-4:4', 'comment 5:0-7:2', 'list 8:0-8:3', 'blockquote 10:0-10:3',
			'callout 12:0-12:11', 'code 14:0-16:3', 'table 18:0-20:5', 'thematicBreak 22:0-22:3', 'html 24:0-24:11',
			'math 26:0-28:2', 'footnoteDefinition 30:0-30:10',
		]);
	});

	it('leave a comment inside a line to its paragraph, and let an unclosed block run to the end', () => {
		expect(sections('a %% b\nc %% d\n')).toEqual([['paragraph', '0:0-1:6', undefined]]);
		expect(sections('%% open\n- [ ] a').map(([type]) => type)).toEqual(['comment']);
		expect(sections('```\n%%\n```\n\n- a').map(([type]) => type)).toEqual(['code', 'list']);
	});

	it('have raw headings with their level, at the root only', () => {
		expect(parseNote('## A *b* [[c]] ##\n\n> # no\n').headings).toEqual([
			expect.objectContaining({ heading: 'A *b* [[c]]', level: 2 }),
		]);
	});
});

describe('block ids', () => {
	const ids = (text: string) => {
		const found = Object.entries(parseNote(text).blocks ?? {});
		return found.map(([key, block]) => `${key} ${block.id} ${place(block)}`);
	};

	it('are keyed in lower case and keep their spelling', () => {
		expect(ids('Text ^AbC\n\n- item ^ctl-7k3q2a\n')).toEqual(['abc AbC 0:0-0:9', 'ctl-7k3q2a ctl-7k3q2a 2:0-2:18']);
	});

	it('alone on a line belong to the block above', () => {
		expect(ids('- a\n- b\n\n^list\n\n| a |\n| - |\n^tab\n\n> [!note]\n> - x\n^call\n\npara\n^p\n')).toEqual([
			'list list 0:0-1:3', 'tab tab 5:0-7:4', 'call call 9:0-11:5', 'p p 13:0-14:2',
		]);
	});

	it('of an item with sub-items stand at the end of its own text', () => {
		expect(ids('- a ^one\n  - b ^two\n')).toEqual(['one one 0:0-0:8', 'two two 1:2-1:10']);
	});

	it('in the middle of a line, in a link or in code name nothing', () => {
		expect(ids('a ^x b\n\nsee [[Note#^y]]\n\n`c ^z`\n')).toEqual([]);
	});

	it('keep the first of two', () => {
		expect(ids('- a ^x\n- b ^X\n')).toEqual(['x x 0:0-0:6']);
	});
});

describe('links and tags', () => {
	const links = (text: string) =>
		(parseNote(text).links ?? []).map((each) => [each.link, each.displayText, each.original]);

	it('are taken apart as the app does', () => {
		expect(links('[[A]] [[A#b#c]] [[#h]] [[A#^id|x]] [[#a#b||y]] [m t](Foo%20Bar.md#x) [[|z]]')).toEqual([
			['A', 'A', '[[A]]'],
			['A#b#c', 'A > b > c', '[[A#b#c]]'],
			['#h', 'h', '[[#h]]'],
			['A#^id', 'x', '[[A#^id|x]]'],
			['#a#b', '|y', '[[#a#b||y]]'],
			['Foo Bar.md#x', 'm t', '[m t](Foo%20Bar.md#x)'],
			['|z', '|z', '[[|z]]'],
		]);
	});

	it('leave out other sites, code, HTML comments and escaped brackets, and keep those in comments', () => {
		expect(links('[e](https://a.b) <https://c.d> `[[x]]` <!-- [[y]] --> \\[[z]] %% [[kept]] %%')).toEqual([
			['kept', 'kept', '[[kept]]'],
		]);
	});

	it('are found in cells, with the escaped bar as separator', () => {
		expect(links('| a |\n| - |\n| [[x\\|y]] |\n')).toEqual([['x', 'y', '[[x\\|y]]']]);
	});

	it('know embeds, with an image’s own text', () => {
		expect(parseNote('![[a.png|100]] ![alt](b.png) ![x](https://c/d.png)').embeds).toEqual([
			expect.objectContaining({ link: 'a.png', displayText: '100', original: '![[a.png|100]]' }),
			expect.objectContaining({ link: 'b.png', displayText: 'alt' }),
		]);
	});

	it('have exact positions over CRLF and a byte order mark', () => {
		const text = '\uFEFF---\r\na: 1\r\n---\r\nx [[A]]\r\n- y #t\r\n';
		const { links: [link] = [], tags: [tag] = [] } = parseNote(text);
		expect(text.slice(link?.position.start.offset, link?.position.end.offset)).toBe('[[A]]');
		expect(tag && place(tag)).toBe('4:4-4:6');
	});

	it('find tags after white space that are more than a number, not in links, code or addresses', () => {
		const tags = parseNote('#a/b-1 (#no) #12 #2a `#c` [[x #d]] https://e.f/#g [t #h](i.md) x#j\n\n# #k').tags ?? [];
		expect(tags.map((tag) => tag.tag)).toEqual(['#a/b-1', '#2a', '#k']);
	});
});

describe('properties', () => {
	it('keep dates as text, and list links by their key', () => {
		const days = 'day: 2026-11-23\nat: 2026-11-23T14:05Z\n';
		const note = `---\n${days}client: "[[Acme|A]]"\nlists:\n  - "[[X]]"\n  - see [[Y]]\n---\n`;
		const { frontmatter, frontmatterLinks } = parseNote(note);
		expect(frontmatter).toMatchObject({ day: '2026-11-23', at: '2026-11-23T14:05Z' });
		expect(frontmatterLinks).toEqual([
			{ key: 'client', link: 'Acme', original: '[[Acme|A]]', displayText: 'A' },
			{ key: 'lists.0', link: 'X', original: '[[X]]', displayText: 'X' },
		]);
	});

	const broken = ['title: DB: down', 'a: 1\na: 2', 'list: [a', 'a:\n\t- b'];

	it.each(broken)('that are broken (%j) leave only their place', (yaml) => {
		const note = parseNote(`---\n${yaml}\n---\nText\n`);
		expect(note.frontmatter).toBeUndefined();
		expect(note.frontmatterPosition?.start.offset).toBe(0);
		expect(note.sections?.map((section) => section.type)).toEqual(['yaml', 'paragraph']);
	});

	it('that are empty leave neither value nor place', () => {
		const note = parseNote('---\n---\n\n# T\n');
		expect([note.frontmatter, note.frontmatterPosition]).toEqual([undefined, undefined]);
	});

	it('must open on the first line and be closed', () => {
		expect(getFrontMatterInfo('\n---\na: 1\n---\n').exists).toBe(false);
		expect(getFrontMatterInfo('---\na: 1\n').exists).toBe(false);
		const text = '---\na: 1\n---\nbody';
		const info = getFrontMatterInfo(text);
		expect([text.slice(info.from, info.to), text.slice(info.contentStart)]).toEqual(['a: 1\n', 'body']);
	});
});

it('resolves subpaths to headings under headings, to blocks and their list items', () => {
	const note = parseNote('# A\n## B: c\n# D\n## B: c\n- x ^Id\n');
	const heading = resolveSubpath(note, '#D#b c');
	const current = { position: { start: { line: 3 } } };
	expect(heading).toMatchObject({ type: 'heading', current, next: null, end: null });
	expect(resolveSubpath(note, '#A')).toMatchObject({ end: { line: 2 } });
	expect(resolveSubpath(note, '#^ID')).toMatchObject({ type: 'block', list: { id: 'Id' }, start: { line: 4 } });
	expect(resolveSubpath(note, '#A#D')).toBeNull();
	expect(resolveSubpath(note, '#^constructor')).toBeNull();
});

it('takes time in proportion to the length of a note', () => {
	const part = '## H\n\n- [ ] a [[b]] [c](d) `e` ^f\n  - g #h\n\nText %% i %% <!-- j --> [k\n\n';
	const time = (copies: number) => {
		const text = part.repeat(copies);
		const start = performance.now();
		parseNote(text);
		return performance.now() - start;
	};
	time(100);
	expect(time(480) / Math.max(time(120), 1)).toBeLessThan(12);
});
