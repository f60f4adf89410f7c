import fc from 'fast-check';
import { clientSentence, clientWords } from '../../src/text/client-sentence';
import { anyText } from './odd-notes';

const read = (text: string): string => clientSentence(text, '[add a name]');

describe('words of a note as a client reads them', () => {
	it.each([
		['evidence behind a sentence', 'The campaign used last year’s block. [[Campaign export]] [[Mail 2026-11-20]]', 'The campaign used last year’s block.'],
		['evidence without a full stop', 'Campaign paused after 410 of 2,600 sends [[Campaign export]]', 'Campaign paused after 410 of 2,600 sends.'],
		['evidence before the full stop', 'Campaign paused after 410 sends ([[Campaign export]]).', 'Campaign paused after 410 sends.'],
		['a note that the sentence needs', 'The check was missing from [[Send checklist]].', 'The check was missing from [add a name].'],
		['a note in the middle', 'The list in [[Clients/Beta/Rates]] was old', 'The list in [add a name] was old.'],
		['a name that was given', 'The check was missing from [[Lists/Send|our send list]]', 'The check was missing from our send list.'],
		['a Markdown link', 'See [the price list](Clients/Acme/Prices.md)', 'See the price list.'],
		['addresses', 'Mail held at https://mail.example.com/q?id=7, sent at noon', 'Mail held at [add a name], sent at noon.'],
		['comments', 'Paused %% she never answers %% at noon <!-- again -->', 'Paused at noon.'],
		['a comment that is never closed', 'Paused at noon %% she never answers', 'Paused at noon.'],
		['code', 'The entry `v=spf1 -all` was set', 'The entry [add a name] was set.'],
		['fields, tags and ids', 'paused [stress:: high] #acme/secret (ctl-b3k9xr) ^chk-7k3q2a', 'Paused.'],
		['embeds and footnotes', 'Paused![[Screenshot.png]][^1] at noon^[not for her]', 'Paused at noon.'],
		['marks', '**Paused** at ==noon== for ~~all~~', 'Paused at noon for all.'],
		['what starts a block', '> [!note] - # Paused', 'Paused.'],
	])('leave out %s', (_, text, said) => {
		expect(read(text)).toBe(said);
	});

	it('say nothing where nothing is left', () => {
		expect(['', ' ', '[[Mail]]', '%% all of it %%', 'hours:: 3', '…'].map(read)).toEqual(['', '', '', '', '', '']);
	});

	it('are one line without links, comments and ids, whatever the text', () => {
		fc.assert(fc.property(anyText, anyText, (one, other) => {
			const said = clientWords(`${one} [[A|b]] %%c%% (ctl-aaaaaa) ${other}`, '[add a name]');
			expect(said).not.toMatch(/[\r\n]|\[\[|%%|ctl-[a-z0-9]{6}\b/i);
		}), { numRuns: 500 });
	});
});
