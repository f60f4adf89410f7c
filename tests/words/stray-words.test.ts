import { resolve } from 'node:path';
import { sourceOf } from '../architecture/sources';
import { strayWords } from './stray-words';

it('finds every text for the user in the catalogues and in the records of rules', () => {
	const sources = sourceOf(resolve(__dirname, '../..'), 'src');
	expect(sources.size).toBeGreaterThan(300);
	expect([...sources].flatMap(([path, text]) => strayWords(path, text))).toEqual([]);
});

it.each([
	"new Notice('The note is gone.');",
	'new Notice(`Created ${name}.`);',
	"return refuse('Open a note first.');",
	"el.setText(done ? 'Done' : 'Not done yet');",
	"row.createEl('p', { text: 'Nothing is due.' });",
	"setting.setName('Incident folder');",
	"setting.setDesc(desc ?? 'Where incidents go');",
	"input.placeholder; const spec = { key: 'x', placeholder: 'Find a note' };",
	"el.createDiv({ attr: { 'aria-label': 'Close' } });",
	"return { text: `There is no day ${written}, so it is never looked at again.` };",
	"const fix = { title: 'Add a why', command: 'add-why' };",
	"return { text: 'Found in ' + name };",
])('would find %s', (line) => {
	expect(strayWords('src/obsidian/sample.ts', line)).toHaveLength(line.includes('Not done') ? 2 : 1);
});

it.each([
	"el.createDiv({ cls: 'Post mortem', text: words().panel.empty });",
	"const kind = 'Client notified';",
	"throw new Error('Edits overlap or leave the text');",
	"const spec = { key: 'title', name: said.name };",
	"return { path: 'Post-mortems/A note.md', text };",
	"el.setText(`${day} ${time} UTC`);",
])('has nothing against %s', (line) => {
	expect(strayWords('src/obsidian/sample.ts', line)).toEqual([]);
});
