import fc from 'fast-check';
import { holdNotice } from '../../src/control/hold-notice';
import { anyText } from '../text/odd-notes';

describe('the hold notice', () => {
	it('says what the breaker says, calmly and in four short paragraphs', () => {
		expect(holdNotice({ condition: 'the client has not approved the price block 24 hours before the send', action: 'pause the send and mail this notice.' })).toBe([
			'A short note: this step is on hold for now.',
			'The reason: the client has not approved the price block 24 hours before the send.',
			'What happens now: pause the send and mail this notice.',
			'The work goes on from here as soon as the reason is settled. If you have a question, reply to this message.',
		].join('\n\n'));
	});

	it.each([
		['links', 'not in [[Clients/Acme/Brief v2#Prices|the brief]] or [[Clients/Acme/Terms#^abc]] or [mail](Mail.md) or https://example.com/x', 'not in the brief or [add a name] or mail or [add a name]'],
		['marks and ids', '**no** `list` ==yet== (ctl-b3k9xr) [owner:: Producer] #acme %% she always forgets %% <b>x</b> ^ctl-b3k9xr', 'no [add a name] yet x'],
		['line breaks', 'one\ntwo', 'one two'],
	])('leaves out %s', (_, condition, plain) => {
		expect(holdNotice({ condition }).split('\n\n')[1]).toBe(`The reason: ${plain}.`);
	});

	it('leaves out a part that says nothing', () => {
		expect(holdNotice({ condition: '…', action: ' ' }).split('\n\n')).toHaveLength(2);
	});

	it('never holds a link, an id or a field, whatever the breaker says', () => {
		fc.assert(fc.property(anyText, anyText, (condition, action) => {
			const text = holdNotice({ condition: `${condition} [[A|b]] (ctl-aaaaaa)`, action: `${action} [owner:: me]` });
			expect(text).not.toMatch(/\bctl-[a-z0-9]{6}\b/i);
			expect(text.split('\n\n').length).toBeLessThanOrEqual(4);
		}));
	});
});
