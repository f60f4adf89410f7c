import fc from 'fast-check';
import { parse } from 'yaml';
import { newSignal } from '../../src/signal/new-signal';
import { isCommunication, readSignal, signalTitle, SOURCES, STARTING_POINTS } from '../../src/signal/signal';
import { linkIncident } from '../../src/signal/promote';
import { readDocument } from '../../src/text/document';
import { expectEdit, expectRefusal } from '../notation';
import { day } from '../panel/sections-of';

const draft = { date: day('2026-11-05'), sentence: 'The reminder came to the old address.', source: 'provider mail', gap: 'Addresses: nowhere', control: '"One" list' };

/** The properties as YAML reads them. */
function propertiesOf(text: string): unknown {
	const block = readDocument(text).frontMatter;
	return parse(block?.lines.map((line) => line.text).join('\n') ?? '');
}

describe('a new signal', () => {
	it('holds its sentence as text and everything else as properties', () => {
		expect(newSignal(draft)).toEqual({
			fileName: '2026-11-05 The reminder came to the old address',
			text: [
				'---', 'signal_date: 2026-11-05', 'signal_source: provider mail', 'signal_gap: "Addresses: nowhere"', 'signal_control: "\\"One\\" list"', '---',
				'The reminder came to the old address.', '',
			].join('\n'),
		});
	});

	it('is named after the start of a long sentence, cut between words', () => {
		const sentence = 'Owen forwarded last year’s preview link of the autumn programme to a journalist, and it still opened on her phone';
		expect(newSignal({ ...draft, sentence }).fileName).toBe('2026-11-05 Owen forwarded last year’s preview link of the autumn programme to');
	});

	it('keeps a sentence that would be Markdown as words', () => {
		expect(newSignal({ ...draft, sentence: '# 7 was used twice' }).text).toMatch(/\n\\# 7 was used twice\n$/);
	});

	it('reads back as what was said, whatever was said', () => {
		const words = fc.string({ unit: 'binary', maxLength: 40 });
		fc.assert(fc.property(words, words, words, words, (sentence, source, gap, control) => {
			const { fileName, text } = newSignal({ date: draft.date, sentence, source, gap, control });
			expect(fileName).toMatch(/^2026-11-05/);
			const one = (said: string): string => said.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/ {2,}/g, ' ').trim();
			expect(readSignal(propertiesOf(text))).toEqual({ date: draft.date, source: one(source), gap: one(gap), control: one(control), incident: '' });
		}));
	});
});

describe('a signal', () => {
	it('is any note with its day, even one that cannot be read', () => {
		expect(readSignal({ signal_date: 'soon', signal_gap: 7 })).toEqual({ source: '', gap: '7', control: '', incident: '' });
		expect(readSignal({ signal_date: '2026-11-05T10:00' })?.date).toBe('2026-11-05');
		expect([readSignal({ signal_source: 'mail' }), readSignal(undefined), readSignal('signal_date')]).toEqual([undefined, undefined, undefined]);
	});

	it('is called by its file name without the day', () => {
		expect(['Signals/2026-11-05 Old address.md', 'Old address.md', '2026-11-05.md'].map(signalTitle)).toEqual(['Old address', 'Old address', '2026-11-05']);
	});

	it('asks for a closer look when communication failed, and not because a client wrote', () => {
		const marked = [...SOURCES, 'Miscommunication', 'internal communication', 'communicationsless'].filter((source) => isCommunication({ source }));
		expect(marked).toEqual(['slow communication', 'missed message', 'Miscommunication', 'internal communication']);
	});

	it('has a starting point for each kind that comes again', () => {
		expect(STARTING_POINTS.map(({ source }) => source)).toEqual(['scope dispute', 'slow communication', 'near miss found late']);
	});
});

describe('a promoted signal', () => {
	const link = (text: string) => linkIncident(text, '[[INC-0007 Old address]]');

	it('names its incident and keeps every other line', () => {
		expectEdit('---\nsignal_date: 2026-11-05 # a day\nmine: yes\n---\nText\n', link,
			'---\nsignal_date: 2026-11-05 # a day\nmine: yes\nincident: "[[INC-0007 Old address]]"\n---\nText\n');
		expectEdit('---\nsignal_date: 2026-11-05\nincident:\n---\n', link, '---\nsignal_date: 2026-11-05\nincident: "[[INC-0007 Old address]]"\n---\n');
	});

	it('stays as it is when it names that incident already, and is left alone when it names another', () => {
		const there = '---\nsignal_date: 2026-11-05\nincident: "[[INC-0007 Old address]]"\n---\n';
		expectEdit(there, link, there);
		expectRefusal('---\nsignal_date: 2026-11-05\nincident: "[[INC-0002 Other]]"\n---\n', link, 'It became [[INC-0002 Other]] already');
		expectRefusal('No properties\n', link, /no properties/);
	});
});
