import fc from 'fast-check';
import { addDueLine } from '../../src/control/add-due-line';
import { readDueLines } from '../../src/control/due-line';
import { readDay, type Day } from '../../src/text/calendar';
import { readDocument } from '../../src/text/document';
import { applyEdits, isRefusal } from '../../src/text/edit';
import { applied, expectRefusal, incidentNote } from '../notation';

const due: Day = readDay('2026-11-25') ?? (() => { throw new Error('no day'); })();
const add = (said: string, format: 'emoji' | 'field' = 'emoji', globalTag = '') => (text: string) =>
	addDueLine(text, { id: 'chk-abc123', text: said, due }, { due: format, globalTag });

describe('a new due line', () => {
	it('goes under the response, in the chosen format', () => {
		const note = incidentNote('## Response\nText\n\n## Review\n');
		expect(applied(note, add('Look again')(note))).toBe(note.replace('Text\n', 'Text\n\n- [ ] Look again 📅 2026-11-25 ^chk-abc123\n'));
		expect(applied(note, add('Look again', 'field', '#task')(note))).toContain('- [ ] Look again #task [due:: 2026-11-25] ^chk-abc123\n');
	});

	it('brings its heading along where there is none', () => {
		const note = incidentNote('## Timeline\n- 2026-11-23 14:05 UTC **Detected**\n');
		expect(applied(note, add('Look again')(note))).toBe(`${note}\n## Response\n- [ ] Look again 📅 2026-11-25 ^chk-abc123\n`);
	});

	it('reads back, whatever it says, or is refused', () => {
		fc.assert(fc.property(fc.string(), (said) => {
			const note = incidentNote('## Response\n');
			const edits = add(said)(note);
			if (isRefusal(edits)) return;
			expect(readDueLines(readDocument(applyEdits(note, edits))).map(({ id, due: day }) => [id, day])).toEqual([['chk-abc123', due]]);
		}));
	});

	it('is refused without words, twice, and with a date of its own', () => {
		expectRefusal(incidentNote('## Response\n'), add(' '), 'There is nothing to write yet.');
		expectRefusal(incidentNote('## Response\n- [ ] look AGAIN. 📅 2026-11-25 ^chk-zzzzzz\n'), add('Look again'), 'The same step is already there, on line 5.');
		expectRefusal(incidentNote('## Response\n'), add('Look again 📅 2026-01-01'), /^A date, an id or a bracket/);
	});
});
