import { readDueLines } from '../../src/control/due-line';
import { docOf } from '../notation';

describe('a due line', () => {
	it.each([
		['- [ ] Send the notice 📅 2026-11-24 ^chk-aaaaaa', 'Send the notice'],
		['1. [ ] Send the notice [due:: 2026-11-24] ^chk-aaaaaa', 'Send the notice'],
		['> - [ ] Send the notice (due:: 2026-11-24) ^chk-aaaaaa', 'Send the notice'],
		['    - [ ] Send the notice ⏫ 🗓️ 2026-11-24 ➕ 2026-11-01 ^chk-aaaaaa', undefined],
		['- [ ] Send [[Notice]] to `Ida` #task 📅 2026-11-24 ^chk-aaaaaa #tag', 'Send [[Notice]] to `Ida`'],
		['- [ ] Send the notice 📅 2026-11-24\n  ^chk-aaaaaa', 'Send the notice'],
	])('%j says %j', (lines, text) => {
		const found = readDueLines(docOf(...lines.split('\n')));
		expect(found).toEqual(text === undefined ? [] : [{ id: 'chk-aaaaaa', line: 0, text, due: '2026-11-24', box: 'open' }]);
	});

	it.each([[' ', 'open'], ['!', 'open'], ['x', 'ticked'], ['X', 'ticked'], ['/', 'set aside'], ['-', 'set aside']])('with [%s] is %s', (status, box) => {
		expect(readDueLines(docOf(`- [${status}] Send 📅 2026-11-24 ^chk-aaaaaa`))).toMatchObject([{ box }]);
	});

	it.each([
		'- Send 📅 2026-11-24 ^chk-aaaaaa',
		'- [ ] Send 📅 2026-02-30 ^chk-aaaaaa',
		'- [ ] Send ^chk-aaaaaa',
		'- [ ] Send 📅 2026-11-24',
		'- [ ] Send 📅 2026-11-24 ^ctl-aaaaaa',
		'- [ ] Send 📅 2026-11-24 ^chk-aaaaaa then wait',
		'- [ ] Send 📅 2026-11-24 %%^chk-aaaaaa%%',
		'```\n- [ ] Send 📅 2026-11-24 ^chk-aaaaaa\n```',
	])('is not %j', (lines) => {
		expect(readDueLines(docOf(...lines.split('\n')))).toEqual([]);
	});
});
