import { history } from '@codemirror/commands';
import { EditorView } from '@codemirror/view';
import { installJsdomShims } from '../../jsdom-shims';
import { Editor } from './editor';

installJsdomShims();

const open: EditorView[] = [];

function editorWith(doc: string): Editor {
	const cm = new EditorView({ doc, extensions: [history()], parent: document.body });
	open.push(cm);
	return new Editor(cm);
}

afterEach(() => open.splice(0).forEach((cm) => cm.destroy()));

const at = (line: number, ch: number) => ({ line, ch });

describe('Editor', () => {
	it('reads every place of a transaction in the document before it', () => {
		const editor = editorWith('one\ntwo\nthree');
		editor.transaction({
			changes: [
				{ from: at(0, 0), text: 'new line\n' },
				{ from: at(2, 0), to: at(2, 5), text: 'drei' },
				{ from: at(1, 0), to: at(1, 3), text: 'zwei' },
			],
		});
		expect(editor.getValue()).toBe('new line\none\nzwei\ndrei');
	});

	it('places the selection of a transaction in the document after it', () => {
		const editor = editorWith('one\ntwo');
		editor.transaction({ changes: [{ from: at(0, 0), text: 'zero\n' }], selection: { from: at(2, 0), to: at(2, 3) } });
		expect(editor.getSelection()).toBe('two');
	});

	it('takes a whole transaction back with one undo', () => {
		const editor = editorWith('one\ntwo');
		editor.transaction({ changes: [{ from: at(0, 3), text: '!' }, { from: at(1, 3), text: '!' }] });
		expect(editor.getValue()).toBe('one!\ntwo!');
		editor.undo();
		expect(editor.getValue()).toBe('one\ntwo');
		editor.redo();
		expect(editor.getValue()).toBe('one!\ntwo!');
	});

	it('takes changes that touch', () => {
		const editor = editorWith('abcdef');
		editor.transaction({ changes: [{ from: at(0, 0), to: at(0, 3), text: 'X' }, { from: at(0, 3), to: at(0, 6), text: 'Y' }] });
		expect(editor.getValue()).toBe('XY');
	});

	it('replaces the selection of a transaction', () => {
		const editor = editorWith('one two');
		editor.setSelection(at(0, 0), at(0, 3));
		editor.transaction({ replaceSelection: 'ONE' });
		expect(editor.getValue()).toBe('ONE two');
	});

	it('tells anchor and head from the ends of a backward selection', () => {
		const editor = editorWith('one\ntwo');
		editor.setSelection(at(1, 2), at(0, 1));
		expect(editor.getCursor()).toEqual(at(0, 1));
		expect(editor.getCursor('anchor')).toEqual(at(1, 2));
		expect(editor.getCursor('from')).toEqual(at(0, 1));
		expect(editor.getCursor('to')).toEqual(at(1, 2));
		expect(editor.listSelections()).toEqual([{ anchor: at(1, 2), head: at(0, 1) }]);
		expect(editor.getSelection()).toBe('ne\ntw');
	});

	it('turns places into offsets and back over line ends', () => {
		const editor = editorWith('one\r\ntwo');
		expect(editor.getValue()).toBe('one\ntwo');
		expect(editor.posToOffset(at(1, 1))).toBe(5);
		expect(editor.offsetToPos(5)).toEqual(at(1, 1));
		expect(editor.posToOffset(at(9, 9))).toBe(7);
		expect(editor.posToOffset(at(0, 99))).toBe(3);
	});

	it('replaces, reads and counts lines', () => {
		const editor = editorWith('one\ntwo\n');
		editor.replaceRange('1', at(0, 0), at(0, 3));
		editor.setLine(1, '2');
		expect(editor.getValue()).toBe('1\n2\n');
		expect([editor.lineCount(), editor.lastLine(), editor.getLine(2)]).toEqual([3, 2, '']);
		expect(() => editor.getLine(3)).toThrow(RangeError);
	});

	it('finds the word at a place', () => {
		const editor = editorWith('one two');
		expect(editor.wordAt(at(0, 5))).toEqual({ from: at(0, 4), to: at(0, 7) });
	});

	it('writes the lines of the selection in one step and leaves empty ones out', () => {
		const editor = editorWith('one\n\ntwo\nthree');
		editor.setSelection(at(0, 1), at(2, 1));
		const seen: number[] = [];
		editor.processLines(
			(line, text) => (seen.push(line), text.length),
			(line, text, length) => ({ from: at(line, text.length), text: ` ${length}` }),
		);
		expect(seen).toEqual([0, 2]);
		expect(editor.getValue()).toBe('one 3\n\ntwo 3\nthree');
		editor.undo();
		expect(editor.getValue()).toBe('one\n\ntwo\nthree');
	});

	it('runs named commands', () => {
		const editor = editorWith('one\ntwo');
		editor.setCursor(1);
		editor.exec('swapLineUp');
		expect(editor.getValue()).toBe('two\none');
		editor.exec('deleteLine');
		expect(editor.getValue()).toBe('one');
	});
});
